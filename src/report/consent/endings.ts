import { groupBy } from '../../model/group-by.ts';
import type { ConsentEnding } from '../../model/protocol.ts';
import type { ConsentExpiry } from '../../model/report.generated.ts';

/** More days than this are told by month, more months by year: a person reads a list of this length. */
const mostListed = 24;

/** How much of `YYYY-MM-DD` tells a day, a month and a year. */
const spans = [10, 7, 4] as const;

/**
 * What ends when, by day: consents of very many days as months or years, those that are over apart from those to come. Other
 * things end on few days, and each stays as it is.
 */
export function endingsOf(expiries: readonly ConsentExpiry[]): ConsentEnding[] {
  const consents = expiries.filter(({ kind }) => kind === 'consent');
  const others = expiries.filter(({ kind }) => kind !== 'consent');
  return [...joined(consents), ...others.map((one) => joinedAs([one]))].sort(
    (left, right) => compare(left.from, right.from) || compare(left.kind, right.kind),
  );
}

/** The shortest spans that make few enough groups; years where none does. */
function joined(expiries: readonly ConsentExpiry[]): ConsentEnding[] {
  for (const span of spans) {
    const groups = groupBy(expiries, ({ day, isPast }) => `${day.slice(0, span)} ${isPast}`);
    if (groups.size <= mostListed || span === spans.at(-1)) return [...groups.values()].map(joinedAs);
  }
  return [];
}

function joinedAs(expiries: readonly ConsentExpiry[]): ConsentEnding {
  const sorted = [...expiries].sort((left, right) => compare(left.day, right.day));
  const { kind, day, isPast, place } = sorted[0]!;
  return {
    kind,
    from: day,
    to: sorted.at(-1)!.day,
    days: new Set(sorted.map((one) => one.day)).size,
    isPast,
    subjects: sorted.reduce((sum, one) => sum + one.subjects, 0),
    place,
  };
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
