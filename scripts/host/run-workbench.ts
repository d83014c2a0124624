import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { listen, Silent, type TestEvent } from '../../test/editor/test-event.ts';
import { tellWhatWasSeen, wasSeen } from './seen-at-failure.ts';
import { patience } from './until.ts';

/** The suites of the workbench, and of a page without one: files in `test/editor`. */
export const workbenchSuites: readonly string[] = [
  'workbench',
  'dashboard',
  'rare-people',
  'consent',
  'consent-in-workbench',
  'consent-files',
  'consent-form',
  'consent-form-elsewhere',
  'around',
  'untrusted',
];

/** More than one thing may take its time in a test. */
const testMilliseconds = 10 * patience;

/**
 * Runs the tests of the workbench in this process; they start VS Code and the browser themselves.
 * @throws Error when they did not end in time
 */
export async function runWorkbench(
  suites: readonly string[],
  limitMilliseconds: number,
  tell: (event: TestEvent) => void,
): Promise<void> {
  // The page is left as it was at the failure until it was looked at.
  const rootHooks = { afterEach: wasSeen };
  const mocha = new Mocha({ ui: 'bdd', timeout: testMilliseconds, reporter: Silent, rootHooks });
  for (const name of suites) mocha.addFile(fileURLToPath(new URL(`../../test/editor/${name}.ts`, import.meta.url)));
  await mocha.loadFilesAsync();
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run(() => {
      clearTimeout(timer);
      resolve();
    });
    const timer = setTimeout(() => {
      runner.abort();
      reject(new Error(`The tests of the workbench did not end within ${limitMilliseconds / 1000} s.`));
    }, limitMilliseconds);
    listen(runner, tellWhatWasSeen(tell));
  });
  await wasSeen();
}
