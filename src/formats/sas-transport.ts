import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { ByteReader } from '../model/source.ts';
import { ByteCursor } from './fields/byte-cursor.ts';
import { cellName } from './fields/cell-name.ts';
import { PartField } from './fields/part-field.ts';
import { mostCells, type Sheet, sheetFields, tableOf } from './fields/sheet.ts';
import { dataSetsOf, recordLength, type SasDataSet } from './sas-transport/members.ts';
import { ibmDouble, type SasVariable } from './sas-transport/namestr.ts';
import { sasNumberText } from './sas-transport/number-text.ts';
import { decodePadded } from './text/decoding.ts';

const signature = /^HEADER RECORD\*{7}(LIBRARY |LIBV8 {3})HEADER RECORD!{7}/;

const sasTransport = {
  id: 'sas-transport',
  title: 'SAS transport files',
  follows: 'SAS transport format (XPORT), versions 5 and 8',
  unseen: 'value labels, which SAS keeps in catalogs, and files made by PROC CPORT are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => signature.test(Buffer.from(head.subarray(0, 80)).toString('latin1')),
  read(_entry, bytes) {
    const problems: string[] = [];
    const sets = dataSetsOf(bytes);
    const sheets = sets.map((set) => sheetOf(bytes, set, Math.floor(mostCells / sets.length), problems));
    const [only] = sheets;
    return {
      problems,
      *fields(): Iterable<Field> {
        for (const [index, set] of sets.entries()) {
          yield* remarksOf(set);
          yield* sheetFields(sheets[index]!);
        }
      },
      ...(only && sheets.length === 1 ? { table: tableOf(only) } : {}),
    };
  },
} satisfies Format;

export default sasTransport;

function* remarksOf({ name, label, created, modified, variables }: SasDataSet): Iterable<PartField> {
  if (label !== '') yield new PartField('prose', '', label, `label of ${name}`);
  yield new PartField('prose', '', created, `creation of ${name}`);
  yield new PartField('prose', '', modified, `modification of ${name}`);
  for (const variable of variables) {
    if (variable.label !== '') yield new PartField('prose', '', variable.label, `label of ${name}.${variable.name}`);
  }
}

function sheetOf(bytes: ByteReader, set: SasDataSet, most: number, problems: string[]): Sheet {
  return {
    name: set.name,
    columns: set.variables.map(({ name }) => name),
    names: set.variables.map(({ name, label }) => cellName(name, label)),
    rows: () => observationsOf(bytes, set, Math.ceil(most / Math.max(1, set.variables.length)), problems),
  };
}

function* observationsOf(
  bytes: ByteReader,
  { variables, length, start, end }: SasDataSet,
  most: number,
  problems: string[],
): Iterable<string[]> {
  if (length === 0) return;
  const cursor = new ByteCursor(bytes, start);
  for (let row = 0; cursor.offset + length <= end; row += 1) {
    if (row === most) {
      const problem = `of a data set only the first ${most} observations are read`;
      if (!problems.includes(problem)) problems.push(problem);
      return;
    }
    const observation = cursor.take(length);
    // What fills the last record is blank, and so short that no observation of numbers fits into it.
    if (end - cursor.offset < recordLength && observation.every((byte) => byte === 0x20)) return;
    yield variables.map((variable) => cellOf(observation, variable));
  }
}

function cellOf(observation: Buffer, { offset, length, isText, format }: SasVariable): string {
  const bytes = observation.subarray(offset, offset + length);
  if (isText) return decodePadded(bytes);
  const value = ibmDouble(bytes);
  return value === undefined ? '' : sasNumberText(value, format);
}
