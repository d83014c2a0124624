import { closeSync, openSync, writeSync } from 'node:fs';
import type { ByteReader } from '../../model/source.ts';
import type { Piece } from '../../remedies/dicom/rewrite.ts';

/** So much of a range is in memory at a time. */
const chunk = 1024 * 1024;

/**
 * Writes a new file from pieces.
 * @param original what ranges among them are of
 * @throws Error with a system error code
 */
export function writePieces(path: string, pieces: readonly Piece[], original: ByteReader): void {
  const descriptor = openSync(path, 'wx', 0o644);
  try {
    for (const bytes of bytesOf(pieces, original)) writeAll(descriptor, bytes);
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of pieces, part by part; each part is valid until the next. */
export function* bytesOf(pieces: readonly Piece[], original: ByteReader): Iterable<Uint8Array> {
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) {
      yield piece;
      continue;
    }
    for (let at = piece.from; at < piece.to; at += chunk) yield original.read(at, Math.min(chunk, piece.to - at));
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}
