import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { openFile } from '../src/sources/file-reader.ts';
import { equivalenceClasses } from '../src/statistics/equivalence-classes.ts';
import { encodeDelimited } from '../src/tables/encode-delimited.ts';
import { sharedData } from '../test/shared-data.ts';
import { median } from './rate.ts';

const rows = 1_000_000;
const rounds = 3;
const quasiIdentifiers = ['sex', 'age', 'zip3', 'ethnicity', 'site', 'scanner', 'occupation', 'year'];

/** Seconds of other programs for the same table in memory, and for reading it where they do: measured once, elsewhere. */
const peers: readonly (readonly [title: string, seconds: number])[] = [
  ['sdcMicro 5.8 freqCalc, in memory (measured elsewhere)', 1.7],
  ['ARX 3.9, read and risk (measured elsewhere)', 4.5],
  ['pyCANON, k-anonymity (measured elsewhere)', 7.0],
];

/** `npm run bench risk`: one table of a million people by eight quasi-identifiers, from its file to the sizes of its classes. */
export async function benchRisk(): Promise<void> {
  const generator = sharedData('risk/synth_gen.mjs');
  if (generator === undefined) throw new Error('The benchmark needs risk/synth_gen.mjs of the shared data.');
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-bench-'));
  try {
    const path = join(folder, 'synth.csv');
    spawnSync(process.execPath, [generator, String(rows), path], { stdio: 'inherit' });
    const own: number[] = [];
    const duck: number[] = [];
    let reading = 0;
    const database = await DuckDBInstance.create(':memory:');
    const connection = await database.connect();
    // The first round warms the file cache and the compiler.
    for (let round = 0; round <= rounds; round += 1) {
      let started = performance.now();
      const ours = await uniquesOf(path, (seconds) => {
        reading = seconds;
      });
      const seconds = (performance.now() - started) / 1000;
      started = performance.now();
      const counted = await connection.runAndReadAll(
        `SELECT sum(CASE WHEN n = 1 THEN 1 ELSE 0 END)::INTEGER FROM
         (SELECT count(*) AS n FROM read_csv('${path}') GROUP BY ${quasiIdentifiers.join(', ')})`,
      );
      const theirs = Number(counted.getRows()[0]![0]);
      if (theirs !== ours) throw new Error(`${ours} sample uniques where DuckDB counts ${theirs}.`);
      if (round === 0) continue;
      own.push(seconds);
      duck.push((performance.now() - started) / 1000);
    }
    connection.closeSync();
    const ratio = median(own);
    const megabytes = Math.round(statSync(path).size / 1e6);
    console.log(
      `| ${rows.toLocaleString('en-US')} rows × ${quasiIdentifiers.length} quasi-identifiers, ${megabytes} MB | s | times |`,
    );
    console.log('| --- | --: | --: |');
    const all = [
      ['read, encode, k-anonymity', ratio],
      ['of it read and encode', reading],
      ['DuckDB, CSV → GROUP BY, all cores', median(duck)],
      ...peers,
    ] as const;
    for (const [title, seconds] of all) {
      console.log(`| ${title} | ${seconds.toFixed(2)} | ${(seconds / ratio).toFixed(2)} |`);
    }
    console.log(
      `\nMost memory of this process, DuckDB's included: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How many records no other has the same values as. @param onRead gets the seconds of reading alone */
async function uniquesOf(path: string, onRead: (seconds: number) => void): Promise<number> {
  const started = performance.now();
  const bytes = openFile(path);
  const table = await encodeDelimited(bytes, false, { wants: (heading) => quasiIdentifiers.includes(heading) });
  bytes.close();
  onRead((performance.now() - started) / 1000);
  const { sizes } = equivalenceClasses(table.columns, table.rows);
  return sizes.reduce((uniques, size) => uniques + (size === 1 ? 1 : 0), 0);
}
