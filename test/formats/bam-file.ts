import { deflateRawSync } from 'node:zlib';

/** A BAM file whose header has these lines, in blocks of so many bytes. */
export function bamFile(lines: readonly string[], blockLength = 60_000): Buffer {
  const text = Buffer.from(`${lines.join('\n')}\n`);
  const head = Buffer.alloc(8);
  head.write('BAM\x01', 'latin1');
  head.writeInt32LE(text.length, 4);
  const content = Buffer.concat([head, text, Buffer.alloc(4)]);
  const blocks: Buffer[] = [];
  for (let at = 0; at < content.length; at += blockLength) blocks.push(block(content.subarray(at, at + blockLength)));
  return Buffer.concat([...blocks, block(Buffer.alloc(0))]);
}

function block(content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const head = Buffer.from('1f8b08040000000000ff0600424302000000', 'hex');
  head.writeUInt16LE(head.length + packed.length + 8 - 1, 16);
  // The checksum is not looked at.
  return Buffer.concat([head, packed, Buffer.alloc(8)]);
}
