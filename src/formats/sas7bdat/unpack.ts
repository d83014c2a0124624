/** Unpacks a row of a known length. A row that ends early is filled with zeros. */
export type RowUnpacker = (packed: Buffer, length: number) => Buffer;

const at = 0x40;
const blank = 0x20;

/**
 * Unpacks runs of equal bytes (SASYZCRL): the upper half of a byte says what follows, the lower how often.
 * @throws RangeError when it names more than there is
 */
export function unpackRuns(packed: Buffer, length: number): Buffer {
  const row = Buffer.alloc(length);
  let read = 0;
  let written = 0;
  const copy = (count: number): void => {
    if (read + count > packed.length || written + count > length) throw new RangeError();
    packed.copy(row, written, read, read + count);
    read += count;
    written += count;
  };
  const repeat = (byte: number, count: number): void => {
    if (written + count > length) throw new RangeError();
    row.fill(byte, written, written + count);
    written += count;
  };
  while (read < packed.length && written < length) {
    const [command, low] = [packed[read]! >> 4, packed[read]! & 0xf];
    read += 1;
    const long = (): number => packed.readUInt8(read++) + low * 256;
    if (command === 0x0) copy(long() + 64);
    else if (command === 0x1) copy(long() + 64 + 4096);
    else if (command === 0x2) copy(low + 96);
    else if (command === 0x4) {
      const count = long() + 18;
      repeat(packed.readUInt8(read++), count);
    } else if (command === 0x5) repeat(at, long() + 17);
    else if (command === 0x6) repeat(blank, long() + 17);
    else if (command === 0x7) repeat(0, long() + 17);
    else if (command >= 0x8 && command <= 0xb) copy(low + 1 + (command - 0x8) * 16);
    else if (command === 0xc) repeat(packed.readUInt8(read++), low + 3);
    else if (command === 0xd) repeat(at, low + 2);
    else if (command === 0xe) repeat(blank, low + 2);
    else if (command === 0xf) repeat(0, low + 2);
    else throw new RangeError();
  }
  return row;
}

/**
 * Unpacks what was packed by the method of Ross (SASYZCR2; E. Ross, "Simple data compression", The C Users Journal, 1992):
 * sixteen bits say which of the next items are bytes and which are runs or repetitions.
 * @throws RangeError when it names more than there is
 */
export function unpackRoss(packed: Buffer, length: number): Buffer {
  const row = Buffer.alloc(length);
  let read = 0;
  let written = 0;
  let bits = 0;
  let left = 0;
  const repeat = (byte: number, count: number): void => {
    if (written + count > length) throw new RangeError();
    row.fill(byte, written, written + count);
    written += count;
  };
  while (read < packed.length && written < length) {
    if (left === 0) {
      bits = packed.readUInt16BE(read);
      read += 2;
      left = 16;
      continue;
    }
    left -= 1;
    if (((bits >> left) & 1) === 0) {
      repeat(packed.readUInt8(read++), 1);
      continue;
    }
    const [command, low] = [packed.readUInt8(read) >> 4, packed.readUInt8(read) & 0xf];
    read += 1;
    if (command === 0) repeat(packed.readUInt8(read++), low + 3);
    else if (command === 1) {
      const count = low + packed.readUInt8(read++) * 16 + 19;
      repeat(packed.readUInt8(read++), count);
    } else {
      const back = low + 3 + packed.readUInt8(read++) * 16;
      const count = command === 2 ? packed.readUInt8(read++) + 16 : command;
      if (back > written || written + count > length) throw new RangeError();
      for (let index = 0; index < count; index += 1, written += 1) row[written] = row[written - back]!;
    }
  }
  return row;
}
