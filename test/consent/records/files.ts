import type { OpenFile } from '../../../src/consent/records/files.ts';
import { readLicences } from '../../../src/consent/records/licences.ts';
import { readRecords } from '../../../src/consent/records/read-records.ts';
import type { ConsentRecords } from '../../../src/consent/records/records.ts';
import type { ByteReader } from '../../../src/model/source.ts';

/** What stands at a path: text, bytes, or the code of the error with which the file cannot be opened. */
export type TestContent = string | Uint8Array | { readonly error: string } | ByteReader;

/** Reads records from files in memory, licences aside. */
export function recordsIn(files: Readonly<Record<string, TestContent>>, manifest?: string): ConsentRecords {
  return { ...readRecords(opening(files), manifest), licences: [] };
}

/** Reads the licences that files in memory state. */
export function licencesIn(files: Readonly<Record<string, TestContent>>): ReturnType<typeof readLicences> {
  return readLicences(opening(files), recordsIn(files).manifest);
}

/** Opens files in memory as a dataset does. */
function opening(files: Readonly<Record<string, TestContent>>): OpenFile {
  return (path) => {
    if (!Object.hasOwn(files, path)) return undefined;
    const content = files[path]!;
    if (typeof content === 'object' && 'error' in content) {
      throw Object.assign(new Error('cannot be opened'), { code: content.error });
    }
    if (typeof content === 'object' && 'read' in content) return content;
    return bytesOf(typeof content === 'string' ? Buffer.from(content) : content);
  };
}

function bytesOf(bytes: Uint8Array): ByteReader {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
    close: () => {},
  };
}

/** A file that says of itself how large it is, and gives nothing to read. */
export function fileOfSize(size: number): ByteReader {
  return {
    size,
    read: () => {
      throw new Error('nobody should read this');
    },
    close: () => {},
  };
}
