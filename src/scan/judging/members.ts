import type { Member } from '../../model/document.ts';
import type { Entry } from '../../model/source.ts';

/** How many problems of files inside an entry are told one by one. */
const mostTold = 3;

/** A file inside an entry as an entry, for the readers and the rules over names. */
export function memberEntry({ path, size }: Member, firstNewSegment: number): Entry {
  // A container may not know the size; what is empty shows when it is opened.
  return { path, kind: 'file', size: Math.max(size, 1), modified: 0, firstNewSegment };
}

/** Tells from which segment on the path of a file inside an entry is new, so that a folder's name is judged once. */
export class SeenSegments {
  readonly #seen = new Set<string>();

  /** Counts from 0; the last segment is always new. */
  firstNew(path: string): number {
    const segments = path.split('/');
    let first = segments.length - 1;
    for (let count = 1; count < segments.length; count += 1) {
      const folder = segments.slice(0, count).join('/');
      if (this.#seen.has(folder)) continue;
      first = Math.min(first, count - 1);
      this.#seen.add(folder);
    }
    return first;
  }
}

/** What was not read of the files inside an entry: the first of them by name, the rest as a number. */
export class MemberProblems {
  readonly #told: string[] = [];
  #more = 0;

  /** @param shown path of the file as it may be shown */
  add(shown: string, reason: string): void {
    if (reason === 'empty file') return;
    if (this.#told.length < mostTold) this.#told.push(`${shown}: ${reason}`);
    else this.#more += 1;
  }

  /** One sentence for each, without document text. */
  sentences(): string[] {
    return this.#more === 0 ? this.#told : [...this.#told, `and ${this.#more} more of the files inside`];
  }
}
