import { double, long, word } from './little-endian.ts';

/** A cell that is made: a text, a number, a day (a count of days shown as one), or the result of a formula. */
export type MadeXlsCell = string | number | { day: number } | { formula: string };

/** A sheet that is made. */
export interface MadeXlsSheet {
  name: string;
  isHidden?: boolean;
  hiddenColumn?: number;
  hiddenRow?: number;
  rows: readonly (readonly MadeXlsCell[])[];
  comment?: { row: number; column: number; author: string; text: string };
  header?: string;
}

/** The stream `Workbook` of BIFF8; texts are a list that is parted inside of a text after `splitAt` characters. */
export function workbookStream(
  sheets: readonly MadeXlsSheet[],
  { user = '', splitAt = 0 }: { user?: string; splitAt?: number } = {},
): Buffer {
  const texts = sheets.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === 'string'));
  const before = Buffer.concat([
    record(0x0809, Buffer.concat([word(0x0600), word(5), Buffer.alloc(12)])),
    ...(user === '' ? [] : [record(0x005c, wideText(user.padEnd(109)))]),
    record(0x00e0, Buffer.alloc(20)),
    record(0x00e0, Buffer.concat([word(0), word(14), Buffer.alloc(16)])),
  ]);
  const behind = Buffer.concat([sharedTexts(texts, splitAt), record(0x000a, Buffer.alloc(0))]);
  const bodies = sheets.map((sheet) => sheetRecords(sheet, texts));
  const entry = ({ name, isHidden }: MadeXlsSheet, start: number) =>
    record(
      0x0085,
      Buffer.concat([long(start), Buffer.of(isHidden ? 1 : 0, 0, name.length, 0), Buffer.from(name, 'latin1')]),
    );
  const entriesLength = sheets.reduce((sum, sheet) => sum + entry(sheet, 0).length, 0);
  let start = before.length + entriesLength + behind.length;
  const entries = sheets.map((sheet, index) => {
    const bytes = entry(sheet, start);
    start += bodies[index]!.length;
    return bytes;
  });
  return Buffer.concat([before, ...entries, behind, ...bodies]);
}

/** The stream `Book` of BIFF5 with one sheet of texts. */
export function olderWorkbookStream(name: string, rows: readonly (readonly string[])[], codePage: number): Buffer {
  const start = Buffer.concat([word(0x0500), word(5), Buffer.alloc(4)]);
  const cells = rows.flatMap((row, at) =>
    row.map((text, column) => {
      const bytes = Buffer.from(text, 'latin1');
      return record(0x0204, Buffer.concat([word(at), word(column), word(0), word(bytes.length), bytes]));
    }),
  );
  const end = record(0x000a, Buffer.alloc(0));
  const head = Buffer.concat([record(0x0809, start), record(0x0042, word(codePage))]);
  const entryLength = 4 + 7 + name.length;
  const offset = long(head.length + entryLength + end.length);
  const entry = record(0x0085, Buffer.concat([offset, Buffer.of(0, 0, name.length), Buffer.from(name, 'latin1')]));
  return Buffer.concat([head, entry, end, record(0x0809, start), ...cells, end]);
}

function sheetRecords({ rows, comment, header, ...sheet }: MadeXlsSheet, texts: readonly string[]): Buffer {
  const parts = [record(0x0809, Buffer.concat([word(0x0600), word(0x10), Buffer.alloc(12)]))];
  if (header !== undefined) parts.push(record(0x0014, wideText(header)));
  if (sheet.hiddenColumn !== undefined) {
    const column = word(sheet.hiddenColumn - 1);
    parts.push(record(0x007d, Buffer.concat([column, column, Buffer.alloc(4), word(1), Buffer.alloc(2)])));
  }
  if (sheet.hiddenRow !== undefined) {
    parts.push(record(0x0208, Buffer.concat([word(sheet.hiddenRow - 1), Buffer.alloc(10), word(0x20), word(0)])));
  }
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) parts.push(cellRecord(cell, row, column, texts));
  }
  if (comment) parts.push(...commentRecords(comment));
  parts.push(record(0x000a, Buffer.alloc(0)));
  return Buffer.concat(parts);
}

function cellRecord(cell: MadeXlsCell, row: number, column: number, texts: readonly string[]): Buffer {
  const place = Buffer.concat([word(row), word(column)]);
  if (typeof cell === 'string') {
    return record(0x00fd, Buffer.concat([place, word(0), long(texts.indexOf(cell))]));
  }
  if (typeof cell === 'number') {
    const isShort = Number.isInteger(cell) && Math.abs(cell) < 2 ** 29;
    const value = isShort ? long(((cell << 2) | 2) >>> 0) : double(cell);
    return record(isShort ? 0x027e : 0x0203, Buffer.concat([place, word(0), value]));
  }
  if ('day' in cell) return record(0x0203, Buffer.concat([place, word(1), double(cell.day)]));
  const result = Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]);
  const formula = record(0x0006, Buffer.concat([place, word(0), result, Buffer.alloc(8)]));
  return Buffer.concat([formula, record(0x0207, wideText(cell.formula))]);
}

/** A drawn object with a text, and the comment that is about it. */
function commentRecords({ row, column, author, text }: NonNullable<MadeXlsSheet['comment']>): Buffer[] {
  const head = Buffer.alloc(18);
  head.writeUInt16LE(text.length, 10);
  return [
    record(0x005d, Buffer.concat([word(0x15), word(0x12), word(0x19), word(7), Buffer.alloc(14), Buffer.alloc(4)])),
    record(0x01b6, head),
    record(0x003c, Buffer.concat([Buffer.of(1), Buffer.from(text, 'utf16le')])),
    record(0x003c, Buffer.alloc(16)),
    record(0x001c, Buffer.concat([word(row - 1), word(column - 1), word(0), word(7), wideText(author)])),
  ];
}

/** All texts in a record that goes on in another one inside of the last text, which is UTF-16 there. */
function sharedTexts(texts: readonly string[], splitAt: number): Buffer {
  const head = Buffer.concat([long(texts.length), long(texts.length)]);
  const last = texts.at(-1);
  if (splitAt === 0 || last === undefined) return record(0x00fc, Buffer.concat([head, ...texts.map(shortText)]));
  const start = Buffer.concat([head, ...texts.slice(0, -1).map(shortText), shortText(last).subarray(0, 3 + splitAt)]);
  const rest = Buffer.concat([Buffer.of(1), Buffer.from(last.slice(splitAt), 'utf16le')]);
  return Buffer.concat([record(0x00fc, start), record(0x003c, rest)]);
}

function shortText(text: string): Buffer {
  return Buffer.concat([word(text.length), Buffer.of(0), Buffer.from(text, 'latin1')]);
}

function wideText(text: string): Buffer {
  return Buffer.concat([word(text.length), Buffer.of(1), Buffer.from(text, 'utf16le')]);
}

function record(kind: number, content: Buffer): Buffer {
  return Buffer.concat([word(kind), word(content.length), content]);
}
