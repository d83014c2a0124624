import { plural } from '../model/numerals.ts';
import type { Change, ColumnChange } from '../statistics/single-out/cheapest-change.ts';
import type { KnownColumn } from '../statistics/single-out/known-column.ts';
import { labelOf, listed } from './description-text.ts';

/**
 * A sentence that says after which change a description fits more people: "Tell age as 76 to 94 and leave out site: 7 people
 * fit then."; without values "Tell age as a range …". Empty where nothing has to change.
 * @param names of the columns, as they may be shown
 * @param shows whether values are told
 */
export function changeText(
  { changes, people }: Pick<Change, 'changes' | 'people'>,
  names: readonly string[],
  known: readonly KnownColumn[],
  shows: boolean,
): string {
  if (changes.length === 0) return '';
  const steps = listed(changes.map((change) => stepText(change, labelOf(names[change.column]!), known, shows)));
  return `${steps[0]!.toUpperCase()}${steps.slice(1)}: ${plural(people, 'person fits', 'people fit')} then.`;
}

function stepText(change: ColumnChange, label: string, known: readonly KnownColumn[], shows: boolean): string {
  switch (change.kind) {
    case 'drop':
      return `leave out ${label}`;
    case 'widen':
      return shows ? `tell ${label} as ${change.low} to ${change.high}` : `tell ${label} as a range`;
    case 'merge': {
      const column = known[change.column]!;
      const [own, ...others] = change.codes.map((code) => ('values' in column ? column.values[code]! : ''));
      return shows
        ? `merge ${label} ${own} with ${listed(others)}`
        : `merge this ${label} with ${plural(others.length, 'other')}`;
    }
  }
}
