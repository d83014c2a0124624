import { createHash, type Hash } from 'node:crypto';
import type { DicomObject } from '../model/dicom.ts';
import type { ByteReader } from '../model/source.ts';

/** Bytes that are read at a time. */
const pieceLength = 1024 * 1024;
const undefinedLength = 0xffffffff;
const item = 0xfffee000;
const explicitBigEndian = '1.2.840.10008.1.2.2';
const deflatedExplicit = '1.2.840.10008.1.2.1.99';

/**
 * A digest of the value of Pixel Data alone: neither its representation nor the offset table of fragments is part of it,
 * so that equal pixels in files that were written differently have equal digests (PS3.5 section A.4).
 * @returns `undefined` when the object has no pixel data, or none that can be reached
 */
export function pixelDigest({ pixelDataOffset, transferSyntax }: DicomObject, bytes: ByteReader): string | undefined {
  if (pixelDataOffset === undefined) return undefined;
  const littleEndian = transferSyntax !== explicitBigEndian;
  // A copy: the reader's array is only valid until the next read.
  const head = Buffer.from(bytes.read(pixelDataOffset, 12));
  if (head.length < 12) return undefined;
  const isExplicit = /^O[BDFLVW]$/.test(head.toString('latin1', 4, 6));
  const start = pixelDataOffset + (isExplicit ? 12 : 8);
  const lengthAt = isExplicit ? 8 : 4;
  const length = littleEndian ? head.readUInt32LE(lengthAt) : head.readUInt32BE(lengthAt);
  const hash = createHash('sha256');
  if (length === undefinedLength) addFragments(hash, bytes, start);
  else addBytes(hash, bytes, start, length);
  return hash.digest('base64url').slice(0, 22);
}

/** Whether an object may have pixel data that was not reached: those of a deflated file lie behind what was inflated. */
export function hidesPixels({ transferSyntax, get }: DicomObject): boolean {
  return transferSyntax === deflatedExplicit && get(0x00280010) !== undefined;
}

function addBytes(hash: Hash, bytes: ByteReader, start: number, length: number): void {
  const end = Math.min(start + length, bytes.size);
  for (let at = start; at < end; at += pieceLength) hash.update(bytes.read(at, Math.min(pieceLength, end - at)));
}

/** The fragments of encapsulated pixel data, without the Basic Offset Table, which is the first item. */
function addFragments(hash: Hash, bytes: ByteReader, start: number): void {
  let at = start;
  for (let index = 0; ; index += 1) {
    const head = Buffer.from(bytes.read(at, 8));
    if (head.length < 8 || head.readUInt16LE(0) * 0x10000 + head.readUInt16LE(2) !== item) return;
    const length = head.readUInt32LE(4);
    if (index > 0) addBytes(hash, bytes, at + 8, length);
    at += 8 + length;
  }
}
