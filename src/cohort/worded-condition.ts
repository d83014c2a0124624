import type { Condition, KnownColumn } from '../statistics/single-out/known-column.ts';
import type { CohortColumn } from './cohort.ts';

/** Something that is true of a person, with texts in place of codes and numbers. */
export interface WordedCondition {
  readonly column: Pick<CohortColumn, 'name' | 'kind'>;
  /** `is` a value, more or less than one, or between two. */
  readonly relation: 'is' | 'over' | 'under' | 'between';
  /** Absent where nobody may see it; two of a range. */
  readonly values?: readonly string[];
}

/** @param shows whether values are told */
export function worded(
  condition: Condition,
  columns: readonly CohortColumn[],
  known: readonly KnownColumn[],
  shows: boolean,
): WordedCondition {
  const column = columns[condition.column]!;
  const relation = condition.kind === 'equals' ? 'is' : condition.kind;
  if (!shows) return { column, relation };
  return { column, relation, values: valuesOf(condition, known[condition.column]!) };
}

function valuesOf(condition: Condition, column: KnownColumn): string[] {
  switch (condition.kind) {
    case 'is':
      return 'values' in column ? [column.values[condition.code]!] : [];
    case 'equals':
      return [String(condition.value)];
    case 'between':
      return [String(condition.low), String(condition.high)];
    case 'over':
    case 'under':
      return [String(condition.bound)];
  }
}
