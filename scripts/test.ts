import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runEditorTests, type TestCounts, type TestTime } from './editor-tests.ts';
import { installHost } from './host/install.ts';
import { checkLayers } from './layers.ts';

/** How many checks or tests passed, failed and were skipped; tests say how long each took. */
type Counts = Omit<TestCounts, 'times'> & Partial<Pick<TestCounts, 'times'>>;

/** A step of the test command. */
interface Step {
  title: string;
  run(): Promise<Counts>;
}

// Keys and spilled runs of the tests go to a folder of their own and leave with it.
const state = mkdtempSync(join(tmpdir(), 'cohortlint-test-state-'));
process.env.COHORTLINT_STATE_DIRECTORY = state;

/** Every check and test, in the order in which a mistake is cheapest to find. */
const steps: readonly Step[] = [
  { title: 'format and lint', run: () => check('npx', ['biome', 'check', '--error-on-warnings', '.']) },
  { title: 'types', run: () => check('npx', ['tsc', '-p', '.']) },
  { title: 'types of the pages', run: () => check('npx', ['tsc', '-p', 'webview']) },
  { title: 'unused code', run: () => check('npx', ['knip']) },
  { title: 'layers', run: layers },
  { title: 'generated files', run: () => check('npx', ['tsx', 'scripts/generate.ts', '--check']) },
  { title: 'build', run: () => check('node', ['scripts/build.mjs']) },
  { title: 'programs that the tests run', run: programs },
  { title: 'unit, server and real data', run: mocha },
  { title: 'real editor', run: runEditorTests },
];

async function main(): Promise<void> {
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const times: TestTime[] = [];
  for (const { title, run } of steps) {
    console.log(`\n== ${title}`);
    const started = performance.now();
    const counts = await run().catch((error: Error): Counts => {
      console.error(error.message);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    times.push(...(counts.times ?? []));
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
    console.log(`== ${title}: ${describe(counts)} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  console.log(`\nThe slowest tests\n${slowest(times).join('\n')}`);
  console.log(`\n${describe(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function slowest(times: readonly TestTime[]): string[] {
  const sorted = [...times].sort((left, right) => right.milliseconds - left.milliseconds);
  return sorted.slice(0, slowestNamed).map(({ title, milliseconds }) => {
    return `${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${title}`;
  });
}

const slowestNamed = 10;

function describe({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Neovim, Chromium and the VS Code server: installed once, where that is possible. */
async function programs(): Promise<Counts> {
  installHost();
  return { passed: 1, failed: 0, skipped: 0 };
}

/** A program whose exit status is the answer. */
async function check(command: string, args: readonly string[]): Promise<Counts> {
  const { status } = await execute(command, args);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

async function layers(): Promise<Counts> {
  const { modules, violations } = await checkLayers();
  for (const violation of violations) console.error(violation);
  console.log(`${modules} modules`);
  return { passed: violations.length === 0 ? 1 : 0, failed: violations.length, skipped: 0 };
}

/** The mocha suites, counted by the summary that its reporter prints. */
async function mocha(): Promise<Counts> {
  const { status, output } = await execute('npx', ['mocha', 'test/**/*.test.ts']);
  const count = (word: string): number => Number(new RegExp(`^\\s*(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('failing');
  // A crash before the summary must not pass for success.
  return {
    passed: count('passing'),
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: count('pending'),
    times: timesIn(output),
  };
}

/** The reporter names the time of a test that took long. */
function timesIn(output: string): TestTime[] {
  const plain = stripVTControlCharacters(output);
  return [...plain.matchAll(/✔ (.*) \((\d+)ms\)$/gm)].map(([, title, time]) => ({
    title: title!,
    milliseconds: Number(time),
  }));
}

function execute(command: string, args: readonly string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (data) => {
      output += String(data);
      process.stdout.write(data);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

try {
  await main();
} finally {
  rmSync(state, { recursive: true, force: true });
}
