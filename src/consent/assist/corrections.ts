import { statusOn } from '../status-on.ts';
import { columnOf } from '../subjects/columns.ts';
import type { ConsentStatus } from '../subjects/subject-consent.ts';
import { meaningOf, statusWords } from '../subjects/words.ts';
import type { ConsentTable } from './table-place.ts';

/** A change of a text that somebody may make. */
export interface Correction {
  /** What it does, as an editor offers it. */
  readonly title: string;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The status that the days of a row come to, where its status says something else: somebody wrote down the withdrawal and forgot
 * the word.
 * @param offset of any cell of the row
 * @param today YYYY-MM-DD
 */
export function correctedStatus(table: ConsentTable, offset: number, today: string): Correction | undefined {
  const place = table.at(offset);
  if (!place || place.isHeader) return undefined;
  const cellOf = (column: 'status' | 'validUntil' | 'withdrawnOn') =>
    place.cells[place.headings.findIndex((heading) => columnOf(heading) === column)];
  const cell = cellOf('status');
  const status = cell && meaningOf(cell.text, statusWords);
  if (!cell || status === undefined) return undefined;
  const [validUntil, withdrawnOn] = (['validUntil', 'withdrawnOn'] as const).map((column) =>
    dayOf(cellOf(column)?.text),
  );
  const comesTo: ConsentStatus = statusOn(today, {
    status,
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
  });
  if (comesTo === status) return undefined;
  return { title: `Set the status to "${comesTo}"`, start: cell.start, end: cell.end, text: comesTo };
}

/**
 * A row for somebody who has none: that they agreed nobody knows yet.
 * @param subject as the dataset writes it
 */
export function addedRow(table: ConsentTable, subject: string): Correction | undefined {
  const place = table.at(0);
  if (!place?.isHeader) return undefined;
  const columns = place.headings.map(columnOf);
  if (!columns.includes('subject') || /[\t\r\n",;]/.test(subject)) return undefined;
  const cells = columns.map((column) => (column === 'subject' ? subject : column === 'status' ? 'pending' : 'n/a'));
  const { text } = table;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.endsWith('\n') ? '' : lineEnd;
  return {
    title: 'Add a row for this person, as pending',
    start: text.length,
    end: text.length,
    text: `${before}${cells.join(table.separator)}${lineEnd}`,
  };
}

function dayOf(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : undefined;
}
