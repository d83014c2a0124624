import { groupBy } from '../../model/group-by.ts';
import { listText } from '../../model/list-text.ts';
import { number, plural } from '../../model/numerals.ts';
import type { Cohort } from '../../model/protocol.ts';
import { ruleTexts } from './risk-part.ts';

type Threshold = Cohort['thresholds'][number];

/** What an authority asks and whether a cohort meets it, by every way in which its text is read. */
export interface Authority {
  readonly title: string;
  /** The title without what stands behind its comma. */
  readonly name: string;
  /** Document and place. */
  readonly source?: string;
  readonly holds: boolean;
  /** The smallest groups that it asks for, by how it is read; none where it asks for no size. */
  readonly sizes: readonly number[];
  /** `groups of 11 (by convention) or 12 (literally)`; empty where it asks for no size. */
  readonly asks: string;
  /** Why it is not met: `26 people in smaller groups`; empty where it is. */
  readonly found: string;
}

/**
 * Thresholds of one authority are one line, in the order of the report. What is wanted here is no authority's: it stands beside
 * the smallest group.
 */
export function authoritiesOf(thresholds: readonly Threshold[]): Authority[] {
  const ofAuthorities = thresholds.filter(({ id }) => id !== 'own');
  return [...groupBy(ofAuthorities, ({ title }) => title)].map(([title, readings]) => {
    const { source } = readings[0]!;
    return {
      name: title.split(',')[0]!,
      title,
      ...(source === undefined ? {} : { source }),
      holds: readings.every(({ holds }) => holds),
      sizes: readings.flatMap(({ k }) => k ?? []),
      asks: asksText(readings),
      found: foundInAll(readings),
    };
  });
}

function asksText(readings: readonly Threshold[]): string {
  const sizes = readings.flatMap(({ k, reading }) => {
    if (k === undefined) return [];
    return readings.length === 1 || reading === undefined ? [number(k)] : [`${number(k)} (${reading})`];
  });
  return sizes.length === 0 ? '' : `groups of ${listText(sizes, 'or')}${sizes.length === 1 ? ' or more' : ''}`;
}

/** What is found by every way of reading is said once. */
function foundInAll(readings: readonly Threshold[]): string {
  const [first, ...others] = readings.map(foundText);
  if (others.every((other) => other === first)) return first!;
  return readings.map(foundByReading).filter(Boolean).join('; ');
}

function foundByReading(threshold: Threshold): string {
  const found = foundText(threshold);
  return found === '' || threshold.reading === undefined ? found : `${threshold.reading} ${found}`;
}

function foundText({ holds, peopleBelow, against, k }: Threshold): string {
  if (holds) return '';
  const people =
    k === undefined || peopleBelow === 0 ? [] : [`${plural(peopleBelow, 'person', 'people')} in smaller groups`];
  return [
    ...people,
    ...against.map(({ column, rule, values }) => `${column} has ${plural(values, 'value')} ${ruleTexts[rule]}`),
  ].join(', ');
}
