import type { Origin } from '../../consent/import/imported.ts';
import type { Contradiction } from '../../consent/import/merge.ts';
import type { DatasetImport } from '../../engine/consent/import.ts';
import type { ShownNames } from '../../engine/consent/shown-names.ts';
import { listText } from '../../model/list-text.ts';
import { number, plural } from '../../model/numerals.ts';
import { titledLines } from '../titled-lines.ts';
import { printable } from '../wording.ts';

/** So many contradictions, statements and problems are listed one by one, and so many places of each. */
const mostListed = 25;
const mostPlaces = 3;

/** What came from where, what differs, what a person has to read, and what is still missing, for a terminal. */
export function importReport({ draft, missing, unread, ignored }: DatasetImport, names: ShownNames): string {
  const place = (origin: Origin): string => placeText(origin, names);
  const lines = [
    ...titledLines(
      'Found for the manifest',
      [...draft.origins].map(([path, from]) => `${path} from ${placesText(from, place)}`),
    ),
    ...titledLines('Found of people', peopleLines(draft)),
    ...titledLines(
      'Contradictions',
      listed(draft.contradictions, (one) => contradictionText(one, names, place)),
    ),
    ...titledLines(
      'To be read by a person, since no field holds it',
      listed(draft.statements, ({ about, from }) => `${about.replaceAll('-', ' ')}: ${place(from)}`),
    ),
    ...titledLines(
      'Not taken',
      listed(draft.problems, ({ message, from }) => `${place(from)}: ${message}`),
    ),
    ...titledLines(
      'Still to be filled in',
      missing.map(({ at, message, question }) => `${at}: ${question ?? message}`),
    ),
    ...titledLines('Not looked at', [
      ...(unread > 0 ? [`${plural(unread, 'entry', 'entries')} that cannot be read`] : []),
      ...(ignored > 0 ? [`${plural(ignored, 'path')} that ignore files leave out`] : []),
    ]),
  ];
  return `${lines.join('\n').trimStart()}\n`;
}

function peopleLines({ subjects }: DatasetImport['draft']): string[] {
  if (subjects.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { subject: _, ...columns } of subjects) {
    for (const column of Object.keys(columns)) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const columns = [...counts].map(([column, count]) => `${column} of ${number(count)}`);
  return [`${plural(subjects.length, 'person', 'people')}: ${listText(columns)}`];
}

/** What each source says is told where it is a word of the schema; anything else could name somebody. */
function contradictionText(
  { path, subject, values, resolved }: Contradiction,
  names: ShownNames,
  place: (origin: Origin) => string,
): string {
  const who = subject === undefined ? '' : `${names.subject(subject)}: `;
  const said = values.map(({ value, from }) => {
    const word = typeof value === 'string' && /^[a-z]+(?:-[a-z]+)*$/.test(value) ? `${value} by ` : 'one value by ';
    return `${word}${placesText(from, place)}`;
  });
  const taken = resolved ? 'the strictest was taken' : 'none was taken: decide which holds';
  return `${who}${path} is ${listText(said)}; ${taken}`;
}

function placesText(from: readonly Origin[], place: (origin: Origin) => string): string {
  const shown = from.slice(0, mostPlaces).map(place);
  const more = from.length - shown.length;
  return listText(more > 0 ? [...shown, plural(more, 'other place')] : shown);
}

/** `README.md:4`, `consent.fhir.json /0/status`, `a.dcm (0012,0085)`. */
function placeText({ path, line, pointer, attribute }: Origin, names: ShownNames): string {
  const file = `${names.path(path)}${line === undefined ? '' : `:${line}`}`;
  const within = attribute ?? (pointer === '' ? undefined : pointer);
  return printable(within === undefined ? file : `${file} ${within}`);
}

function listed<Item>(items: readonly Item[], text: (item: Item) => string): string[] {
  const shown = items.slice(0, mostListed).map(text);
  return items.length > mostListed ? [...shown, `and ${number(items.length - mostListed)} more`] : shown;
}
