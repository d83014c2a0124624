import { statSync } from 'node:fs';

/**
 * Whether a path that somebody named is a folder.
 * @param given the path as it was named, for the message
 * @throws Error with one line when nothing is there, or it cannot be looked at
 */
export function isFolder(path: string, given = path): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
    throw new Error(`"${given}" ${why}: name a folder or file that is there.`);
  }
}
