import { statSync } from 'node:fs';
import { isHistory } from './git/repository.ts';

/**
 * Whether a path that somebody named is a folder. The history of a repository is none, although it stands in no file.
 * @param given the path as it was named, for the message
 * @throws Error with one line when nothing is there, or it cannot be looked at
 */
export function isFolder(path: string, given = path): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && isHistory(path)) return false;
    const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
    throw new Error(`"${given}" ${why}: name a folder or file that is there.`);
  }
}
