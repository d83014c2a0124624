import type { Entry } from 'yauzl';
import type { ByteReader } from '../../model/source.ts';

/** Files that are listed of one archive; about 300 bytes of memory each. */
const mostListed = 100_000;

/** The central directory of a ZIP file. */
export interface ZipDirectory {
  readonly entries: readonly Entry[];
  /** Of the archive, as bytes: their encoding is not said. */
  readonly comment: Uint8Array;
  /** Decodes an entry's name (APPNOTE appendix D: code page 437, UTF-8 by flag or extra field). */
  nameOf(entry: Entry): string;
}

/**
 * Lists a ZIP file (PKWARE APPNOTE.TXT 6.3), zip64 included. The library is loaded with the first archive.
 * @param problems takes a sentence when the list is not complete
 * @throws Error when the file has no directory
 */
export async function readDirectory(bytes: ByteReader, problems: string[]): Promise<ZipDirectory> {
  const { fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader } = await loadYauzl();

  class Reader extends RandomAccessReader {
    override read(
      buffer: Buffer,
      offset: number,
      length: number,
      position: number,
      callback: (error: Error | null, count?: number) => void,
    ): void {
      // It is asked for places that a lying file names.
      const isInside = Number.isSafeInteger(position) && position >= 0 && position <= bytes.size;
      const got = isInside ? bytes.read(position, length) : new Uint8Array();
      buffer.set(got, offset);
      callback(null, got.length);
    }
  }

  // Names are decoded here and sizes checked later: the library would refuse the whole archive for one of them.
  const options = { decodeStrings: false, validateEntrySizes: false, lazyEntries: true, autoClose: false };
  const archive = await fromRandomAccessReaderPromise(new Reader(), bytes.size, options).catch(() => {
    throw new Error('its ZIP directory is missing or damaged: get a complete copy');
  });
  const entries: Entry[] = [];
  try {
    for await (const entry of archive.eachEntry()) {
      if (entries.length === mostListed) {
        problems.push(`only the first ${mostListed} files inside are listed: unpack it and scan again`);
        break;
      }
      entries.push(entry);
    }
  } catch {
    problems.push(`its ZIP directory is damaged after ${entries.length} files: the rest is not read`);
  }
  return {
    entries,
    // Without decoding of strings the library hands out bytes, which its types do not say.
    comment: archive.comment as unknown as Uint8Array,
    nameOf: ({ generalPurposeBitFlag, fileNameRaw, extraFields }) =>
      getFileNameLowLevel(generalPurposeBitFlag | utf8Flag(fileNameRaw), fileNameRaw, extraFields, false),
  };
}

/** Many programs write UTF-8 and do not say so; what reads as UTF-8 is hardly ever anything else. */
function utf8Flag(name: Uint8Array): number {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(name);
    return 0x800;
  } catch {
    return 0;
  }
}

/** The library is CommonJS: some loaders hand out its names, some a default with them. */
async function loadYauzl(): Promise<typeof import('yauzl')> {
  const loaded = await import('yauzl');
  return (loaded as { default?: typeof import('yauzl') }).default ?? loaded;
}
