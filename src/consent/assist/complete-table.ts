import type { Form } from '../../model/consent.generated.ts';
import { columnOf, headingOf } from '../subjects/columns.ts';
import type { SubjectColumn } from '../subjects/subject-consent.ts';
import type { Suggestion } from './assistance.ts';
import { columnHelp } from './column-help.ts';
import { suggestCountries } from './country-suggestions.ts';
import { suggestCodes } from './duo-text.ts';
import { explainColumn, explainForm, type TableManifest } from './explain-table.ts';
import type { ConsentTable, TablePlace } from './table-place.ts';

/** Whether and to whom, which form or dataset may say in place of the row. */
const mayBeLeft: readonly SubjectColumn[] = [
  'duo',
  'aiTraining',
  'thirdParties',
  'futureUse',
  'commercialUse',
  'faceImages',
];

/**
 * What may be typed in a cell of `consent.tsv`, by its column: headings in the header, words, codes, versions of the form,
 * countries.
 * @param manifest of the dataset, where it can be read
 */
export function completeTable(table: ConsentTable, offset: number, manifest?: TableManifest): Suggestion[] {
  const place = table.at(offset);
  // An empty text has no cell yet, and is about to have a header.
  if (!place) return headings({ headings: [], cell: { start: offset, end: offset } });
  if (place.isHeader) return headings(place);
  if (/[\r\n]/.test(place.cell.text)) return [];
  return place.column === undefined ? [] : cells(table.text, offset, place, place.column, manifest);
}

/** The headings that the table does not have yet. */
function headings({
  headings: present,
  cell,
}: {
  headings: TablePlace['headings'];
  cell: Pick<TablePlace['cell'], 'start' | 'end'>;
}): Suggestion[] {
  const taken = new Set(present.map(columnOf));
  const columns = Object.keys(columnHelp) as SubjectColumn[];
  const free = columns.filter((column) => !taken.has(column));
  return free.map((column) => ({
    label: headingOf(column),
    kind: 'heading',
    markdown: explainColumn(column),
    start: cell.start,
    end: cell.end,
    insert: headingOf(column),
  }));
}

function cells(
  text: string,
  offset: number,
  { cell: { start, end } }: TablePlace,
  column: SubjectColumn,
  manifest: TableManifest | undefined,
): Suggestion[] {
  const { words = {} } = columnHelp[column];
  const own = Object.entries(words).map(([word, meaning]) => wordSuggestion(word, meaning, start, end));
  const left = mayBeLeft.includes(column)
    ? [wordSuggestion('n/a', 'What the form or the dataset says holds.', start, end)]
    : [];
  switch (column) {
    case 'duo':
      return [...codes(text, start, offset, end), ...(/[;,([]/.test(text.slice(start, offset)) ? [] : left)];
    case 'formVersion':
      return (manifest?.forms ?? []).map((form) => formSuggestion(form, start, end));
    case 'jurisdiction':
      return suggestCountries('', start, end);
    case 'thirdParties':
      return [...own, ...left, ...recipients(manifest, start, end)];
    default:
      return [...own, ...left];
  }
}

function wordSuggestion(word: string, markdown: string, start: number, end: number): Suggestion {
  return { label: word, kind: 'word', markdown, start, end, insert: word };
}

function formSuggestion(form: Form, start: number, end: number): Suggestion {
  const { version, document } = form;
  const detail = document === undefined ? {} : { detail: document };
  return { label: version, kind: 'version', ...detail, markdown: explainForm(form), start, end, insert: version };
}

function recipients(manifest: TableManifest | undefined, start: number, end: number): Suggestion[] {
  const named = [manifest?.terms, ...(manifest?.forms ?? []).map(({ terms }) => terms)];
  const names = new Set(named.flatMap((terms) => terms?.thirdParties?.recipients ?? []).map(({ name }) => name));
  return [...names].map((name) => ({
    label: name,
    detail: 'named in consent.json',
    kind: 'recipient',
    start,
    end,
    insert: name,
  }));
}

/** In the brackets of a code its argument goes on, of `GS` with countries; elsewhere a code begins, or goes on. */
function codes(text: string, cellStart: number, offset: number, cellEnd: number): Suggestion[] {
  const before = text.slice(cellStart, offset);
  const opening = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  const isInside = opening > Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'));
  if (isInside && !/(?:^|[^A-Z])GS\s*$/i.test(before.slice(0, opening))) return [];
  const sign = Math.max(isInside ? opening : -1, before.lastIndexOf(';'), before.lastIndexOf(','));
  const start = offset - before.slice(sign + 1).trimStart().length;
  // What goes on behind the cursor is replaced with it, an argument stays.
  const end = offset + /^[\w:]*/.exec(text.slice(offset, cellEnd))![0].length;
  return isInside ? suggestCountries('', start, end) : suggestCodes('cell', start, end);
}
