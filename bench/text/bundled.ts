import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { detect } from '../../src/detectors/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A module bundled like those of the programs, in a folder of its own. */
export interface Bundle {
  folder: string;
  file: string;
  /** Of all its files. */
  bytes: number;
}

/**
 * Bundles a module as the programs are: what runs straight from the sources is some three times slower, since every closure
 * is given its name there.
 * @param module path in the repository
 */
export async function bundle(module: string): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-bench-'));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [module],
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const [name] = Object.keys(metafile.outputs).filter((output) => metafile.outputs[output]!.entryPoint === module);
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { folder, file: join(root, name!), bytes };
}

/** The detectors as they ship. */
export async function bundledDetect(): Promise<typeof detect> {
  const { folder, file } = await bundle('src/detectors/index.ts');
  const loaded = (await import(pathToFileURL(file).href)) as { detect: typeof detect };
  rmSync(folder, { recursive: true });
  return loaded.detect;
}
