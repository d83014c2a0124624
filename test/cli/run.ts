import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the command line came to. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

if (!existsSync('dist/cli.js')) throw new Error('The tests of programs run what was built: `npm run build` first.');

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

/** Runs the built command line and presses Ctrl-C as soon as it has written first results. */
export async function interrupted(args: readonly string[]): Promise<Run> {
  const state = mkdtempSync(join(tmpdir(), 'cohortlint-state-'));
  const child = spawn(process.execPath, ['dist/cli.js', ...args], {
    env: { ...process.env, COHORTLINT_STATE_DIRECTORY: state },
  });
  const run: Run = { status: null, stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    run.stdout += String(data);
  });
  child.stderr.on('data', (data) => {
    run.stderr += String(data);
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', (status) => {
      run.status = status;
      resolve();
    });
  });
  while (!hasResults(state) && child.exitCode === null) await sleep(20);
  child.kill('SIGINT');
  await ended;
  rmSync(state, { recursive: true });
  return run;
}

function hasResults(state: string): boolean {
  try {
    return readdirSync(state, { recursive: true, withFileTypes: true }).some(
      ({ name, parentPath }) => name.endsWith('.jsonl') && statSync(join(parentPath, name)).size > 0,
    );
  } catch {
    // What was listed may be gone before it is looked at.
    return false;
  }
}
