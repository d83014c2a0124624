import { distinctCombinations } from '../distinct-combinations.ts';
import { type AnonymityAfter, type AnonymitySummary, anonymityAfter, anonymitySummary } from './anonymity-summary.ts';
import { type ColumnLevels, columnLevels } from './levels.ts';
import { type Aim, type AimedSolution, isDropped, solutionsByAim } from './search/aims.ts';
import { Budget } from './search/budget.ts';
import { type Assignment, classesOf, recordsIn, type SearchSpace } from './search/space.ts';
import type { ColumnStep, GeneralisableColumn, Step } from './step.ts';

/** A change after which every class has at least k records. */
export interface Suggestion {
  /** What it is the best of; several where one change is. */
  readonly aims: readonly Aim[];
  /** By column, then in the order in which they are told; suppression last. */
  readonly steps: readonly Step[];
  /** What the table loses, from 0 to 1 (`tableLoss`). */
  readonly cost: number;
  /** For each column what it loses, from 0 to 1 (`informationLoss`). */
  readonly columnCosts: readonly number[];
  readonly after: AnonymityAfter;
  /** Those of its aims for which nothing costs less, of the steps that are tried; for the others the search ended at its limit. */
  readonly proven: readonly Aim[];
}

/** What would make a table k-anonymous. */
export interface Suggestions {
  readonly before: AnonymitySummary;
  /** Of different changes, the cheapest first; empty when k is reached already, or cannot be. */
  readonly suggestions: readonly Suggestion[];
  /** Why k cannot be reached: there are fewer records than k; or fixed columns by themselves make too many small classes. */
  readonly unreachable?: 'fewer-records-than-k' | 'fixed-columns';
  /** What the search did: how many times classes were computed. */
  readonly classComputations: number;
}

export interface SuggestionOptions {
  /** How many records each class is to have; at least 1. */
  readonly k: number;
  /**
   * The share of records that may be suppressed, from 0 to 1; 0.02 by default: one in fifty, so nobody in a table of fewer
   * than fifty. Less makes columns much coarser for the sake of single rare records. More is cheap by every measure of
   * information, but takes from the table the very people who differ, whom a study may be about.
   */
  readonly suppressible?: number;
  /**
   * How much work the search may be, as the number of times that a combination of values is put into a class; 400 million
   * by default, which takes seconds on one processor. The search ends soon after, with the best that it found by then.
   */
  readonly mostWork?: number;
  /** Ends the search by an exception. */
  readonly signal?: AbortSignal;
}

const usuallySuppressible = 0.02;
const usuallyMostWork = 400_000_000;
/** More columns have more ways to be told than a search gets anywhere with. */
const mostColumns = 20;

/**
 * The smallest changes after which every class of a table has at least k records: which columns to make coarser, how, and
 * how many records to suppress. The steps that are tried on a column depend on what it holds (`columnLevels`) and treat equal
 * values alike (global recoding); a missing value is a value of its own and stays one. What is smallest is measured by
 * `tableLoss`. The search goes over distinct combinations of values, prunes by monotony (Samarati 2001, Protecting
 * respondents' identities in microdata release; LeFevre et al. 2005, Incognito) and does not depend on the machine.
 *
 * A record counts as a person: give a table with one for each.
 * @param generalisable the quasi-identifiers, all of the same length, 20 at most
 * @param records how many records there are
 * @throws RangeError for more columns, for columns of different lengths, or for options out of range; the reason of the
 * signal when it was aborted
 */
export function suggestChanges(
  generalisable: readonly GeneralisableColumn[],
  records: number,
  options: SuggestionOptions,
): Suggestions {
  const { k, suppressible = usuallySuppressible, mostWork = usuallyMostWork, signal } = options;
  check(generalisable, records, k, suppressible);
  const combinations = distinctCombinations(
    generalisable.map(({ column }) => column),
    records,
  );
  const before = anonymitySummary(combinations.counts, k);
  const budget = new Budget(mostWork);
  const end = (rest: Pick<Suggestions, 'suggestions' | 'unreachable'>) => ({
    before,
    classComputations: budget.classComputations,
    ...rest,
  });
  if (records < k) return end({ suggestions: [], unreachable: 'fewer-records-than-k' });
  if (before.recordsUnder === 0) return end({ suggestions: [] });
  const columns = generalisable.map((one, at) =>
    columnLevels(one, countsOf(combinations.codes[at]!, combinations.counts, one.column.values.length), k),
  );
  const space: SearchSpace = {
    columns,
    combinations,
    k,
    mostSuppressed: Math.floor(records * suppressible),
    ...(signal ? { signal } : {}),
  };
  const found = solutionsByAim(space, budget);
  if (found.length === 0) return end({ suggestions: [], unreachable: 'fixed-columns' });
  return end({ suggestions: found.map((one) => described(space, one, budget)) });
}

function described(space: SearchSpace, { assignment, loss, aims, proven }: AimedSolution, budget: Budget): Suggestion {
  const { columns, combinations, k } = space;
  const classes = classesOf(space, assignment, budget);
  const after = anonymityAfter(classes, combinations.counts, k, blurring(columns, combinations.codes, assignment));
  const steps: Step[] = assignment.flatMap((level, column) =>
    columns[column]!.levels[level]!.steps.map((step): ColumnStep => ({ ...step, column })),
  );
  const suppressed = recordsIn(classes.sizes, k);
  if (suppressed > 0) {
    const told = assignment.filter((level, column) => !isDropped(columns[column]!, level)).length;
    steps.push({ kind: 'suppress', below: k, records: suppressed, cells: suppressed * told });
  }
  const columnCosts = assignment.map((level, column) => columns[column]!.levels[level]!.loss);
  return { aims, steps, cost: loss, columnCosts, after, proven };
}

/** Whether a combination has a value that is told together with another, or not at all. */
function blurring(columns: readonly ColumnLevels[], codes: readonly Uint32Array[], assignment: Assignment) {
  const blurred = assignment.map((level, column) => {
    const { groupOf, labels } = columns[column]!.levels[level]!;
    const values = new Uint32Array(labels.length);
    for (const group of groupOf) values[group]! += 1;
    return groupOf.map((group) => (values[group]! > 1 ? 1 : 0));
  });
  return (combination: number) => blurred.some((one, column) => one[codes[column]![combination]!] === 1);
}

function countsOf(codes: Uint32Array, counts: Uint32Array, values: number): Uint32Array {
  const result = new Uint32Array(values);
  for (let at = 0; at < codes.length; at += 1) result[codes[at]!]! += counts[at]!;
  return result;
}

function check(generalisable: readonly GeneralisableColumn[], records: number, k: number, suppressible: number): void {
  if (generalisable.length > mostColumns) {
    throw new RangeError(`${generalisable.length} columns are more than ${mostColumns}`);
  }
  if (generalisable.some(({ column }) => column.codes.length !== records)) {
    throw new RangeError(`Every column has a code for each of ${records} records`);
  }
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k is a whole number of people above 0, not ${k}`);
  if (!(suppressible >= 0 && suppressible <= 1)) {
    throw new RangeError(`The share that may be suppressed is from 0 to 1, not ${suppressible}`);
  }
}
