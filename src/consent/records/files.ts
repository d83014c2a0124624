import { createHash } from 'node:crypto';
import { wholeText } from '../../formats/text/whole.ts';
import type { ByteReader } from '../../model/source.ts';
import type { RecordMistake } from './records.ts';

/** Opens a file of the dataset by its POSIX path; `undefined` where it is not there. @throws Error where it cannot be read */
export type OpenFile = (path: string) => ByteReader | undefined;

/** A form with scanned pages. */
const largestDocument = 256 * 1024 * 1024;
const chunk = 1024 * 1024;

/** Files of a dataset by their paths, each looked up once. */
export class Files {
  readonly #hashes = new Map<string, string | undefined>();

  /** @param mistakes to which is added what keeps a record from being read */
  constructor(
    private readonly open: OpenFile,
    readonly mistakes: RecordMistake[] = [],
  ) {}

  /** Whether it is there, readable or not. */
  has(path: string): boolean {
    try {
      const bytes = this.open(path);
      bytes?.close();
      return bytes !== undefined;
    } catch {
      // It is there and cannot be read, which is told when somebody tries.
      return true;
    }
  }

  /** A text that may be there; what cannot be read is as if it were not. */
  text(path: string, largest: number): { path: string; text: string } | undefined {
    try {
      const bytes = this.open(path);
      if (!bytes) return undefined;
      try {
        return { path, text: wholeText(bytes, largest) };
      } finally {
        bytes.close();
      }
    } catch {
      return undefined;
    }
  }

  /** The text of a record; what keeps it from being read is a mistake of it. */
  record(path: string, largest: number): string | undefined {
    const refuse = (message: string): undefined => {
      this.mistakes.push({ path, message, place: 'file' });
      return undefined;
    };
    try {
      const bytes = this.open(path);
      if (!bytes) return undefined;
      try {
        if (bytes.size > largest)
          return refuse(`The file is larger than ${largest / 1024 / 1024} MB: nothing of it is read.`);
        return wholeText(bytes, largest);
      } finally {
        bytes.close();
      }
    } catch (error) {
      const { code = 'error' } = error as NodeJS.ErrnoException;
      return refuse(`The file cannot be read (${code}): make it readable.`);
    }
  }

  /** SHA-256 in hexadecimal; `undefined` where it is absent, too large or cannot be read. */
  hash(path: string | undefined): string | undefined {
    if (path === undefined) return undefined;
    if (!this.#hashes.has(path)) this.#hashes.set(path, this.#hashNow(path));
    return this.#hashes.get(path);
  }

  #hashNow(path: string): string | undefined {
    try {
      const bytes = this.open(path);
      if (!bytes || bytes.size > largestDocument) return undefined;
      const hash = createHash('sha256');
      try {
        for (let offset = 0; offset < bytes.size; offset += chunk) hash.update(bytes.read(offset, chunk));
      } finally {
        bytes.close();
      }
      return hash.digest('hex');
    } catch {
      return undefined;
    }
  }
}
