import type { Paths } from '../model/comparison.generated.ts';

/** So many paths are listed; all are counted. */
const pathsListed = 20;

/** Counts paths and keeps the first. Each is added once, in their order. */
export class PathCount {
  #count = 0;
  readonly #first: string[] = [];
  #last: string | undefined;

  /** @param path as it may be shown; a repetition of the last one is not counted */
  add(path: string): void {
    if (path === this.#last) return;
    this.#last = path;
    this.#count += 1;
    if (this.#first.length < pathsListed) this.#first.push(path);
  }

  paths(): Paths {
    return { count: this.#count, first: this.#first };
  }
}

/** Paths as a count with the first of them. */
export function pathsOf(paths: Iterable<string>): Paths {
  const count = new PathCount();
  for (const path of paths) count.add(path);
  return count.paths();
}
