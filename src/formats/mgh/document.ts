import { createGunzip } from 'node:zlib';
import type { Document } from '../../model/document.ts';
import type { ByteReader } from '../../model/source.ts';
import { PartField } from '../fields/part-field.ts';
import { decodePadded } from '../text/decoding.ts';

const headerLength = 284;
/** Bytes of a voxel by the type that the header names: unsigned, 32-bit, float, 16-bit, unsigned 16-bit. */
const bytesOfType: Readonly<Record<number, number>> = { 0: 1, 1: 4, 3: 4, 4: 2, 10: 2 };
/** Repetition time, flip angle, echo time, inversion time. */
const parametersLength = 16;
/** Tags behind the voxels; a history of commands has some kilobytes. */
const longestTrailer = 4 * 1024 * 1024;
/** A functional series of an hour has less. */
const largestVolume = 8 * 1024 ** 3;
const step = 1024 * 1024;

/**
 * The tags behind the voxels of a FreeSurfer volume: the commands that made it, with their paths, users and machines.
 * @throws Error with one line when it is no such volume
 */
export async function mghDocument(bytes: ByteReader): Promise<Document> {
  const head = bytes.read(0, 2);
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const problems: string[] = [];
  const trailer = isPacked ? await packedTrailer(bytes, problems) : plainTrailer(bytes, problems);
  const fields = [...trailerFields(trailer, problems)];
  return { problems, fields: () => fields };
}

function plainTrailer(bytes: ByteReader, problems: string[]): Buffer {
  const end = endOfVoxels(Buffer.from(bytes.read(0, headerLength)));
  if (end > bytes.size) problems.push(cut);
  return Buffer.from(bytes.read(end, Math.min(longestTrailer, Math.max(0, bytes.size - end))));
}

/** Unpacks the volume piece by piece and keeps what stands behind its voxels. */
async function packedTrailer(bytes: ByteReader, problems: string[]): Promise<Buffer> {
  const unpacking = createGunzip();
  const pieces = packedPieces(bytes);
  const feeding = (async () => {
    for (const piece of pieces) {
      if (unpacking.destroyed) return;
      if (!unpacking.write(piece)) await Promise.race([once(unpacking, 'drain'), once(unpacking, 'close')]);
    }
    unpacking.end();
  })();
  let head = Buffer.alloc(0);
  let end = headerLength;
  let at = 0;
  const kept: Buffer[] = [];
  let keptLength = 0;
  try {
    for await (const chunk of unpacking as AsyncIterable<Buffer>) {
      if (head.length < headerLength) {
        head = Buffer.concat([head, chunk.subarray(0, headerLength - head.length)]);
        if (head.length === headerLength) end = endOfVoxels(head);
      }
      const from = Math.max(0, end - at);
      at += chunk.length;
      if (from >= chunk.length) continue;
      kept.push(Buffer.from(chunk.subarray(from)));
      keptLength += chunk.length - from;
      if (keptLength >= longestTrailer) break;
    }
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error;
    if (head.length < headerLength) throw new Error('its compression is damaged: get a complete copy');
    problems.push(cut);
  }
  await feeding.catch(() => {});
  if (head.length < headerLength) throw new Error('its header is cut: get a complete copy');
  if (at < end && !problems.includes(cut)) problems.push(cut);
  return Buffer.concat(kept).subarray(0, longestTrailer);
}

function once(stream: NodeJS.EventEmitter, event: string): Promise<void> {
  return new Promise((resolve) => stream.once(event, () => resolve()));
}

function* packedPieces(bytes: ByteReader): Iterable<Buffer> {
  for (let at = 0; at < bytes.size; at += step) yield Buffer.from(bytes.read(at, Math.min(step, bytes.size - at)));
}

const cut = 'it ends before what stands behind its voxels: get a complete copy';

function endOfVoxels(head: Buffer): number {
  if (head.length < headerLength || head.readInt32BE(0) !== 1) {
    throw new Error('its first bytes are no MGH header: the file is damaged or of another kind');
  }
  const [width, height, depth, frames, type] = [4, 8, 12, 16, 20].map((at) => head.readInt32BE(at));
  const size = [width!, height!, depth!, frames!].reduce((product, one) => product * Math.max(0, one), 1);
  const length = size * (bytesOfType[type!] ?? Number.POSITIVE_INFINITY);
  if (!(length <= largestVolume)) throw new Error('its header claims an impossible size: the file is damaged');
  return headerLength + length;
}

/** Tags of which the length has 32 bits, or that have none, in old files (FreeSurfer, tags.h). */
const tag = { oldColorTable: 1, oldSurface: 20, oldTransform: 30, commandLine: 3, transform: 31 } as const;
const mostTags = 10_000;

function* trailerFields(trailer: Buffer, problems: string[]): Iterable<PartField> {
  let commands = 0;
  for (let at = parametersLength, count = 0; at + 4 <= trailer.length && count < mostTags; count += 1) {
    const kind = trailer.readInt32BE(at);
    at += 4;
    if (kind === 0 || kind === tag.oldColorTable || kind === tag.oldSurface) return;
    const width = kind === tag.oldTransform ? 4 : 8;
    if (at + width > trailer.length) return;
    const length = width === 4 ? trailer.readInt32BE(at) : Number(trailer.readBigInt64BE(at));
    at += width;
    if (length < 0 || at + length > trailer.length) {
      problems.push('a tag behind its voxels claims an impossible length: those from there on are not read');
      return;
    }
    const content = trailer.subarray(at, at + length);
    at += length;
    if (kind === tag.commandLine) {
      commands += 1;
      yield new PartField('prose', '', decodePadded(content), `command ${commands}`);
    } else if (kind === tag.transform || kind === tag.oldTransform) {
      yield new PartField('prose', '', decodePadded(content), 'transform file');
    }
  }
}
