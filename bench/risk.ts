import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { equivalenceClasses } from '../src/statistics/equivalence-classes.ts';
import { sharedData } from '../test/shared-data.ts';
import { median } from './rate.ts';
import type { SudaCosts } from './risk/suda-process.ts';
import { type Cost, costOf, quasiIdentifiers, readTable } from './risk/table.ts';

const rows = 1_000_000;
const rounds = 7;
const sudaRounds = 3;

/**
 * Seconds that other programs took for a table of this size, measured once: they are shown beside, and are no part of
 * this run.
 */
const peers: readonly (readonly [title: string, seconds: number])[] = [
  ['sdcMicro, freqCalc (measured once)', 1.7],
  ['ARX, the faster of two runs (measured once)', 4.5],
  ['ARX, the slower (measured once)', 6.8],
  ['pyCANON (measured once)', 7.0],
];
const sdcMicroSuda = 56.9;

/** `npm run bench risk`: one table of a million people by eight quasi-identifiers, from its file to the sizes of its classes, and SUDA2. */
export async function benchRisk(): Promise<void> {
  const generator = sharedData('risk/synth_gen.mjs');
  if (generator === undefined) throw new Error('The benchmark needs risk/synth_gen.mjs of the shared data.');
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-bench-'));
  try {
    const path = join(folder, 'synth.csv');
    spawnSync(process.execPath, [generator, String(rows), path], { stdio: 'inherit' });
    const megabytes = Math.round(statSync(path).size / 1e6);
    console.log(`${rows.toLocaleString('en-US')} rows × ${quasiIdentifiers.length} quasi-identifiers, ${megabytes} MB`);
    // First: a process takes over the most memory of the one that starts it, and DuckDB needs much.
    printSuda(path);
    await printClasses(path);
    const load = loadavg()[0]!;
    console.log(`\nProcesses that wanted a processor in the last minute: ${load.toFixed(1)} for ${cpus().length}.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function printClasses(path: string): Promise<void> {
  const own: Cost[] = [];
  const reading: Cost[] = [];
  const duck: Cost[] = [];
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  const query = `SELECT sum(CASE WHEN n = 1 THEN 1 ELSE 0 END)::INTEGER FROM
    (SELECT count(*) AS n FROM read_csv('${path}') GROUP BY ${quasiIdentifiers.join(', ')})`;
  // The first round warms the file cache and the compiler.
  for (let round = 0; round <= rounds; round += 1) {
    const table = await costOf(() => readTable(path));
    const classes = await costOf(() => equivalenceClasses(table.result.columns, table.result.rows));
    const theirs = await costOf(async () => Number((await connection.runAndReadAll(query)).getRows()[0]![0]));
    const uniques = classes.result.sizes.reduce((sum, size) => sum + (size === 1 ? 1 : 0), 0);
    if (theirs.result !== uniques) throw new Error(`${uniques} sample uniques where DuckDB counts ${theirs.result}.`);
    if (round === 0) continue;
    reading.push(table);
    own.push({ seconds: table.seconds + classes.seconds, busy: table.busy + classes.busy });
    duck.push(theirs);
  }
  connection.closeSync();
  const one = median(own.map(({ seconds }) => seconds));
  const oneBusy = median(own.map(({ busy }) => busy));
  console.log('\n| read, encode, k-anonymity | s | times | s of processors | times |\n| --- | --: | --: | --: | --: |');
  for (const [title, costs] of [
    ['Cohortlint, one thread', own],
    ['of it read and encode', reading],
    ['DuckDB, CSV → GROUP BY, all cores', duck],
  ] as const) {
    const seconds = median(costs.map((cost) => cost.seconds));
    const busy = median(costs.map((cost) => cost.busy));
    console.log(`| ${title} | ${times(seconds, one)} | ${times(busy, oneBusy)} |`);
  }
  for (const [title, seconds] of peers) console.log(`| ${title} | ${times(seconds, one)} | | |`);
}

/** In processes of their own, so that nothing else is in their memory. */
function printSuda(path: string): void {
  const program = fileURLToPath(new URL('risk/suda-process.ts', import.meta.url));
  const runs = Array.from({ length: sudaRounds }, () => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', program, path], { encoding: 'utf8' });
    return JSON.parse(stdout) as SudaCosts;
  });
  const { suda } = runs.toSorted((left, right) => left.suda.seconds - right.suda.seconds)[sudaRounds >> 1]!;
  const found = runs[0]!.minimalUniques.toLocaleString('en-US');
  console.log(`\n| SUDA2, all sizes (${found} minimal sample uniques) | s | times | s of processors | times |`);
  console.log('| --- | --: | --: | --: | --: |');
  console.log(`| Cohortlint, one thread | ${times(suda.seconds, suda.seconds)} | ${times(suda.busy, suda.busy)} |`);
  console.log(
    `| sdcMicro (measured once) | ${times(sdcMicroSuda, suda.seconds)} | | ${(sdcMicroSuda / suda.busy).toFixed(2)} |`,
  );
  console.log('\n| most memory of a process | MB |\n| --- | --: |');
  for (const [title, step] of [
    ['before the table', 'start'],
    ['read, encoded, classes counted', 'classes'],
    ['SUDA2 with scores', 'suda'],
    ['its sets by record', 'byRecord'],
  ] as const) {
    console.log(`| ${title} | ${Math.max(...runs.map(({ memory }) => memory[step]))} |`);
  }
}

function times(value: number, one: number): string {
  return `${value.toFixed(2)} | ${(value / one).toFixed(2)}`;
}
