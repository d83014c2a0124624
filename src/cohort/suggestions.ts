import type { CohortRisk, PeopleInClasses } from '../model/report.generated.ts';
import type { AnonymitySummary } from '../statistics/generalisation/anonymity-summary.ts';
import type { Step } from '../statistics/generalisation/step.ts';
import { type Suggestion, type Suggestions, suggestChanges } from '../statistics/generalisation/suggest-changes.ts';
import type { CohortColumn } from './cohort.ts';
import { columnKind } from './column-kind.ts';
import { stepText } from './step-text.ts';

/** What would help a cohort. */
export interface SuggestionsForCohort {
  readonly suggestions: CohortRisk['suggestions'];
  /** Why there are none where some are wanted, as a sentence. */
  readonly caution?: string;
}

/** Of more columns there are too many ways. */
const mostColumns = 20;
/** A table of which nothing is left is no help. */
const everything = 0.999;
/** A search of about a second, in the unit of `suggestChanges`; it ends with the best that it found. */
const mostWork = 100_000_000;

/**
 * The smallest changes after which each class has the wanted size, the one that loses least first; none where it has it
 * already. A missing value is a value of its own here.
 * @param columns the quasi-identifiers, named as they may be shown
 */
export function suggestionsFor(
  columns: readonly CohortColumn[],
  people: number,
  wanted: number,
  signal?: AbortSignal,
): SuggestionsForCohort {
  if (columns.length === 0 || people === 0 || signal?.aborted) return { suggestions: [] };
  if (columns.length > mostColumns) {
    return {
      suggestions: [],
      caution: `Changes are suggested for at most ${mostColumns} quasi-identifiers, not for ${columns.length}: name fewer.`,
    };
  }
  const generalisable = columns.map((column) => ({ column, kind: columnKind(column) }));
  const found = suggestChanges(generalisable, people, { k: wanted, mostWork });
  const helpful = found.suggestions.filter(({ cost }) => cost < everything);
  const caution = cautionOf(found, helpful.length, wanted);
  return {
    suggestions: helpful.map((one) => reported(one, found, columns)),
    ...(caution === undefined ? {} : { caution }),
  };
}

function cautionOf({ unreachable, suggestions }: Suggestions, helpful: number, wanted: number): string | undefined {
  if (unreachable === 'fewer-records-than-k') {
    return `There are fewer people than ${wanted}: whatever is changed, no group gets so large.`;
  }
  if (helpful > 0 || suggestions.length === 0) return undefined;
  return `Groups of ${wanted} are reached only without any of the quasi-identifiers: there are too few people for what they tell.`;
}

function reported(
  { steps, cost, after }: Suggestion,
  { before }: Suggestions,
  columns: readonly CohortColumn[],
): CohortRisk['suggestions'][number] {
  return {
    steps: columns.flatMap((column, at) => {
      const own = steps.filter(
        (step): step is Extract<Step, { column: number }> => step.kind !== 'suppress' && step.column === at,
      );
      return own.length === 0 ? [] : [{ column: column.name, text: stepText(column, own) }];
    }),
    cost,
    suppressed: after.suppressedRecords,
    before: standing(before),
    after: standing(after),
  };
}

function standing({ k, classes, uniqueRecords, recordsUnder }: AnonymitySummary): PeopleInClasses {
  return { k, classes, uniqueRecords, below: recordsUnder };
}
