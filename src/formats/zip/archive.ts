import { constants, inflateRawSync } from 'node:zlib';
import type { Entry } from 'yauzl';
import type { Member } from '../../model/document.ts';
import type { ByteReader } from '../../model/source.ts';
import { bytesInMemory } from '../../sources/bytes-in-memory.ts';
import { memberPath } from '../archive/member-path.ts';
import type { MemberProvenance } from '../archive/provenance.ts';
import { tooLarge } from '../archive/too-large.ts';
import { decodePart } from '../text/decoding.ts';
import { readDirectory } from './directory.ts';
import { ownersOf } from './owners.ts';

/** A file inside a ZIP file. */
export interface ZipMember extends Member {
  /** A remark that was packed with it; mostly empty. */
  readonly comment: string;
  readonly provenance: MemberProvenance;
  /** Unpacks it at once; otherwise as `Member.open`. */
  open(most: number): ByteReader;
}

/** A ZIP file that was listed. */
export interface ZipArchive {
  readonly comment: string;
  /** In the order of its directory. Folders are in it, as empty files: their names may tell something. */
  readonly members: readonly ZipMember[];
}

/**
 * Lists a ZIP file, so that its files can be unpacked in memory one by one: archives, and the office formats, which are
 * archives of XML files.
 * @param bytes stay open as long as members are
 * @param problems takes sentences about what cannot be read, also while members are opened
 * @throws Error with a one-line message when it is no ZIP file, or when it lost its directory
 */
export async function openZip(bytes: ByteReader, problems: string[]): Promise<ZipArchive> {
  const { entries, comment, nameOf } = await readDirectory(bytes, problems);
  const overlapping = overlaps(entries, bytes.size);
  const members = entries.map((entry, index): ZipMember => {
    const name = nameOf(entry);
    const number = index + 1;
    const problem = problemOf(entry, name) ?? (overlapping.has(entry) ? overlap : undefined);
    return {
      path: memberPath(name),
      size: entry.uncompressedSize,
      ...(problem === undefined ? {} : { problem }),
      comment: textOf(entry.fileCommentRaw),
      provenance: { number, records: ownersOf(entry), modified: entry.getLastModDate({ timezone: 'UTC' }) },
      open: (most) => unpack(bytes, entry, most, number, problems),
    };
  });
  return { comment: textOf(comment), members };
}

/** Made with a program whose attributes are those of Unix (APPNOTE 4.4.2), and a symbolic link by them. */
const unix = 3;
const fileType = 0o170000;
const symbolicLink = 0o120000;

const stored = 0;
const deflated = 8;
/** Methods of compression (APPNOTE 4.4.5) that turn up and are not read. */
const methods: ReadonlyMap<number, string> = new Map([
  [1, 'Shrink'],
  [6, 'Implode'],
  [9, 'Deflate64'],
  [12, 'bzip2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
  [95, 'XZ'],
  [98, 'PPMd'],
  [99, 'AES'],
]);

const overlap = 'its bytes overlap those of another file, as in archives that are made to fill disks: pack it anew';

/** Why a file inside is not opened. */
function problemOf(entry: Entry, name: string): string | undefined {
  if (entry.isEncrypted()) return 'it is encrypted: unpack it with its password and scan again';
  if (name.endsWith('/') || (entry.uncompressedSize === 0 && entry.compressedSize <= 2)) return 'empty file';
  const isLink =
    entry.versionMadeBy >> 8 === unix && ((entry.externalFileAttributes >>> 16) & fileType) === symbolicLink;
  if (isLink) return 'a link: links are not followed';
  const method = entry.compressionMethod;
  if (method === stored || method === deflated) return undefined;
  return `it is packed by ${methods.get(method) ?? `method ${method}`}: unpack it and scan again`;
}

const headerLength = 30;

/**
 * Entries whose bytes reach into those of another one, or of the directory's end: files that share what they are made of
 * unpack to a multiple of the archive's size squared (David Fifield, "A better zip bomb", WOOT 2019).
 */
function overlaps(entries: readonly Entry[], size: number): Set<Entry> {
  const sorted = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  return new Set(
    sorted.filter((entry, index) => {
      const { relativeOffsetOfLocalHeader: start, fileNameLength, compressedSize } = entry;
      const next = sorted[index + 1]?.relativeOffsetOfLocalHeader ?? size;
      // What a damaged archive lost at its end is told when the file is opened.
      return index + 1 < sorted.length && start + headerLength + fileNameLength + compressedSize > next;
    }),
  );
}

/** A file that is longer by more than this than it says costs no more time: the budget counts what it says. */
const tolerated = 64 * 1024;

function unpack(bytes: ByteReader, entry: Entry, most: number, number: number, problems: string[]): ByteReader {
  const start = entry.relativeOffsetOfLocalHeader;
  const header = Buffer.from(bytes.read(start, headerLength));
  if (header.length < headerLength || header.readUInt32LE(0) !== 0x04034b50) {
    throw new Error('its place in the archive is damaged: get a complete copy');
  }
  // Name and extra fields are as long as the header beside the data says, which may differ from the directory.
  const dataStart = start + headerLength + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (entry.compressedSize > most || entry.uncompressedSize > most) throw tooLarge(most);
  const packed = bytes.read(dataStart, entry.compressedSize);
  const isCut = packed.length < entry.compressedSize;
  const limit = Math.min(most, entry.uncompressedSize + tolerated);
  const content = entry.compressionMethod === stored ? Uint8Array.from(packed) : inflate(packed, limit);
  if (isCut || content.length !== entry.uncompressedSize) {
    problems.push(`file ${number} inside is cut or damaged, and read as far as it goes: get a complete copy`);
  }
  return bytesInMemory(content);
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new Error('it unpacks to more than it says: unpack it and scan again');
    }
    throw new Error('its compression is damaged: get a complete copy');
  }
}

/** A comment, whose encoding is not said. */
function textOf(bytes: Uint8Array): string {
  return decodePart(bytes, 'utf-8');
}
