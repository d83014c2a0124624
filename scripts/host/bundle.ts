import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles a module that VS Code runs in its extension host, which loads it with `require`.
 * @param entry relative to the repository; it exports `run()`
 * @returns path of the bundle
 */
export async function bundleForHost(entry: string): Promise<string> {
  const outfile = join(root, 'out/in-host', `${basename(entry, '.ts')}.cjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return outfile;
}
