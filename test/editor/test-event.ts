import Mocha, { type Runner, type Test } from 'mocha';

/** What a run says of itself, one event a line, so that the process that waits for it sees how far it came. */
export type TestEvent =
  | { kind: 'test'; title: string; state: 'passed' | 'failed' | 'skipped'; milliseconds: number; error?: string }
  | { kind: 'end' };

/** A reporter without a word: the events say it all. */
export class Silent extends Mocha.reporters.Base {
  override epilogue(): void {}
}

/** Name of the environment variable with the file that the tests inside VS Code write their events to. */
export const eventsFile = 'COHORTLINT_TEST_EVENTS';

/** Hands over the events of a run. A hook that fails counts as a failed test. */
export function listen(runner: Runner, tell: (event: TestEvent) => void): void {
  const test = (test: Test, state: 'passed' | 'failed' | 'skipped', error?: Error): void =>
    tell({
      kind: 'test',
      title: test.fullTitle(),
      state,
      milliseconds: test.duration ?? 0,
      ...(error ? { error: error.stack ?? String(error) } : {}),
    });
  runner.on('pass', (passed) => test(passed, 'passed'));
  runner.on('fail', (failed, error: Error) => test(failed, 'failed', error));
  runner.on('pending', (pending) => test(pending, 'skipped'));
  runner.on('end', () => tell({ kind: 'end' }));
}

/** Name of the environment variable with the file that lists what was planted in the open folder. */
export const plantedFile = 'COHORTLINT_TEST_PLANTED';
