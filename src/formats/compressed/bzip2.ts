import { type BitReader, damaged } from './bit-reader.ts';
import { HuffmanCode } from './huffman.ts';

/** Numbers that begin a block and the end of a stream: digits of π and of its root. */
const blockMark = 0x314159265359;
const endMark = 0x177245385090;

/** Symbols of a code are changed after as many. */
const groupLength = 50;
const mostGroups = 18_002;
const runA = 0;
const runB = 1;

/**
 * Unpacks what bzip2 packed (bzip2 1.0; J. Tsai, "BZIP2: Format Specification", 2016), stream after stream.
 * @param write takes a piece that is valid until the next one, and may throw to end it
 * @throws Error when it is cut or damaged, or what `write` throws
 */
export function unpackBzip2(bits: BitReader, write: (piece: Uint8Array) => void): void {
  do {
    if (bits.read(24) !== 0x425a68) throw damaged();
    const level = bits.read(8) - 0x30;
    if (level < 1 || level > 9) throw damaged();
    const block = new Uint32Array(level * 100_000);
    let checkOfStream = 0;
    let mark = bits.read(24) * 2 ** 24 + bits.read(24);
    while (mark === blockMark) {
      const expected = bits.read(16) * 2 ** 16 + bits.read(16);
      const [start, length] = readBlock(bits, block);
      if (writeBlock(block, start, length, write) !== expected) throw damaged();
      checkOfStream = (((checkOfStream << 1) | (checkOfStream >>> 31)) ^ expected) >>> 0;
      mark = bits.read(24) * 2 ** 24 + bits.read(24);
    }
    if (mark !== endMark || bits.read(16) * 2 ** 16 + bits.read(16) !== checkOfStream) throw damaged();
    bits.align();
  } while (!bits.isAtEnd);
}

/** Reads a block up to its sorted bytes. @returns where it starts when it is sorted back, and how long it is */
function readBlock(bits: BitReader, block: Uint32Array): [start: number, length: number] {
  // A block that is randomised is of versions before 1.0.
  if (bits.read(1) !== 0) throw damaged();
  const start = bits.read(24);
  const symbols = usedSymbols(bits);
  const codeCount = bits.read(3);
  const groupCount = bits.read(15);
  if (symbols.length === 0 || codeCount < 2 || codeCount > 6 || groupCount < 1 || groupCount > mostGroups)
    throw damaged();
  const groups = codesOfGroups(bits, codeCount, groupCount);
  const codes = Array.from({ length: codeCount }, () => readCode(bits, symbols.length + 2));
  const last = symbols.length + 1;
  let length = 0;
  let run = 0;
  let weight = 1;
  const put = (symbol: number, count: number): void => {
    if (length + count > block.length) throw damaged();
    block.fill(symbol, length, length + count);
    length += count;
  };
  for (let group = 0; group < groupCount; group += 1) {
    const code = codes[groups[group]!]!;
    for (let index = 0; index < groupLength; index += 1) {
      const symbol = code.read(bits);
      if (symbol === runA || symbol === runB) {
        // Lengths of runs are written in two digits, 1 and 2, the lowest first.
        run += weight << symbol;
        weight *= 2;
        if (run > block.length) throw damaged();
        continue;
      }
      if (run > 0) put(symbols[0]!, run);
      run = 0;
      weight = 1;
      if (symbol === last) {
        if (start >= length) throw damaged();
        return [start, length];
      }
      const [moved] = symbols.splice(symbol - 1, 1);
      symbols.unshift(moved!);
      put(moved!, 1);
    }
  }
  throw damaged();
}

/** Bytes that stand in a block: sixteen bits say which sixteenths of all are used, and as many for each which ones. */
function usedSymbols(bits: BitReader): number[] {
  const symbols: number[] = [];
  const rows = bits.read(16);
  for (let row = 0; row < 16; row += 1) {
    if (((rows >> (15 - row)) & 1) === 0) continue;
    const used = bits.read(16);
    for (let index = 0; index < 16; index += 1) if ((used >> (15 - index)) & 1) symbols.push(row * 16 + index);
  }
  return symbols;
}

/** Which code each group of symbols is in, as moves to the front. */
function codesOfGroups(bits: BitReader, codeCount: number, groupCount: number): Uint8Array {
  const order = Array.from({ length: codeCount }, (_, index) => index);
  return Uint8Array.from({ length: groupCount }, () => {
    let place = 0;
    while (bits.read(1) === 1) {
      place += 1;
      if (place >= codeCount) throw damaged();
    }
    const [code] = order.splice(place, 1);
    order.unshift(code!);
    return code!;
  });
}

/** The lengths of a code, each as steps from the one before. */
function readCode(bits: BitReader, symbolCount: number): HuffmanCode {
  let length = bits.read(5);
  const lengths = Uint8Array.from({ length: symbolCount }, () => {
    while (bits.read(1) === 1) length += bits.read(1) === 0 ? 1 : -1;
    if (length < 1 || length > HuffmanCode.longest) throw damaged();
    return length;
  });
  return new HuffmanCode(lengths);
}

/**
 * Sorts a block back (Burrows and Wheeler) and writes it: four equal bytes are followed by how often the byte comes again.
 * @returns its check sum
 */
function writeBlock(block: Uint32Array, start: number, length: number, write: (piece: Uint8Array) => void): number {
  const next = new Uint32Array(256);
  for (let index = 0; index < length; index += 1) next[block[index]! & 0xff]! += 1;
  let sum = 0;
  for (let symbol = 0; symbol < 256; symbol += 1) {
    sum += next[symbol]!;
    next[symbol] = sum - next[symbol]!;
  }
  for (let index = 0; index < length; index += 1) {
    const symbol = block[index]! & 0xff;
    block[next[symbol]!]! |= index << 8;
    next[symbol]! += 1;
  }
  const piece = new Uint8Array(64 * 1024);
  let filled = 0;
  let check = 0xffffffff;
  let previous = -1;
  let equal = 0;
  let place = block[start]! >>> 8;
  for (let index = 0; index < length; index += 1) {
    const symbol = block[place]! & 0xff;
    place = block[place]! >>> 8;
    let count = 1;
    let byte = symbol;
    if (equal === 4) {
      [count, byte] = [symbol, previous];
      equal = 0;
      previous = -1;
    } else {
      equal = symbol === previous ? equal + 1 : 1;
      previous = symbol;
    }
    for (; count > 0; count -= 1) {
      piece[filled] = byte;
      filled += 1;
      check = ((check << 8) ^ checkTable[(check >>> 24) ^ byte]!) >>> 0;
      if (filled === piece.length) {
        write(piece);
        filled = 0;
      }
    }
  }
  if (filled > 0) write(piece.subarray(0, filled));
  return ~check >>> 0;
}

/** Remainders of a byte by the polynomial 0x04C11DB7, the highest bit first. */
const checkTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});
