import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { patience } from '../../scripts/host/until.ts';
import { eventsFile, listen, Silent, type TestEvent } from './test-event.ts';

/** VS Code calls this in its extension host, where the `vscode` module is the real one. */
export async function run(): Promise<void> {
  const file = process.env[eventsFile];
  if (!file) throw new Error(`${eventsFile} names no file.`);
  const mocha = new Mocha({ ui: 'bdd', timeout: 10 * patience, reporter: Silent });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // Imported when `describe` and `it` are there.
  await import('./in-host/index.ts');
  const { seenProblems } = await import('./in-host/findings.ts');
  /** A failure says what VS Code showed. */
  const withProblems = (event: TestEvent): TestEvent =>
    event.kind === 'test' && event.state === 'failed'
      ? { ...event, error: `${event.error}\n${seenProblems()}` }
      : event;
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
    listen(runner, (event) => appendFileSync(file, `${JSON.stringify(withProblems(event))}\n`));
  });
}
