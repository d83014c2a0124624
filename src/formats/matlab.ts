import { constants, inflateSync } from 'node:zlib';
import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { ByteReader } from '../model/source.ts';
import { PartField } from './fields/part-field.ts';
import { Order, types } from './matlab/elements.ts';
import { headOf, isData, MatrixReader } from './matlab/matrix.ts';
import { decodePadded } from './text/decoding.ts';

const headerLength = 128;
/** A variable with texts is in memory as a whole, unpacked. */
const largestVariable = 64 * 1024 * 1024;
/** What an array says of itself stands in its first bytes; packed, in the first of these. */
const startLength = 4 * 1024;

const matlab = {
  id: 'matlab',
  title: 'MATLAB data files',
  follows: 'MAT-File Format, level 5 (level 7.3 is HDF5)',
  unseen:
    'arrays of numbers, objects (string, table, datetime), variables with texts of more than 64 MiB, and files of level 4 are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ extension, head }) =>
    versionsAndOrders.has(latin1(head, 124, 128)) && (extension === '.mat' || latin1(head, 0, 6) === 'MATLAB'),
  read(_entry, bytes) {
    const problems: string[] = [];
    return { problems, fields: () => variableFields(bytes, problems) };
  },
} satisfies Format;

export default matlab;

/** Version 0x0100 and the order of bytes, in which the one stands before the other. */
const versionsAndOrders: ReadonlySet<string> = new Set(['\0\x01IM', '\x01\0MI']);

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1');
}

function* variableFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  const header = Buffer.from(bytes.read(0, headerLength));
  yield new PartField('prose', '', decodePadded(header.subarray(0, 116)), 'header');
  const order = new Order(latin1(header, 126, 128) === 'IM');
  const reader = new MatrixReader(order);
  for (let offset = headerLength; offset + 8 <= bytes.size; ) {
    const tag = Buffer.from(bytes.read(offset, 8));
    const [type, length] = [order.uint32(tag, 0), order.uint32(tag, 4)];
    const end = offset + 8 + length;
    if (type !== types.matrix && type !== types.compressed) {
      reader.problems.add('it is damaged: what follows a variable is not read');
      break;
    }
    if (end > bytes.size) reader.problems.add('it ends in the middle of a variable: get a complete copy');
    const content = contentOf(bytes, offset + 8, length, type === types.compressed, order);
    if (content === 'too-large') reader.problems.add('a variable of more than 64 MiB is not read');
    else if (content) {
      for (const { name, text, part } of reader.values(content)) yield new PartField('member', name, text, part);
    }
    offset = end;
  }
  problems.push(...reader.problems);
}

/** The content of a matrix element, inflated; nothing where it holds data alone. */
function contentOf(
  bytes: ByteReader,
  offset: number,
  length: number,
  isCompressed: boolean,
  order: Order,
): Buffer | 'too-large' | undefined {
  const start = Buffer.from(bytes.read(offset, Math.min(length, startLength)));
  const opened = isCompressed ? unpacked(start, order) : start;
  const head = opened && headOf(opened, order);
  if (!head || isData(head)) return head ? undefined : Buffer.alloc(0);
  if (length > largestVariable) return 'too-large';
  const whole = Buffer.from(bytes.read(offset, length));
  if (!isCompressed) return whole;
  return unpacked(whole, order) ?? 'too-large';
}

/** The content of the matrix element in a compressed one; what is there of one that is cut. */
function unpacked(compressed: Buffer, order: Order): Buffer | undefined {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: largestVariable };
    return order.element(inflateSync(compressed, options), 0)?.data;
  } catch {
    return undefined;
  }
}
