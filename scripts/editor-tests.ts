import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantedFile, type TestEvent } from '../test/editor/test-event.ts';
import { bundleForHost } from './host/bundle.ts';
import { installHost } from './host/install.ts';
import { runInHost } from './host/run-in-host.ts';
import { runWorkbench, workbenchSuites } from './host/run-workbench.ts';
import { packageExtension } from './package.ts';
import { makeSample } from './sample/make-sample.ts';

/** What the tests came to. */
export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
  /** How long each took. */
  times: TestTime[];
}

/** How long a test took. */
export interface TestTime {
  title: string;
  milliseconds: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const limitMilliseconds = 60 * 60_000;

/** The suite inside the extension host; the others are of the workbench. */
const inHost = 'in-host';
const suites = [inHost, ...workbenchSuites];

/**
 * Runs the tests in a real VS Code: those inside its extension host, and those of the workbench with the packaged
 * extension installed. Prints each test as a line. Installs what it needs.
 * @param only a suite; all of them without
 * @throws Error with one line when something is missing that it cannot install, or when VS Code does not start
 */
export async function runEditorTests(only?: string): Promise<TestCounts> {
  if (only !== undefined && !suites.includes(only)) {
    throw new Error(`There is no suite "${only}": name one of ${suites.join(', ')}.`);
  }
  const wanted = only === undefined ? suites : [only];
  const counts: TestCounts = { passed: 0, failed: 0, skipped: 0, times: [] };
  const tell = (event: TestEvent): void => {
    if (event.kind === 'end') return;
    counts[event.state] += 1;
    counts.times.push(event);
    print(event);
  };
  const programs = installHost();
  const bytes = await packageExtension();
  console.log(`  packaged extension: ${(bytes / 1e6).toFixed(2)} MB`);
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-editor-'));
  // Keys and spilled runs leave with the tests.
  process.env.COHORTLINT_STATE_DIRECTORY ??= join(folder, 'state');
  try {
    const workspace = join(folder, 'in-host');
    const list = join(folder, 'planted.json');
    writeFileSync(list, JSON.stringify(await makeSample(workspace)));
    const environment = { [plantedFile]: list };
    const run = {
      project: root,
      tests: await bundleForHost('test/editor/index.ts'),
      workspace,
      environment,
      limitMilliseconds,
    };
    if (wanted.includes(inHost)) await attempt('inside VS Code', () => runInHost(programs, run, tell), tell);
    const ofWorkbench = workbenchSuites.filter((suite) => wanted.includes(suite));
    if (ofWorkbench.length > 0) {
      await attempt('workbench', () => runWorkbench(ofWorkbench, limitMilliseconds, tell), tell);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return counts;
}

/** A suite that cannot run at all is a failed test, and does not keep the other from running. */
async function attempt(title: string, run: () => Promise<void>, tell: (event: TestEvent) => void): Promise<void> {
  try {
    await run();
  } catch (error) {
    tell({ kind: 'test', title, state: 'failed', milliseconds: 0, error: String(error) });
  }
}

const marks = { passed: '✔', failed: '✘', skipped: '-' } as const;

function print({ state, title, milliseconds, error }: Extract<TestEvent, { kind: 'test' }>): void {
  console.log(`  ${marks[state]} ${title} (${milliseconds} ms)`);
  if (error) console.log(error.replace(/^/gm, '      '));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { passed, failed, skipped } = await runEditorTests(process.argv[2]);
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
