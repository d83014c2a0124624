import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../rate.ts';
import { bundle } from './bundled.ts';

const rounds = 15;

/** Imports the detector and asks it once; prints how long both took, in ms. */
const program = `
const started = performance.now();
const { detectSpans } = await import('./detect.js');
detectSpans({ id: 1, text: 'Seen by Dr. Jane Roe on 4 July 1961, tel. 201 555 0123, jane.roe@clinic.example.' });
console.log(performance.now() - started);
`;

/** How long a fresh process takes from the import of the detector, bundled like the programs, to its first answer. */
export async function printStartUp(): Promise<void> {
  const { folder, bytes } = await bundle('src/engine/detect.ts');
  try {
    const file = join(folder, 'start.mjs');
    writeFileSync(file, program);
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const { stdout } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
      // The first round warms the file cache.
      if (round > 0) times.push(Number(stdout));
    }
    console.log('\n| start of the detector | goal | |\n| --- | --: | --: |');
    console.log(`| import to first answer, ms | < 50 | ${median(times).toFixed(0)} |`);
    console.log(`| its code and data, kB | | ${Math.round(bytes / 1000).toLocaleString('en-US')} |`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
