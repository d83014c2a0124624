import { gzipSync } from 'node:zlib';
import { long } from './little-endian.ts';

/** A CRAM file of a header and no reads. @param method 0 plain, 1 packed by gzip */
export function cramFile(
  header: string,
  { method = 1, version = 3 }: { method?: 0 | 1; version?: 2 | 3 } = {},
): Buffer {
  const text = Buffer.from(header);
  const raw = Buffer.concat([long(text.length), text]);
  const content = method === 1 ? gzipSync(raw) : raw;
  const check = version === 3 ? Buffer.alloc(4) : Buffer.alloc(0);
  const block = Buffer.concat([Buffer.of(method, 0, 0), compact(content.length), compact(raw.length), content, check]);
  const head = Buffer.concat([long(block.length), compact(0), compact(0), compact(0), compact(0), Buffer.of(0, 0)]);
  const container = Buffer.concat([head, compact(1), compact(1), compact(0), check]);
  return Buffer.concat([Buffer.from('CRAM'), Buffer.of(version, 0), Buffer.alloc(20), container, block]);
}

function compact(value: number): Buffer {
  return value < 0x80 ? Buffer.of(value) : Buffer.of(0x80 | (value >> 8), value & 0xff);
}
