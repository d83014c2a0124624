import { parseNumber } from '../statistics/generalisation/parse-number.ts';
import type { KnownColumn } from '../statistics/single-out/known-column.ts';
import type { CohortColumn } from './cohort.ts';
import { columnKind } from './column-kind.ts';
import { rankOfTopic, type Topic, topicOf } from './column-topic.ts';

/** All sets of columns are looked at, so that there cannot be more. */
export const mostKnownColumns = 20;

/** Columns that descriptions are made of. */
export interface KnownColumns {
  readonly columns: readonly CohortColumn[];
  /** The same as `describePerson` wants them. */
  readonly known: readonly KnownColumn[];
  /** How many were left out, since there were too many. */
  readonly leftOut: number;
}

/**
 * Quasi-identifiers as what a stranger may know of a person. Where there are too many, those that strangers know most easily
 * are taken (`rankOfTopic`), and of one rank those with fewer values, which tell less each and are known of more people.
 * Values with an order are numbers, so that "over 80" can be said.
 */
export function knownColumns(quasiIdentifiers: readonly CohortColumn[]): KnownColumns {
  const ranked = quasiIdentifiers.map((column) => ({ column, topic: topicOf(column) }));
  if (ranked.length > mostKnownColumns) {
    ranked.sort(
      (left, right) =>
        rankOfTopic[left.topic] - rankOfTopic[right.topic] || left.column.values.length - right.column.values.length,
    );
  }
  const taken = ranked.slice(0, mostKnownColumns);
  return {
    columns: taken.map(({ column }) => column),
    known: taken.map(({ column, topic }) => knownColumn(column, topic)),
    leftOut: ranked.length - taken.length,
  };
}

function knownColumn(column: CohortColumn, topic: Topic): KnownColumn {
  const { name, codes, values, missing } = column;
  const rank = rankOfTopic[topic];
  const ofValues = numbersOf(column, topic);
  if (!ofValues) return { name, rank, codes, values, ...(missing === undefined ? {} : { missing }) };
  const numbers = new Float64Array(codes.length);
  for (let person = 0; person < codes.length; person += 1) numbers[person] = ofValues[codes[person]!]!;
  return { name, rank, numbers };
}

/** The values of a column as numbers, `NaN` for a missing one; `undefined` where they have no order. */
function numbersOf(column: CohortColumn, topic: Topic): Float64Array | undefined {
  const kind = columnKind(column);
  if (kind !== 'number' && kind !== 'year') return undefined;
  const { values, missing } = column;
  return Float64Array.from(values, (value, code) => {
    if (code === missing) return Number.NaN;
    // Whole years, as people say an age.
    return topic === 'age' ? Math.floor(parseNumber(value)) : parseNumber(value);
  });
}
