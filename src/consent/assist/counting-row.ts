import { subjectKey } from '../../cohort/bids-table.ts';
import { decidingRow } from '../checks/deciding-rows.ts';
import { readSubjects } from '../subjects/read-subjects.ts';
import type { SubjectConsent } from '../subjects/subject-consent.ts';
import { lineNumber } from './line-number.ts';
import type { ConsentTable, TablePlace } from './table-place.ts';

/** A name that stands in a table more often is a number or a word: its rows are not looked for. */
const mostPlaces = 1_000;

/** The row of a place as it is read alone, under its header. */
export function rowAt(table: ConsentTable, { record }: Pick<TablePlace, 'record'>): SubjectConsent | undefined {
  const row = table.text.slice(record.start, record.end);
  const header = table.header.replace(/[\r\n]*$/, '\n');
  return readSubjects(header + row, table.form).rows[0];
}

/**
 * That another row than this one counts of its person, with its line, or that the strictest of several does.
 * @param today YYYY-MM-DD
 * @returns `undefined` where the row counts itself, as nearly every row does
 */
export function countingSentence(
  table: ConsentTable,
  { record }: Pick<TablePlace, 'record'>,
  row: SubjectConsent,
  today: string,
): string | undefined {
  const rows = rowsOfPerson(table, subjectKey(row.subject));
  if (rows.length < 2) return undefined;
  const counting = decidingRow(
    rows.map((one) => one.row),
    today,
  );
  const found = rows.find((one) => one.row === counting);
  if (!found) {
    return 'This person has rows of which none is known to be the latest: the strictest of their answers counts.';
  }
  if (found.start === record.start) return undefined;
  return `Another row of this person counts today: line ${lineNumber(table.text, found.start)}.`;
}

interface RowOfPerson {
  readonly row: SubjectConsent;
  /** Of its record, in UTF-16 units. */
  readonly start: number;
}

/** Reads the lines alone in which the name of the person stands; none where these are too many. */
function rowsOfPerson(table: ConsentTable, key: string): RowOfPerson[] {
  const { text } = table;
  const rows = new Map<number, RowOfPerson>();
  let places = 0;
  for (let at = key === '' ? -1 : text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    if (isWithinWord(text, at, at + key.length)) continue;
    places += 1;
    if (places > mostPlaces) return [];
    const place = table.at(at);
    if (place?.column !== 'subject' || place.isHeader) continue;
    const row = rowAt(table, place);
    const { start } = place.record;
    if (row && subjectKey(row.subject) === key) rows.set(start, { row, start });
  }
  return [...rows.values()];
}

function isWithinWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end));
}
