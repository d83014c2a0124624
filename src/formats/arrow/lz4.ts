/** Begins a frame (LZ4 Frame Format 1.6.4). */
const magic = 0x184d2204;
const hasBlockCheck = 0x10;
const hasLength = 0x08;
const hasDictionary = 0x01;
/** Marks a block that stands as it is. */
const isPlain = 0x80000000;

/**
 * Unpacks a frame of LZ4.
 * @param length of the result
 * @throws RangeError when it is damaged, or holds more or less
 */
export function unpackLz4(packed: Uint8Array, length: number): Uint8Array {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  if (bytes.readUInt32LE(0) !== magic) throw new RangeError();
  const flags = bytes.readUInt8(4);
  let at = 7 + (flags & hasLength ? 8 : 0) + (flags & hasDictionary ? 4 : 0);
  const output = Buffer.alloc(length);
  let written = 0;
  for (let head = bytes.readUInt32LE(at); head !== 0; head = bytes.readUInt32LE(at)) {
    const size = head & ~isPlain;
    const block = bytes.subarray(at + 4, at + 4 + size);
    if (block.length < size) throw new RangeError();
    written = (head & isPlain) !== 0 ? copied(block, output, written) : unpackBlock(block, output, written);
    at += 4 + size + (flags & hasBlockCheck ? 4 : 0);
  }
  if (written !== length) throw new RangeError();
  return output;
}

function copied(block: Buffer, output: Buffer, start: number): number {
  if (start + block.length > output.length) throw new RangeError();
  block.copy(output, start);
  return start + block.length;
}

/** Sequences of bytes as they stand and of a repetition of earlier ones, those of earlier blocks included. */
function unpackBlock(block: Buffer, output: Buffer, start: number): number {
  let at = 0;
  let written = start;
  const longer = (low: number): number => {
    let length = low;
    if (low < 15) return length;
    for (let more = 255; more === 255; length += more) more = block.readUInt8(at++);
    return length;
  };
  while (at < block.length) {
    const token = block.readUInt8(at++);
    const plain = longer(token >> 4);
    if (at + plain > block.length) throw new RangeError();
    written = copied(block.subarray(at, at + plain), output, written);
    at += plain;
    // The last sequence repeats nothing.
    if (at >= block.length) break;
    const back = block.readUInt16LE(at);
    at += 2;
    const repeated = longer(token & 15) + 4;
    if (back === 0 || back > written || written + repeated > output.length) throw new RangeError();
    for (let index = 0; index < repeated; index += 1, written += 1) output[written] = output[written - back]!;
  }
  return written;
}
