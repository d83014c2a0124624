import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForHost } from '../scripts/host/bundle.ts';
import { installHost } from '../scripts/host/install.ts';
import { runInHost } from '../scripts/host/run-in-host.ts';
import { loadedBy } from '../scripts/loaded-by.ts';
import { packagedExtension, packageExtension } from '../scripts/package.ts';
import { median } from './rate.ts';
import { zipMembers } from './zip-members.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const rounds = 15;
const windows = 5;

/**
 * `npm run bench start`: how long the programs take to start, beside Node without a program in the same round, and how
 * large they are.
 */
export async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-bench-'));
  process.env.COHORTLINT_STATE_DIRECTORY = join(folder, 'state');
  try {
    await measureStarts(folder);
    await packageExtension();
    await measureActivation(folder);
    printSizes();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is started, and when it counts as started. */
async function measureStarts(folder: string): Promise<void> {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const dataset = join(folder, 'ten');
  makeTenFiles(dataset);
  const cli = join(dist, 'cli.js');
  const starts: Readonly<Record<string, () => number | Promise<number>>> = {
    'bare Node': () => timeOf([empty]),
    '`--help`': () => timeOf([cli, '--help']),
    '`rules`': () => timeOf([cli, 'rules']),
    'scan of ten files': () => timeOf([cli, 'scan', '--quiet', dataset]),
    'server, initialised': () => timeToInitialise(),
  };
  const measured = new Map(Object.keys(starts).map((title) => [title, [] as number[]]));
  // Side by side, so that whatever else the machine does meets all of them; the first round warms the file cache.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [title, start] of Object.entries(starts)) {
      const time = await start();
      if (round > 0) measured.get(title)!.push(time);
    }
  }
  const bare = median(measured.get('bare Node')!);
  console.log('| start | ms | over bare Node, ms |\n| --- | --: | --: |');
  for (const [title, times] of measured) {
    const time = median(times);
    console.log(`| ${title} | ${time.toFixed(0)} | ${(time - bare).toFixed(0)} |`);
  }
}

function makeTenFiles(folder: string): void {
  mkdirSync(folder);
  for (let number = 0; number < 10; number += 1) {
    writeFileSync(join(folder, `report-${number}.txt`), `Contact: person.${number}@clinic.example\n`);
  }
}

function timeOf(args: readonly string[]): number {
  const started = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - started;
}

/** From the start of the process to its answer to `initialize`. */
function timeToInitialise(): Promise<number> {
  const started = performance.now();
  const server = spawn(process.execPath, [join(dist, 'server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const request = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: process.pid, rootUri: null, capabilities: {} },
  });
  server.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
  return new Promise((resolve) => {
    let answer = '';
    server.stdout.on('data', (data) => {
      answer += String(data);
      if (!answer.includes('"capabilities"')) return;
      resolve(performance.now() - started);
      server.kill();
    });
  });
}

/** In a window that did not need the extension so far; the medians of some windows. */
async function measureActivation(folder: string): Promise<void> {
  const tests = await bundleForHost('bench/in-host/activation.ts');
  const run = { project: root, tests, workspace: join(folder, 'ten'), environment: {}, limitMilliseconds: 60_000 };
  const measured = new Map<string, number[]>();
  for (let window = 0; window < windows; window += 1) {
    await runInHost(installHost(), run, (event) => {
      if (event.kind !== 'end') measured.set(event.title, [...(measured.get(event.title) ?? []), event.milliseconds]);
    });
  }
  console.log('\n| activation of the extension | ms |\n| --- | --: |');
  for (const [title, times] of measured) console.log(`| ${title} | ${median(times).toFixed(0)} |`);
}

function printSizes(): void {
  console.log('\n| program | files at its start | kB at its start |\n| --- | --: | --: |');
  for (const entry of ['cli.js', 'server.js', 'worker.js', 'index.js', 'extension.cjs', 'dashboard.js']) {
    const loaded = loadedBy(join(dist, entry));
    const bytes = [...loaded].reduce((sum, file) => sum + statSync(file).size, 0);
    console.log(`| ${entry} | ${loaded.size} | ${kilobytes(bytes)} |`);
  }
  const all = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(({ name }) => /\.c?js$/.test(name));
  const total = all.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  console.log(`| all bundles | ${all.length} | ${kilobytes(total)} |`);
  const parts = zipMembers(readFileSync(packagedExtension)).sort((left, right) => right.packed - left.packed);
  console.log(`\n| part of the .vsix, ${kilobytes(statSync(packagedExtension).size)} kB | kB packed |\n| --- | --: |`);
  for (const { name, packed } of parts.slice(0, 5)) console.log(`| ${name} | ${kilobytes(packed)} |`);
}

function kilobytes(bytes: number): string {
  return Math.round(bytes / 1000).toLocaleString('en-US');
}
