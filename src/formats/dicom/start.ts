import type { ByteWindow } from './byte-window.ts';
import type { Encoding } from './element-head.ts';

const preambleLength = 128;
const magic = [0x44, 0x49, 0x43, 0x4d];

/** Where the first element stands, and whether it is one of File Meta Information. */
export interface DataSetStart {
  offset: number;
  hasMeta: boolean;
  /** Whether 128 bytes of any content and "DICM" stand before it. */
  hasPreamble: boolean;
}

/**
 * Finds the first data element: after the preamble and "DICM", after "DICM" alone, or at the very start.
 * @throws Error with a one-line message when no place looks like one
 */
export function startOfDataSet(window: ByteWindow): DataSetStart {
  for (const offset of [preambleLength, 0]) {
    if (hasMagic(window, offset)) return describe(window, offset + magic.length);
  }
  for (const offset of [0, preambleLength]) if (guessEncoding(window, offset)) return describe(window, offset);
  throw new Error(
    'neither "DICM" nor a data element stands where one should: it is no DICOM file, or damaged at its start',
  );
}

function describe(window: ByteWindow, offset: number): DataSetStart {
  return {
    offset,
    hasMeta: window.ensure(offset, 8) && window.uint16(offset, true) === 2,
    hasPreamble: offset === preambleLength + magic.length,
  };
}

function hasMagic(window: ByteWindow, offset: number): boolean {
  return window.ensure(offset, magic.length) && magic.every((byte, index) => window.byte(offset + index) === byte);
}

/**
 * The encoding that the first element speaks for: its group is small in one byte order, and two capital letters after the
 * tag are a representation.
 * @returns `undefined` when nothing there looks like a data element
 */
export function guessEncoding(window: ByteWindow, offset: number): Encoding | undefined {
  if (!window.ensure(offset, 8)) return undefined;
  for (const littleEndian of [true, false]) {
    const group = window.uint16(offset, littleEndian);
    if (!isFirstGroup(group)) continue;
    if (isLetter(window.byte(offset + 4)) && isLetter(window.byte(offset + 5))) return { explicit: true, littleEndian };
    const length = window.uint32(offset + 4, littleEndian);
    // Zeros, as in a preamble or an empty file, are no element: the group length with the tag of zeros has four bytes.
    if (littleEndian && length <= window.size - offset - 8 && !isZero(window, offset)) {
      return { explicit: false, littleEndian };
    }
  }
  return undefined;
}

function isZero(window: ByteWindow, offset: number): boolean {
  return window.uint32(offset, true) === 0 && window.uint32(offset + 4, true) === 0;
}

/** Groups with which a data set starts: command, meta, directory, identifying, patient and what follows up to 0x0100. */
function isFirstGroup(group: number): boolean {
  return group <= 0x00ff && group % 2 === 0;
}

function isLetter(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}
