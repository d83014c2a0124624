import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as library from '../src/index.ts';
import { median } from './rate.ts';

const rows = 300_000;
const rounds = 3;

/** `npm run bench table`: one large table of events as BIDS has them, beside what it costs to cut the same file into cells. */
export async function benchTable(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-bench-'));
  // As it ships: what runs straight from the sources is several times slower.
  const { scanDataset } = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof library;
  try {
    const path = join(folder, 'sub-01_events.tsv');
    writeFileSync(path, eventsTable());
    const megabytes = statSync(path).size / 1e6;
    const scans: number[] = [];
    const cuts: number[] = [];
    // The first round warms the file cache and the compiler.
    for (let round = 0; round <= rounds; round += 1) {
      const scan = await scanDataset({ paths: [folder], jobs: 1 });
      const started = performance.now();
      const cells = readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line) => line.split('\t')).length;
      if (cells < rows) throw new Error('The table was not cut.');
      if (round > 0) {
        cuts.push(megabytes / ((performance.now() - started) / 1000));
        scans.push(megabytes / scan.seconds);
      }
      scan.dispose();
    }
    const [scan, cut] = [median(scans), median(cuts)];
    console.log(`| a table of ${Math.round(megabytes)} MB, ${rows.toLocaleString('en-US')} rows | MB/s | times |`);
    console.log('| --- | --: | --: |');
    console.log(`| whole scan, 1 worker | ${scan.toFixed(1)} | ${(scan / cut).toFixed(2)} |`);
    console.log(`| read and cut into cells, nothing judged | ${cut.toFixed(1)} | 1.00 |`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Numbers that look drawn, and are the same every time (a linear congruential generator). */
function eventsTable(): string {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const lines = ['onset\tduration\ttrial_type\tresponse_time\tvalue\tstim_file\tx\ty'];
  let onset = 0;
  for (let row = 0; row < rows; row += 1) {
    onset += next() * 3;
    const [duration, response, x, y] = [next() * 2, next(), next() * 100, next() * 100];
    const [trial, value, picture] = [
      1 + Math.floor(next() * 8),
      Math.floor(next() * 256),
      1 + Math.floor(next() * 400),
    ];
    lines.push(
      `${onset.toFixed(3)}\t${duration.toFixed(3)}\tcond_${trial}\t${response.toFixed(4)}\t${value}\tstim_${picture}.png\t${x.toFixed(2)}\t${y.toFixed(2)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
