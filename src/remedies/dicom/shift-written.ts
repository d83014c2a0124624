import { dateValueOf, dayNumberOf } from '../../rules/date-value.ts';
import { monthNamedLike } from './month-series.ts';

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** A day and the way in which it is written. */
interface Written {
  /** Its parts as they stand there, with what stands between them. */
  readonly pattern: RegExp;
  /** Of which parts the groups are; `-` for what stays. */
  readonly groups: string;
}

/**
 * Forms of which nobody can take the day for the month, the year in full. Digits with slashes, or with dashes and the year last,
 * are read as day and month or as month and day, depending on where one is from.
 */
const forms: readonly Written[] = [
  {
    pattern:
      /^(\d{4})([-/.]?)(\d{2})(\2)(\d{2})((?:[T ]?\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)$/,
    groups: 'y-m-d-',
  },
  { pattern: /^(\d{1,2})(\.)(\d{1,2})(\.)(\d{4})$/, groups: 'd-m-y' },
  { pattern: /^(\d{4})( ?[年년] ?)(\d{1,2})( ?[月월] ?)(\d{1,2})( ?[日일])$/u, groups: 'y-m-d-' },
  { pattern: /^(\d{1,2})(\.?[ -]?(?:de |of |d')?)(\p{L}{3,10})(\.?,?[ -]?(?:del? |of )?)(\d{4})$/iu, groups: 'd-n-y' },
  { pattern: /^(\p{L}{3,10})(\.? )(\d{1,2})(,? )(\d{4})$/iu, groups: 'n-d-y' },
];

/**
 * A day of a text moved by whole days and written as it was: `2019-03-12`, `20190312`, `12.03.2019`, `12 Mar 2019`, `12. März 2019`,
 * `March 12, 2019`, `2019年3月12日`.
 * @returns `undefined` where it can be read in two ways, or is no day with its year
 */
export function shiftWritten(text: string, days: number): string | undefined {
  const day = dayIn(text);
  if (day === undefined) return undefined;
  const moved = new Date((day + days) * dayInMilliseconds);
  for (const { pattern, groups } of forms) {
    const parts = pattern.exec(text)?.slice(1);
    const written = parts?.map((part, index) => rewritten(part, groups[index]!, moved));
    if (!written || written.includes(undefined)) continue;
    const value = written.join('');
    // What is written must be read as that day again.
    return dayIn(value) === day + days ? value : undefined;
  }
  return undefined;
}

function dayIn(text: string): number | undefined {
  const date = dateValueOf(text) ?? dateValueOf(text.replace(/^(\d{1,2})(\p{L}{3,10})(\d{4})$/u, '$1 $2 $3'));
  return date && dayNumberOf(date);
}

function rewritten(part: string, group: string, moved: Date): string | undefined {
  switch (group) {
    case 'y':
      return inDigits(moved.getUTCFullYear(), part);
    case 'm':
      return inDigits(moved.getUTCMonth() + 1, part);
    case 'd':
      return inDigits(moved.getUTCDate(), part);
    case 'n':
      return monthNamedLike(part, moved.getUTCMonth() + 1);
    default:
      return part;
  }
}

/** As many digits as before at least: whether 12 would have had a zero in front as 3, nobody can tell. */
function inDigits(number: number, before: string): string {
  return String(number).padStart(before.length, '0');
}
