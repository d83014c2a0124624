import { extensionOf, recognise } from '../../formats/index.ts';
import type { Document } from '../../model/document.ts';
import type { ByteReader, Entry, Source } from '../../model/source.ts';

/** An entry that was read, whose bytes stay open until `close`; or why it was not. */
export type EntryReading = ReadDocument | { reason: string };

/** What was read of an entry, and by which format. */
export interface ReadDocument {
  document: Document;
  /** Its id. */
  format: string;
  bytes: ByteReader;
  close(): void;
}

/** How much of an entry formats may look at to recognise it. */
const headLength = 1024;

/** Recognises and reads an entry. Whatever goes wrong is a reason, not an exception. */
export async function readEntry(entry: Entry, source: Source): Promise<EntryReading> {
  if (entry.problem !== undefined) return { reason: entry.problem };
  if (entry.kind === 'link') return { reason: 'a link: links are not followed' };
  if (entry.kind === 'other') return { reason: 'not a regular file' };
  return readOpened(entry, () => source.open(entry));
}

/**
 * Recognises and reads the bytes of an entry, or of a file inside one, by the same formats.
 * @param open may throw; the reason is the result then
 */
export async function readOpened(entry: Entry, open: () => ByteReader | Promise<ByteReader>): Promise<EntryReading> {
  if (entry.size === 0) return { reason: 'empty file' };
  let bytes: ByteReader;
  try {
    bytes = await open();
  } catch (error) {
    return { reason: reasonOf(error) };
  }
  try {
    const extension = extensionOf(entry.path);
    // A copy: the reader's array is only valid until the next read.
    const head = new Uint8Array(bytes.read(0, headLength));
    const format = recognise({ path: entry.path, extension, head });
    const document = await format.read(entry, bytes);
    return { document, format: format.id, bytes, close: () => bytes.close() };
  } catch (error) {
    bytes.close();
    return { reason: reasonOf(error) };
  }
}

/** Mistakes of programs; what they say may quote what was read. */
const builtIn = [TypeError, SyntaxError, RangeError, ReferenceError, EvalError, URIError];

/** Why something was not read, on one line and without document text: readers word their own errors. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (builtIn.some((kind) => error instanceof kind))
    return `it is damaged or of an unexpected form (${(error as Error).name})`;
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it: change its permissions and scan again';
  if (code === 'ENOENT') return 'it disappeared while the scan ran';
  if (code?.startsWith('E') && !code.startsWith('ERR_')) return `it cannot be read (${code})`;
  return String(message ?? error)
    .replace(/\s+/g, ' ')
    .slice(0, 300);
}
