/** What an entry is. Links are named and never followed out of the dataset. */
export type EntryKind = 'file' | 'link' | 'other';

/** One file or link of a source. */
export interface Entry {
  /** POSIX path relative to the dataset. Bytes of a name that are not UTF-8 are shown as `\xE9`. */
  readonly path: string;
  readonly kind: EntryKind;
  /** In bytes. */
  readonly size: number;
  /** Time of the last change, in milliseconds since 1970. */
  readonly modified: number;
  /** The path as bytes, where it is not valid UTF-8. */
  readonly rawPath?: Uint8Array;
  /** Index of the first path segment that no earlier entry of the walk has shown, so that a folder's name is judged once. */
  readonly firstNewSegment: number;
  /** Why the entry cannot be read although it is listed (a folder without permission, a link out of the dataset). */
  readonly problem?: string;
}

/** Random access to the bytes of one entry. Synchronous: readers run in worker threads (docs/decisions). */
export interface ByteReader {
  /** In bytes. */
  readonly size: number;
  /**
   * Up to `length` bytes from `offset`; fewer at the end, none past it. The array is valid until the next call.
   * @throws Error with a system error code when the bytes cannot be read
   */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

/** Where entries come from. Nothing above it knows whether that is a folder, a git index or an archive. */
export interface Source {
  /** What a person calls the dataset: the folder's last segment. */
  readonly name: string;
  /** Entries in the order of their paths, compared by UTF-16 unit: `a-b` before `a/c`. */
  entries(signal?: AbortSignal): AsyncIterable<Entry>;
  /** @throws Error with a system error code when the entry cannot be opened */
  open(entry: Pick<Entry, 'path' | 'rawPath'>): ByteReader;
}
