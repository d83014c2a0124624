import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for everything that lives outside the dataset: keys and spilled runs.
 * `COHORTLINT_STATE_DIRECTORY` overrides the platform's own place (XDG Base Directory Specification on Linux).
 */
export function stateDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment.COHORTLINT_STATE_DIRECTORY;
  if (chosen) return chosen;
  if (process.platform === 'win32') {
    return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Cohortlint');
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Cohortlint');
  return join(environment.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'cohortlint');
}

/**
 * Does something in the state directory.
 * @throws Error with one line, the place and the remedy when the disk refuses it
 */
export function inStateDirectory<Result>(directory: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const remedy = code === 'ENOSPC' ? 'make room there' : 'make it writable';
    throw new Error(
      `"${directory}", where keys and results are kept, cannot be used (${code}): ${remedy}, or name another folder in COHORTLINT_STATE_DIRECTORY.`,
    );
  }
}
