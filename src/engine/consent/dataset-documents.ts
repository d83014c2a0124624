import { wholeText } from '../../formats/text/whole.ts';
import type { Entry } from '../../model/source.ts';
import { type ReadDocument, readEntry } from '../../scan/judging/entry-reading.ts';
import { type FolderSource, openFolder } from '../../sources/folder.ts';

/** An entry that was read; its bytes are open until the next one is asked for. */
export interface OpenedDocument {
  readonly entry: Entry;
  readonly reading: ReadDocument;
}

/** How a walk is stopped and followed. */
export interface WalkOptions {
  readonly signal?: AbortSignal;
  /** Called after each entry. @param read how many there were until now */
  readonly onProgress?: (read: number) => void;
}

/** A walk through the files of a dataset, for those who ask other things of them than a scan. */
export class DatasetDocuments {
  readonly #source: FolderSource;
  /** What could not be read, and why. What it is named is all that is known of it. */
  readonly unread: { readonly entry: Entry; readonly reason: string }[] = [];

  private constructor(source: FolderSource) {
    this.#source = source;
  }

  /** @param root of the dataset @throws Error with one line when it cannot be read */
  static async open(root: string): Promise<DatasetDocuments> {
    return new DatasetDocuments(await openFolder(root));
  }

  /** How many files and folders the dataset's ignore files keep out of every walk. */
  get ignored(): number {
    return this.#source.ignored().count;
  }

  /** The text of a file; `undefined` where there is none, or a larger one. */
  text(path: string, most: number): string | undefined {
    try {
      const bytes = this.#source.open({ path });
      try {
        return bytes.size > most ? undefined : wholeText(bytes, most);
      } finally {
        bytes.close();
      }
    } catch {
      return undefined;
    }
  }

  /** The entries that can be read, in the order of their paths, without the bookkeeping of a repository. Ends early when stopped. */
  async *read({ signal, onProgress }: WalkOptions = {}): AsyncGenerator<OpenedDocument> {
    this.unread.length = 0;
    let read = 0;
    for await (const entry of this.#source.entries(signal)) {
      if (signal?.aborted) return;
      if (/(?:^|\/)\.git\//.test(entry.path)) continue;
      const reading = await readEntry(entry, this.#source);
      if ('document' in reading) {
        try {
          yield { entry, reading };
        } finally {
          reading.close();
        }
      } else this.unread.push({ entry, reason: reading.reason });
      read += 1;
      onProgress?.(read);
    }
  }
}
