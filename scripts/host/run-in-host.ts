import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventsFile, type TestEvent } from '../../test/editor/test-event.ts';
import { openBrowser } from './browser.ts';
import { Host } from './host.ts';
import type { HostPrograms } from './install.ts';
import { tellWhatWasSeen, wasSeen } from './seen-at-failure.ts';

/** What is run inside VS Code. */
export interface InHostRun {
  /** Folder of the extension under development. */
  project: string;
  /** Bundle that exports `run()`. */
  tests: string;
  /** Folder that is open. */
  workspace: string;
  /** Environment that the tests see. */
  environment: Readonly<Record<string, string>>;
  /** After this long the run is ended and counts as failed. */
  limitMilliseconds: number;
}

/**
 * Runs a test bundle in the extension host of a real VS Code and hands over its events as they come.
 * @throws Error when the tests did not end in time
 */
export async function runInHost(
  programs: HostPrograms,
  run: InHostRun,
  tell: (event: TestEvent) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-events-'));
  const events = join(folder, 'events.jsonl');
  writeFileSync(events, '');
  const host = await Host.start(programs, {
    driver: 'smoke-test',
    environment: { ...run.environment, [eventsFile]: events },
  });
  try {
    const browser = await openBrowser(programs);
    try {
      const page = await browser.newPage();
      await page.goto(
        host.url(run.workspace, [
          ['extensionDevelopmentPath', host.remote(run.project)],
          ['extensionTestsPath', host.remote(run.tests)],
        ]),
      );
      await follow(events, run.limitMilliseconds, tellWhatWasSeen(tell), () => host.output);
    } finally {
      await wasSeen();
      await browser.close();
    }
  } finally {
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function follow(
  file: string,
  limitMilliseconds: number,
  tell: (event: TestEvent) => void,
  output: () => string,
): Promise<void> {
  const until = Date.now() + limitMilliseconds;
  let read = 0;
  while (Date.now() < until) {
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    for (const line of lines.slice(read)) {
      const event = JSON.parse(line) as TestEvent;
      tell(event);
      if (event.kind === 'end') return;
    }
    read = lines.length;
    await sleep(200);
  }
  throw new Error(`The tests inside VS Code did not end within ${limitMilliseconds / 1000} s:\n${output()}`);
}
