import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Host, installExtension } from './host/host.ts';
import { installHost } from './host/install.ts';
import { packagedExtension, packageExtension } from './package.ts';
import { makeSample } from './sample/make-sample.ts';

/** `npm run editor`: opens the sample dataset with the extension in it, in the desktop's VS Code or in the test host. */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'out', 'sample-dataset');

rmSync(folder, { recursive: true, force: true });
await makeSample(folder);
await packageExtension();
if (!openDesktop()) await openHost();

/** @returns false where there is no `code` command */
function openDesktop(): boolean {
  const { status, error } = spawnSync('code', ['--new-window', `--extensionDevelopmentPath=${root}`, folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return !error && status === 0;
}

/** The server of VS Code that the tests use, with the packaged extension installed; it ends with Ctrl-C. */
async function openHost(): Promise<void> {
  const programs = installHost();
  const extensions = mkdtempSync(join(tmpdir(), 'cohortlint-extensions-'));
  installExtension(programs, packagedExtension, extensions);
  const host = await Host.start(programs, { extensions });
  console.log(`The sample is open in VS Code at ${host.url(folder)}\nCtrl-C ends it.`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await host.stop();
  rmSync(extensions, { recursive: true, force: true });
}
