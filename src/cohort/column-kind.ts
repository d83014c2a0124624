import { parseNumber } from '../statistics/generalisation/parse-number.ts';
import type { ColumnKind } from '../statistics/generalisation/step.ts';
import type { CohortColumn } from './cohort.ts';
import { type Topic, topicOf } from './column-topic.ts';

/** From so many different numbers on an unknown column is one of amounts, not of codes. */
const fewestAmounts = 13;
const measured: ReadonlySet<Topic> = new Set(['age', 'height', 'weight']);

/**
 * What the values of a column are: numbers only where they have an order that is more than that of codes. Of several values
 * of one person no order is known.
 */
export function columnKind(column: CohortColumn): ColumnKind {
  const topic = topicOf(column);
  const { values, missing, kind } = column;
  const present = values.filter((_, code) => code !== missing);
  if (topic === 'postcode') return 'postcode';
  if (topic === 'date') return 'date';
  if (topic === 'birth' || topic === 'year')
    return present.every((value) => /^\s*\d{4}\s*$/.test(value)) ? 'year' : 'date';
  const isOrdered =
    measured.has(topic) || kind === 'education' || (topic === 'other' && present.length >= fewestAmounts);
  return isOrdered && present.length > 0 && present.every((value) => !Number.isNaN(parseNumber(value)))
    ? 'number'
    : 'category';
}
