import { plural } from '../model/numerals.ts';
import type { Coarsening, DatePrecision } from '../statistics/generalisation/step.ts';
import type { CohortColumn } from './cohort.ts';
import { type Topic, topicOf } from './column-topic.ts';
import { labelOf, listed } from './description-text.ts';

/**
 * What is done to one column, as a short sentence: "Tell age in bands of 5 years, and from 85 on as one value." No value of
 * the table stands in it: widths and bounds are round, and merged values are counted.
 * @param steps all on this column
 */
export function stepText(
  column: Pick<CohortColumn, 'name' | 'kind' | 'values' | 'missing'>,
  steps: readonly Coarsening[],
): string {
  const label = labelOf(column.name);
  if (steps.some(({ kind }) => kind === 'drop')) return `Leave out ${label}.`;
  const merged = steps.find((step) => step.kind === 'merge');
  if (merged) return mergeText(label, merged.codes.length, presentValues(column));
  const how = steps.flatMap((step) => wayOf(step, topicOf(column)));
  const ends = steps.flatMap(endOf);
  const together = ends.length === 0 ? [] : [`${listed(ends)} as one value${ends.length > 1 ? ' each' : ''}`];
  return `Tell ${label} ${[...how, ...together].join(', and ')}.`;
}

function mergeText(label: string, merged: number, values: number): string {
  if (merged === values - 1) return `Of ${label} tell the most frequent value, and all others as one.`;
  return `Merge the ${plural(merged, 'rarest value', 'rarest values')} of ${label} into one.`;
}

function presentValues({ values, missing }: Pick<CohortColumn, 'values' | 'missing'>): number {
  return values.length - (missing === undefined ? 0 : 1);
}

function wayOf(step: Coarsening, topic: Topic): string[] {
  switch (step.kind) {
    case 'bands':
      return [`in bands of ${topic === 'age' ? plural(step.width, 'year') : step.width}`];
    case 'date':
      return [precisions[step.to]];
    case 'prefix':
      return [`by its first ${step.length === 1 ? 'character' : `${step.length} characters`}`];
    default:
      return [];
  }
}

function endOf(step: Coarsening): string[] {
  if (step.kind === 'top') return [`from ${step.from} on`];
  return step.kind === 'bottom' ? [`below ${step.below}`] : [];
}

const precisions: Readonly<Record<DatePrecision, string>> = {
  month: 'to the month',
  year: 'to the year',
  '5-years': 'to five years',
  decade: 'to the decade',
};
