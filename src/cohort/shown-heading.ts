import { meaningOfKey } from '../policies/key-meaning.ts';
import { quasiIdentifierOf } from '../policies/quasi-identifier.ts';
import { sensitiveAttributeOf } from '../policies/sensitive-attribute.ts';

/** What this program makes of a heading: of a column of days one of years, and of two tables' `age` one with its table's name. */
const madeOfHeading = /^(?:[\w-]+\.)?(.*?)(?: \(year\))?$/;
/** Headings that this program makes itself. */
const ownHeading = /^(?:column \d+|number of (?:sessions|scans|studies)|contrast agent)$/;
/** A heading as programmers write them, not a person's words. */
const plainHeading = /^[\p{L}_][\p{L}\p{N}_.-]{0,40}$/u;

/**
 * A heading as a report may show it. One that is neither a plain name nor a known one is told by its place: a table without
 * a header row has a person's values there.
 * @param place of the column, from 0
 */
export function shownHeading(heading: string, place: number): string {
  const [, own = heading] = madeOfHeading.exec(heading) ?? [];
  const isShown = [heading, own].some((one) => plainHeading.test(one) || ownHeading.test(one) || isKnown(one));
  return isShown ? heading : `column ${place + 1}`;
}

/** Whether the heading as a whole is one that columns are known to have, so that it holds nothing else. */
function isKnown(heading: string): boolean {
  return (
    quasiIdentifierOf(heading) !== undefined ||
    sensitiveAttributeOf(heading) !== undefined ||
    meaningOfKey(heading, 'cell') !== undefined
  );
}
