import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { median } from '../rate.ts';

const rounds = 15;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Imports the detector and asks it once; prints how long both took, in ms. */
const program = `
const started = performance.now();
const { detectSpans } = await import('./detect.js');
detectSpans({ id: 1, text: 'Seen by Dr. Jane Roe on 4 July 1961, tel. 201 555 0123, jane.roe@clinic.example.' });
console.log(performance.now() - started);
`;

/** How long a fresh process takes from the import of the detector, bundled like the programs, to its first answer. */
export async function printStartUp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-bench-'));
  try {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: ['src/engine/detect.ts'],
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
    const file = join(folder, 'start.mjs');
    writeFileSync(file, program);
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const { stdout } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
      // The first round warms the file cache.
      if (round > 0) times.push(Number(stdout));
    }
    const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
    console.log('\n| start of the detector | goal | |\n| --- | --: | --: |');
    console.log(`| import to first answer, ms | < 50 | ${median(times).toFixed(0)} |`);
    console.log(`| its code and data, kB | | ${Math.round(bytes / 1000).toLocaleString('en-US')} |`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
