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
