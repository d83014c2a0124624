import { isAgeOver89 } from '../age.ts';
import { isDummyDate } from '../dummy-date.ts';
import { type DisclosureThreshold, type Reading, smallestGroup, type ValueRule } from './threshold.ts';
import { disclosureThresholds } from './thresholds.ts';
import { judgeZip, smallZipAreas } from './zip-areas.ts';

/** A table as thresholds see it. */
export interface JudgedTable {
  /** Of each equivalence class how many people it has. */
  readonly classSizes: Iterable<number>;
  /** Columns whose values are looked at one by one. */
  readonly columns?: readonly JudgedColumn[];
}

/** A column of ages, ZIP codes, dates or years of birth, with its different values. */
export interface JudgedColumn {
  readonly name: string;
  readonly kind: 'age' | 'zip' | 'date' | 'birth';
  readonly values: readonly string[];
}

/** What somebody asks for beside the presets. */
export interface OwnThreshold {
  /** The smallest group. */
  readonly k?: number;
  /** The greatest risk for one person, above 0 and at most 1. */
  readonly risk?: number;
  /** Areas of three-digit ZIP codes with 20,000 people or fewer, by the current census. */
  readonly smallZipAreas?: ReadonlySet<string>;
}

/** Whether a table meets a threshold. */
export interface ThresholdVerdict {
  /** `own` for somebody's own. */
  readonly id: string;
  /** How it is read; absent where it asks for no size of groups. */
  readonly reading?: Reading['name'];
  /** The smallest group that it asks for. */
  readonly k?: number;
  readonly holds: boolean;
  /** How many people are in smaller groups; 0 where no size is asked for. */
  readonly peopleBelow: number;
  /** By column what its values are against, and how many different ones; never the values. */
  readonly against: readonly { readonly column: string; readonly rule: ValueRule; readonly values: number }[];
}

/**
 * Judges a table by every preset, each way to read it apart, and by somebody's own threshold, in that order.
 * A table without people meets every size of groups.
 * @throws RangeError when an own k is no whole number above 0, or a risk not above 0 and at most 1
 */
export function judgeTable(table: JudgedTable, own: OwnThreshold = {}): ThresholdVerdict[] {
  const sizes = [...table.classSizes];
  const areas = own.smallZipAreas ?? smallZipAreas;
  const verdicts = disclosureThresholds.flatMap((threshold) => judge(threshold, sizes, table.columns ?? [], areas));
  const k = ownK(own);
  return k === undefined ? verdicts : [...verdicts, bySize('own', { name: 'as stated', k }, sizes, [])];
}

function judge(
  { id, readings, values = [] }: DisclosureThreshold,
  sizes: readonly number[],
  columns: readonly JudgedColumn[],
  areas: ReadonlySet<string>,
): ThresholdVerdict[] {
  const against = values.flatMap((rule) => columns.flatMap((column) => brokenBy(column, rule, areas)));
  if (readings.length === 0) return [{ id, holds: against.length === 0, peopleBelow: 0, against }];
  return readings.map((reading) => bySize(id, reading, sizes, against));
}

function bySize(
  id: string,
  { name, k }: Reading,
  sizes: readonly number[],
  against: ThresholdVerdict['against'],
): ThresholdVerdict {
  const peopleBelow = sizes.reduce((sum, size) => sum + (size < k ? size : 0), 0);
  return { id, reading: name, k, holds: peopleBelow === 0 && against.length === 0, peopleBelow, against };
}

function ownK({ k, risk }: OwnThreshold): number | undefined {
  if (k !== undefined && !(Number.isInteger(k) && k >= 1)) {
    throw new RangeError(`k is a whole number of people above 0, not ${k}`);
  }
  const byRisk = risk === undefined ? undefined : smallestGroup(risk);
  return k !== undefined && byRisk !== undefined ? Math.max(k, byRisk) : (k ?? byRisk);
}

function brokenBy({ name, kind, values }: JudgedColumn, rule: ValueRule, areas: ReadonlySet<string>) {
  const breaks = breakers[rule](kind, areas);
  const broken = breaks ? values.filter((value) => breaks(value.trim())).length : 0;
  return broken === 0 ? [] : [{ column: name, rule, values: broken }];
}

type Test = ((value: string) => boolean) | undefined;

const breakers: Readonly<Record<ValueRule, (kind: JudgedColumn['kind'], areas: ReadonlySet<string>) => Test>> = {
  'ages-to-89': (kind) =>
    kind === 'age'
      ? isAgeOver89
      : kind === 'birth'
        ? (value) => /^\d{4}$/.test(value) && !isDummyDate(value, 'birth-date')
        : undefined,
  'zip-areas': (kind, areas) =>
    kind === 'zip' ? (value) => ['precise', 'small-area'].includes(judgeZip(value, areas)) : undefined,
  'dates-to-year': (kind) =>
    kind === 'date' || kind === 'birth'
      ? (value) =>
          /\d/.test(value) && !/^\d{4}$/.test(value) && !isDummyDate(value, kind === 'date' ? 'date' : 'birth-date')
      : undefined,
};
