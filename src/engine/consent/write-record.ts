import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { RequestError } from '../request-error.ts';

/** Whether a file may take the place of one that is there. */
export type Overwriting = 'refuse' | 'replace';

/**
 * Writes records of consent, all of them or none as far as the disk allows: what is in the way is found before the first is written,
 * and each gets its name when it is whole.
 * @param files by path
 * @throws RequestError for a file that is there already and may not be replaced, and where the disk refuses
 */
export function writeRecords(files: ReadonlyMap<string, string>, overwriting: Overwriting): void {
  if (overwriting === 'refuse') refuseExisting(files.keys());
  for (const [path, text] of files) writeWhole(path, text);
}

/** @throws RequestError that names the first file that is there already */
export function refuseExisting(paths: Iterable<string>): void {
  for (const path of paths) {
    if (existsSync(path))
      throw new RequestError(`"${path}" is there already: name another file, or replace it with --force.`);
  }
}

function writeWhole(path: string, text: string): void {
  const staged = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const descriptor = openSync(staged, 'wx', 0o644);
    try {
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    renameSync(staged, path);
  } catch (error) {
    rmSync(staged, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new RequestError(`"${path}" cannot be written (${code}): make its folder writable, or name another file.`);
  }
}
