import { type Cell, delimiterOf, readRecord } from '../../formats/table/delimited.ts';

/** How a table is written: `tsv` as BIDS wants it, `csv` as spreadsheets write it. */
export type TableForm = 'tsv' | 'csv';

/** A record of a table. */
export interface TextRow {
  cells: Cell[];
  /** From 1; the header is row 1, and empty lines are no rows. */
  row: number;
  /** Quotes open in it and are never closed: its cells are read as if they were letters. */
  isOpen: boolean;
}

/** The sign between cells. In a TSV whose first line has no tab, the one that is there instead. */
export function separatorOf(text: string, form: TableForm): string {
  const firstLine = /[^\r\n]+/.exec(text)?.[0] ?? '';
  if (form === 'tsv' && (firstLine.includes('\t') || !/[,;|]/.test(firstLine))) return '\t';
  return delimiterOf(firstLine);
}

/**
 * The records of a table. Cells in quotes are read as RFC 4180 has them, in a TSV too, since spreadsheets write them there; but
 * no line of a TSV is drawn to another by a quote, for then a quote too many would take people away.
 */
export function* rowsOf(text: string, form: TableForm): Generator<TextRow> {
  const separator = separatorOf(text, form);
  let offset = 0;
  let row = 0;
  while (offset < text.length) {
    let record = readRecord(text, offset, separator, 'rfc4180');
    const isOpen = record.isOpen || (form === 'tsv' && record.cells.some((cell) => /[\r\n]/.test(cell.text)));
    if (isOpen) record = readRecord(text, offset, separator, 'none');
    offset = record.end;
    const { cells } = record;
    if (cells.length === 1 && cells[0]!.text.trim() === '') continue;
    row += 1;
    yield { cells, row, isOpen };
  }
}
