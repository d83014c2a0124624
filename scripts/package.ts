import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeSample } from './sample/make-sample.ts';

/** Where the packaged extension lies. */
export const packagedExtension = fileURLToPath(new URL('../dist/cohortlint.vsix', import.meta.url));

const sample = fileURLToPath(new URL('../dist/sample-dataset', import.meta.url));

/**
 * Builds and packages the extension, with the sample dataset in it. What ships is listed in `files` of package.json.
 * @returns its size in bytes
 * @throws Error with what the tool said
 */
export async function packageExtension(): Promise<number> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const run = (command: string, args: string[]): void => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}`);
  };
  run(process.execPath, ['scripts/build.mjs']);
  rmSync(sample, { recursive: true, force: true });
  await makeSample(sample);
  // The bundles hold the dependencies.
  run('npx', [
    '--no-install',
    'vsce',
    'package',
    '--no-dependencies',
    '--allow-unused-files-pattern',
    '--out',
    packagedExtension,
  ]);
  return statSync(packagedExtension).size;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = await packageExtension();
  console.log(`dist/cohortlint.vsix: ${(bytes / 1e6).toFixed(2)} MB`);
}
