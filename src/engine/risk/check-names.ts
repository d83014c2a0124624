import { isNamed } from '../../cohort/cohort-columns.ts';
import { shownHeading } from '../../cohort/shown-heading.ts';
import { nearest } from '../../configuration/nearest.ts';
import { RequestError } from '../request-error.ts';

/** Columns as a user names them, by the part that they are to play. */
export interface NamedParts {
  readonly quasiIdentifiers?: readonly string[];
  readonly sensitive?: readonly string[];
  readonly subject?: string;
}

/** How many headings are offered where none is near. */
const mostOffered = 12;

/**
 * Checks that a table has the columns that a user names, each in one part only.
 * @param headings of the table
 * @throws RequestError with one line and the heading that was most likely meant; no heading that could be a value is told
 */
export function checkNames(
  headings: readonly string[],
  { quasiIdentifiers = [], sensitive = [], subject }: NamedParts,
): void {
  const all = [...quasiIdentifiers, ...sensitive, ...(subject === undefined ? [] : [subject])];
  for (const [at, name] of all.entries()) {
    if (!headings.some((heading) => isNamed(heading, [name]))) throw new RequestError(unknown(name, headings));
    if (isNamed(name, all.slice(0, at))) {
      throw new RequestError(`"${name}" is named twice: a column is a quasi-identifier, sensitive, or the subject.`);
    }
  }
}

function unknown(name: string, headings: readonly string[]): string {
  const shown = headings.filter((heading, at) => heading !== '' && shownHeading(heading, at) === heading);
  const near = nearest(name, shown);
  if (near !== undefined) return `The table has no column "${name}": did you mean "${near}"?`;
  if (shown.length === 0)
    return `The table has no column "${name}", and its first row does not look like headings: add a header row.`;
  const offered = shown.slice(0, mostOffered).join(', ');
  return `The table has no column "${name}": name one of ${offered}${shown.length > mostOffered ? ', …' : ''}.`;
}
