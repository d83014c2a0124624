import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Reads headers in a process of its own: what one way does to the language's own objects would slow down another. */
export interface Reader {
  readonly title: string;
  /** Slow ways are given every nth file alone. */
  readonly everyNth: number;
  /** @returns milliseconds */
  time(paths: readonly string[]): Promise<number>;
  close(): void;
}

/** Starts a way of `reader-process.ts`. */
export function startReader(way: string, title: string, everyNth = 1): Reader {
  const program = fileURLToPath(new URL('reader-process.ts', import.meta.url));
  const child: ChildProcess = fork(program, [way], { execArgv: ['--import', 'tsx'] });
  return {
    title,
    everyNth,
    async time(paths) {
      child.send(paths);
      const ended = once(child, 'exit').then(() => {
        throw new Error(`The process of "${title}" ended before its answer.`);
      });
      const [milliseconds] = (await Promise.race([once(child, 'message'), ended])) as [number];
      ended.catch(() => {});
      return milliseconds;
    },
    close: () => child.kill(),
  };
}

/** The one that is found first may not be the one for which Debian installs its packages. */
const pythons = ['python3', '/usr/bin/python3'];

/** Starts pydicom; `undefined` where Python does not have it. */
export async function startPydicom(everyNth: number): Promise<Reader | undefined> {
  const program = fileURLToPath(new URL('walk.py', import.meta.url));
  const python = pythons.find((one) => spawnSync(one, ['-c', 'import pydicom'], { stdio: 'ignore' }).status === 0);
  if (python === undefined) return undefined;
  const child = spawn(python, ['-W', 'ignore', program], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  child.on('error', () => {});
  const first = await lines.next();
  if (first.done) return undefined;
  return {
    title: `pydicom ${first.value}, every value`,
    everyNth,
    async time(paths) {
      child.stdin.write(`${JSON.stringify(paths)}\n`);
      return Number((await lines.next()).value);
    },
    close: () => child.kill(),
  };
}
