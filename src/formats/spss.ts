import type { Document } from '../model/document.ts';
import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { ByteReader } from '../model/source.ts';
import { ByteCursor, EndOfBytes } from './fields/byte-cursor.ts';
import { cellName } from './fields/cell-name.ts';
import { cellText } from './fields/cell-text.ts';
import { momentText } from './fields/day-count.ts';
import { PartField } from './fields/part-field.ts';
import { mostCells, type Sheet, sheetFields, tableOf } from './fields/sheet.ts';
import { type Dictionary, readDictionary, type Variable } from './spss/dictionary.ts';
import { elementsOf, type SpssElement } from './spss/elements.ts';

const spss = {
  id: 'spss',
  title: 'SPSS data files',
  follows: 'SPSS system file, plain, compressed and zlib-compressed (as PSPP documents it)',
  unseen: 'encrypted files are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => /^\$FL[23]/.test(Buffer.from(head.subarray(0, 4)).toString('latin1')),
  read: (_entry, bytes) => documentOf(bytes),
} satisfies Format;

export default spss;

function documentOf(bytes: ByteReader): Document {
  const problems: string[] = [];
  const cursor = new ByteCursor(bytes);
  const dictionary = readDictionary(cursor);
  const { variables, remarks } = dictionary;
  const sheet: Sheet = {
    columns: variables.map(({ name }) => name),
    names: variables.map(({ name, label }) => cellName(name, label)),
    rows: () => casesOf(bytes, cursor.offset, cursor.isLittle, dictionary, problems),
  };
  return {
    problems,
    table: tableOf(sheet),
    *fields(): Iterable<Field> {
      for (const { text, part } of remarks) yield new PartField('prose', '', text, part);
      yield* sheetFields(sheet);
    },
  };
}

function* casesOf(
  bytes: ByteReader,
  start: number,
  isLittle: boolean,
  dictionary: Dictionary,
  problems: string[],
): Iterable<string[]> {
  const { variables } = dictionary;
  const told = (problem: string) => {
    if (!problems.includes(problem)) problems.push(problem);
  };
  if (variables.length === 0) return;
  const most = Math.ceil(mostCells / variables.length);
  const cursor = new ByteCursor(bytes, start);
  cursor.isLittle = isLittle;
  let rows = 0;
  try {
    const elements = elementsOf(bytes, cursor, dictionary)[Symbol.iterator]();
    for (;;) {
      const cells: string[] = [];
      for (const variable of variables) {
        const taken: SpssElement[] = [];
        for (let count = 0; count < variable.elements; count += 1) {
          const { value, done } = elements.next();
          if (done) {
            if (cells.length > 0 || taken.length > 0) told('it ends in the middle of a case: get a complete copy');
            return;
          }
          // A copy: the bytes are valid until the next element.
          taken.push(value instanceof Buffer ? Buffer.from(value) : value);
        }
        cells.push(textOf(taken, variable, isLittle, dictionary.decode));
      }
      if (rows === most) {
        told(`only the first ${most} cases are read`);
        return;
      }
      rows += 1;
      yield cells;
    }
  } catch (error) {
    // Uncompressed data end with the file.
    if (error instanceof EndOfBytes && dictionary.compression === 0) return;
    told('its data are cut or damaged: cases behind that are not read');
  }
}

/** Seconds from 14 October 1582, from which SPSS counts, to 1970. */
const epoch = 12_219_379_200;
/** Print formats of days and of moments. */
const days = new Set([20, 23, 24, 28, 29, 30, 38, 39]);
const moments = new Set([22, 41]);

function textOf(
  elements: readonly SpssElement[],
  { width, format }: Variable,
  isLittle: boolean,
  decode: Dictionary['decode'],
): string {
  if (width > 0) {
    // A very long string stands in segments of 255 bytes, each padded to 256.
    const bytes = Buffer.concat(
      elements.map((element) => (element instanceof Buffer ? element : Buffer.alloc(8, ' '))),
    );
    const segments: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += 256) segments.push(bytes.subarray(at, at + Math.min(255, width)));
    return decode(Buffer.concat(segments).subarray(0, width));
  }
  const [element] = elements;
  const value = typeof element === 'object' ? (isLittle ? element.readDoubleLE() : element.readDoubleBE()) : element;
  // The least double is system-missing.
  if (value === undefined || value === -Number.MAX_VALUE) return '';
  if (days.has(format) || moments.has(format)) return momentText((value - epoch) * 1000, days.has(format));
  return cellText(value);
}
