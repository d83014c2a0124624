import { mkdirSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { RequestError } from '../request-error.ts';

/**
 * The folder that a copy is written to, which the originals must be safe from.
 * @param source the folder or file that is copied
 * @returns its absolute path
 * @throws RequestError when it is the source or lies in it, or holds something already
 */
export function checkedDestination(out: string, source: string): string {
  const absolute = realPathOf(resolve(out));
  const original = realPathOf(resolve(source));
  const isFolder = statSync(original).isDirectory();
  if (absolute === original || (isFolder && liesIn(absolute, original))) {
    throw new RequestError(`"${out}" is, or lies in, what is to be copied: name a folder elsewhere.`);
  }
  let entries: string[];
  try {
    entries = readdirSync(absolute);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return absolute;
    throw new RequestError(`"${out}" cannot be used as a folder (${code}): name a new or an empty one.`);
  }
  if (entries.length > 0) throw new RequestError(`"${out}" is not empty: name a new or an empty folder.`);
  return absolute;
}

/** Whether a path lies below a folder, or is it. */
export function liesIn(path: string, folder: string): boolean {
  const between = relative(folder, path);
  return between === '' || (between !== '..' && !between.startsWith(`..${sep}`) && resolve(folder, between) === path);
}

/** A path without links in the part of it that exists. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPathOf(parent), basename(path));
  }
}

/**
 * A folder in which files are finished before any of them gets its name, so that an interruption leaves nothing half done.
 */
export class Staging {
  readonly folder: string;
  readonly #madeOut: string | undefined;
  #files = 0;

  /** @throws RequestError when the disk refuses it */
  constructor(out: string) {
    try {
      this.#madeOut = mkdirSync(out, { recursive: true });
      this.folder = join(out, `.cohortlint-${process.pid}`);
      mkdirSync(this.folder);
    } catch (error) {
      throw new RequestError(
        `"${out}" cannot be written (${(error as NodeJS.ErrnoException).code}): name another folder.`,
      );
    }
  }

  /** Path for another file. */
  next(): string {
    this.#files += 1;
    return join(this.folder, String(this.#files));
  }

  /** Removes what is left of it; all of it where the copy was given up. */
  dispose({ keepsCopy }: { keepsCopy: boolean }): void {
    rmSync(this.folder, { recursive: true, force: true });
    if (!keepsCopy && this.#madeOut !== undefined) rmSync(this.#madeOut, { recursive: true, force: true });
  }
}
