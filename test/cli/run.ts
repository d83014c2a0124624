import { spawnSync } from 'node:child_process';

/** What the command line came to. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command line. */
export function cohortlint(
  args: readonly string[],
  options: { input?: string; env?: NodeJS.ProcessEnv; uid?: number } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    ...(options.input === undefined ? {} : { input: options.input }),
    ...(options.uid === undefined ? {} : { uid: options.uid }),
    env: { ...process.env, ...options.env },
  });
  return { status, stdout, stderr };
}
