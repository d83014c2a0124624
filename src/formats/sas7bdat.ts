import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { cellName } from './fields/cell-name.ts';
import { IncidentalField, PartField } from './fields/part-field.ts';
import { mostCells, type Sheet, sheetFields, tableOf } from './fields/sheet.ts';
import { sasNumberText } from './sas-transport/number-text.ts';
import { type SasColumn, textIn } from './sas7bdat/description.ts';
import { readLayout, type SasLayout, sasMagic } from './sas7bdat/header.ts';
import { describe, rowsOf } from './sas7bdat/rows.ts';

const sas7bdat = {
  id: 'sas7bdat',
  title: 'SAS data sets',
  follows: 'SAS7BDAT Database Binary Format (M. S. Shotwell); both ways in which SAS packs rows',
  unseen: 'value labels, which SAS keeps in catalogs, and encrypted data sets are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => Buffer.from(head.subarray(0, 32)).toString('hex') === sasMagic,
  read(_entry, bytes) {
    const problems: string[] = [];
    const layout = readLayout(bytes);
    const description = describeOr(() => describe(bytes, layout));
    const columns = description.columns();
    const most = Math.ceil(mostCells / Math.max(1, columns.length));
    const sheet: Sheet = {
      columns: columns.map(({ name }) => name),
      names: columns.map(({ name, label }) => cellName(name, label)),
      *rows() {
        for (const row of rowsOf(bytes, layout, description, most, problems))
          yield columns.map((column) => cellOf(row, column, layout));
      },
    };
    return {
      problems,
      table: tableOf(sheet),
      *fields(): Iterable<Field> {
        yield* remarksOf(layout, columns);
        yield* sheetFields(sheet);
      },
    };
  },
} satisfies Format;

export default sas7bdat;

function describeOr<Result>(read: () => Result): Result {
  try {
    return read();
  } catch {
    throw new Error('its description of columns is damaged: get a complete copy');
  }
}

function* remarksOf({ name, created, modified }: SasLayout, columns: readonly SasColumn[]): Iterable<Field> {
  if (name !== '') yield new PartField('heading', '', name, 'data set name');
  for (const [called, seconds] of [
    ['created', created],
    ['modified', modified],
  ] as const) {
    const text = Number.isFinite(seconds) ? sasNumberText(seconds, 'DATETIME') : '';
    if (text !== '') yield new IncidentalField('member', called, text, called);
  }
  for (const { name: column, label } of columns) {
    if (label !== '') yield new PartField('prose', '', label, `label of ${column}`);
  }
}

function cellOf(row: Buffer, { offset, length, isText, format }: SasColumn, layout: SasLayout): string {
  const bytes = row.subarray(offset, offset + length);
  if (isText) return textIn(bytes, layout);
  const value = numberOf(bytes, layout.isLittle);
  // Missing values are numbers that are none.
  return Number.isFinite(value) ? sasNumberText(value, format) : '';
}

/** A double of which the lowest bytes may be left out. */
function numberOf(bytes: Buffer, isLittle: boolean): number {
  const whole = Buffer.alloc(8);
  bytes.copy(whole, isLittle ? 8 - Math.min(8, bytes.length) : 0);
  return isLittle ? whole.readDoubleLE() : whole.readDoubleBE();
}
