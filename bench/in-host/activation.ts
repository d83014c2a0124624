import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extensions } from 'vscode';
import { eventsFile, type TestEvent } from '../../test/editor/test-event.ts';

/** VS Code calls this in its extension host: loads the extension and activates it, and tells how long each took. */
export async function run(): Promise<void> {
  const extension = extensions.getExtension('cohortlint.cohortlint');
  if (!extension || extension.isActive) throw new Error('The extension is missing, or active already.');
  await timed('its code is loaded', async () => {
    createRequire(__filename)(join(extension.extensionPath, extension.packageJSON.main as string));
  });
  await timed('`activate`', () => extension.activate());
  tell({ kind: 'end' });
}

async function timed(title: string, what: () => PromiseLike<unknown>): Promise<void> {
  const started = performance.now();
  await what();
  tell({ kind: 'test', title, state: 'passed', milliseconds: performance.now() - started });
}

function tell(event: TestEvent): void {
  appendFileSync(process.env[eventsFile]!, `${JSON.stringify(event)}\n`);
}
