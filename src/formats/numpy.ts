import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { ByteReader } from '../model/source.ts';
import { keyFields } from './fields/key-fields.ts';
import { PartField } from './fields/part-field.ts';
import { mostCells, type Sheet, sheetFields, tableOf } from './fields/sheet.ts';
import { countOf, type DataType, dataTypeOf } from './numpy/data-type.ts';
import { type Literal, readLiteral } from './numpy/literal.ts';

/** A header is a dictionary of three members; only a type of thousands of fields makes it long. */
const longestHeader = 1024 * 1024;
/** An element is in memory as a whole; none that holds texts is longer. */
const longestElement = 64 * 1024 * 1024;
/** Elements are read in steps of about this many bytes. */
const step = 1024 * 1024;
const signature = Buffer.from('\x93NUMPY', 'latin1');

const numpy = {
  id: 'numpy',
  title: 'NumPy arrays (NPY, NPZ)',
  follows: 'NEP 1 (NPY 1.0 to 3.0)',
  unseen: 'numbers of plain arrays and pickled objects are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => signature.equals(head.subarray(0, signature.length)),
  read(entry, bytes) {
    const problems: string[] = [];
    const array = arrayOf(bytes);
    const { type } = array;
    if (type.hasObjects) problems.push('its objects are pickled and not looked into: save them as text');
    const isStructured = !type.hasObjects && type.columns.some(({ name }) => name !== '');
    if (!isStructured) return { problems, fields: () => elementFields(array, bytes, nameOf(entry.path), problems) };
    const sheet: Sheet = {
      columns: type.columns.map(({ name }) => name),
      rows: () => rowsOf(array, bytes, problems),
    };
    return { problems, fields: () => sheetFields(sheet), table: tableOf(sheet) };
  },
} satisfies Format;

export default numpy;

/** An array as its header describes it. */
interface ArrayHeader {
  type: DataType;
  /** Number of elements. */
  count: number;
  /** Where the first element stands. */
  start: number;
}

function arrayOf(bytes: ByteReader): ArrayHeader {
  const head = Buffer.from(bytes.read(0, 12));
  if (head.length < 12) throw new Error('its header is cut: get a complete copy');
  const isFirstVersion = head[6] === 1;
  const length = isFirstVersion ? head.readUInt16LE(8) : head.readUInt32LE(8);
  const start = (isFirstVersion ? 10 : 12) + length;
  if (length > longestHeader) throw new Error('its header claims an impossible length: the file is damaged');
  if (start > bytes.size) throw new Error('its header is cut: get a complete copy');
  const encoding = head[6]! >= 3 ? 'utf8' : 'latin1';
  const text = Buffer.from(bytes.read(start - length, length)).toString(encoding);
  const header = readLiteral(text);
  const members: ReadonlyMap<string, Literal> | undefined = header instanceof Map ? header : undefined;
  const [description, shape] = [members?.get('descr'), members?.get('shape')];
  if (description === undefined || shape === undefined) {
    throw new Error('its header names no type and shape: the file is damaged or of another kind');
  }
  const type = dataTypeOf(description);
  if (type.length > longestElement) throw new Error('its header claims elements of an impossible length');
  return { type, count: countOf(shape), start };
}

/** The texts and times of an array without fields; its name is the file's, which is the array's in an `.npz`. */
function* elementFields(array: ArrayHeader, bytes: ByteReader, name: string, problems: string[]): Iterable<Field> {
  for (const column of new Set(array.type.columns.map(({ name: key }) => key))) yield* keyFields(column, 'type');
  if (array.type.hasObjects || !array.type.columns.some(({ isText }) => isText)) return;
  let index = 0;
  for (const cells of rowsOf(array, bytes, problems)) {
    if (cells[0]) yield new PartField('member', name, cells[0], `[${index}]`);
    index += 1;
  }
}

function* rowsOf({ type, count, start }: ArrayHeader, bytes: ByteReader, problems: string[]): Iterable<string[]> {
  const told = (problem: string) => {
    if (!problems.includes(problem)) problems.push(problem);
  };
  if (type.length === 0) return;
  const there = Math.max(0, Math.floor((bytes.size - start) / type.length));
  if (there < count) told('it ends before its last element: get a complete copy');
  const wanted = Math.floor(mostCells / Math.max(1, type.columns.length));
  const last = Math.min(count, there, wanted);
  if (last < Math.min(count, there)) told(`only its first ${last} elements are read`);
  const perStep = Math.max(1, Math.floor(step / type.length));
  for (let first = 0; first < last; first += perStep) {
    // A copy: whoever takes the rows may read on meanwhile.
    const elements = Buffer.from(
      bytes.read(start + first * type.length, Math.min(perStep, last - first) * type.length),
    );
    for (let offset = 0; offset + type.length <= elements.length; offset += type.length) {
      yield type.columns.map((column) => {
        const at = offset + column.offset;
        return column.read(elements.subarray(at, at + column.length));
      });
    }
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.npy$/i, '');
}
