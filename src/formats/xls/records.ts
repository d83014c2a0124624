import type { ByteReader } from '../../model/source.ts';
import { ByteCursor } from '../fields/byte-cursor.ts';

/** A record of a workbook (MS-XLS, section 2.1.4): its kind, and its bytes with those of the records that continue it. */
export interface XlsRecord {
  readonly kind: number;
  readonly parts: readonly Buffer[];
}

const continues = 0x3c;
/** A list of texts is one record with all that continue it: a longer one is a damaged file. */
const mostBytes = 256 * 1024 * 1024;

/**
 * The records of a stream from an offset on.
 * @throws EndOfBytes when it ends inside of one
 */
export function* recordsOf(bytes: ByteReader, start: number): Iterable<XlsRecord> {
  const cursor = new ByteCursor(bytes, start);
  let kind: number | undefined;
  let parts: Buffer[] = [];
  let length = 0;
  while (cursor.offset + 4 <= bytes.size) {
    const head = cursor.take(4);
    const next = head.readUInt16LE(0);
    // A copy, since the next record may replace what the cursor holds.
    const part = Buffer.from(cursor.take(head.readUInt16LE(2)));
    if (next === continues && length < mostBytes) {
      parts.push(part);
      length += part.length;
      continue;
    }
    if (kind !== undefined) yield { kind, parts };
    kind = next;
    parts = [part];
    length = part.length;
  }
  if (kind !== undefined) yield { kind, parts };
}
