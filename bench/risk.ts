import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../src/sources/file-reader.ts';
import { equivalenceClasses } from '../src/statistics/equivalence-classes.ts';
import { encodeDelimited } from '../src/tables/encode-delimited.ts';
import { sharedData } from '../test/shared-data.ts';
import { median } from './rate.ts';

const rows = 1_000_000;
const rounds = 3;
const quasiIdentifiers = ['sex', 'age', 'zip3', 'ethnicity', 'site', 'scanner', 'occupation', 'year'];

/**
 * Seconds that other programs took for a table of this size, measured once: they are shown beside, and are no part of
 * this run.
 */
const peers: readonly (readonly [title: string, seconds: number])[] = [
  ['sdcMicro, freqCalc (measured once)', 1.7],
  ['ARX, the faster of two runs (measured once)', 4.5],
  ['pyCANON (measured once)', 7.0],
];

/** `npm run bench risk`: one table of a million people by eight quasi-identifiers, from its file to the sizes of its classes. */
export async function benchRisk(): Promise<void> {
  const generator = sharedData('risk/synth_gen.mjs');
  if (generator === undefined) throw new Error('The benchmark needs risk/synth_gen.mjs of the shared data.');
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-bench-'));
  try {
    const path = join(folder, 'synth.csv');
    spawnSync(process.execPath, [generator, String(rows), path], { stdio: 'inherit' });
    // The first time warms the file cache and the compiler; nothing of DuckDB is in memory yet.
    await uniquesOf(path);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    const own: Cost[] = [];
    const duck: Cost[] = [];
    const reading: Cost[] = [];
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const database = await DuckDBInstance.create(':memory:');
    const connection = await database.connect();
    for (let round = 0; round <= rounds; round += 1) {
      const ours = await costOf(() => uniquesOf(path, (cost) => round > 0 && reading.push(cost)));
      const theirs = await costOf(async () => {
        const counted = await connection.runAndReadAll(
          `SELECT sum(CASE WHEN n = 1 THEN 1 ELSE 0 END)::INTEGER FROM
           (SELECT count(*) AS n FROM read_csv('${path}') GROUP BY ${quasiIdentifiers.join(', ')})`,
        );
        return Number(counted.getRows()[0]![0]);
      });
      if (theirs.result !== ours.result) {
        throw new Error(`${ours.result} sample uniques where DuckDB counts ${theirs.result}.`);
      }
      if (round === 0) continue;
      own.push(ours);
      duck.push(theirs);
    }
    connection.closeSync();
    const one = median(own.map(({ seconds }) => seconds));
    const megabytes = Math.round(statSync(path).size / 1e6);
    const size = `${rows.toLocaleString('en-US')} rows × ${quasiIdentifiers.length} quasi-identifiers, ${megabytes} MB`;
    console.log(`| ${size} | s | times | s of processors |\n| --- | --: | --: | --: |`);
    for (const [title, costs] of [
      ['read, encode, k-anonymity, one thread', own],
      ['of it read and encode', reading],
      ['DuckDB, CSV → GROUP BY, all cores', duck],
    ] as const) {
      const seconds = median(costs.map((cost) => cost.seconds));
      const busy = median(costs.map((cost) => cost.busy));
      console.log(`| ${title} | ${seconds.toFixed(2)} | ${(seconds / one).toFixed(2)} | ${busy.toFixed(2)} |`);
    }
    for (const [title, seconds] of peers) {
      console.log(`| ${title} | ${seconds.toFixed(2)} | ${(seconds / one).toFixed(2)} | |`);
    }
    console.log(`\nMost memory of the process before DuckDB is loaded: ${memory} MB`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What something took. */
interface Cost {
  seconds: number;
  /** Seconds of all processors, which others on the machine do not lengthen. */
  busy: number;
}

async function costOf<Result>(work: () => Promise<Result>): Promise<Cost & { result: Result }> {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - started) / 1000, busy: (user + system) / 1e6, result };
}

/** How many records no other has the same values as. @param onRead gets what reading alone took */
async function uniquesOf(path: string, onRead?: (cost: Cost) => void): Promise<number> {
  const reading = await costOf(async () => {
    const bytes = openFile(path);
    try {
      return await encodeDelimited(bytes, false, { wants: (heading) => quasiIdentifiers.includes(heading) });
    } finally {
      bytes.close();
    }
  });
  onRead?.(reading);
  const { columns, rows: records } = reading.result;
  const { sizes } = equivalenceClasses(columns, records);
  return sizes.reduce((uniques, size) => uniques + (size === 1 ? 1 : 0), 0);
}
