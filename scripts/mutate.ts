import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mutation } from '../test/mutations/mutation.ts';
import { mutations } from '../test/mutations/mutations.ts';
import { copyRepository, runIn } from './copy.ts';
import { writeTable } from './generated-table.ts';

const copy = copyRepository('mutants');
const document = fileURLToPath(new URL('../docs/testing.md', import.meta.url));

/**
 * `npm run mutate [WORD]`: breaks the program on purpose, one place at a time, in a copy of it, and sees whether a test fails.
 * Writes the table of `docs/testing.md`; with a word only breaks of files whose path holds it are tried, and printed. Fails
 * when a break is not caught.
 */
function main(word: string | undefined): void {
  build();
  const tried = mutations.filter(({ file }) => word === undefined || file.includes(word));
  const rows: string[] = [];
  let survivors = 0;
  for (const mutation of tried) {
    const caughtBy = tryMutation(mutation);
    if (caughtBy === undefined) survivors += 1;
    console.log(`${caughtBy === undefined ? '✘ not caught' : '✔'} ${mutation.file}: ${mutation.broken}`);
    if (caughtBy !== undefined) console.log(`    ${caughtBy}`);
    rows.push(`| \`${mutation.file.replace('src/', '')}\` | ${mutation.broken} | ${caughtBy ?? '**nothing**'} |`);
  }
  console.log(`${tried.length - survivors} of ${tried.length} breaks caught`);
  if (word === undefined) {
    writeTable(document, 'breaks', ['| file | what is broken | caught by |', '| --- | --- | --- |', ...rows]);
  }
  process.exitCode = survivors > 0 ? 1 : 0;
}

/** @returns the title of a test that failed; `undefined` when all passed */
function tryMutation({ file, find, replace, tests }: Mutation): string | undefined {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`"${find}" stands ${parts.length - 1} times in ${file}.`);
  writeFileSync(path, parts.join(replace));
  const runsPrograms = tests.some((glob) => /^test\/(cli|server|sample|formats\/isolated)/.test(glob));
  try {
    // A break that does not even compile is no break that somebody could ship.
    if (runsPrograms) build();
    return firstFailure(tests);
  } finally {
    writeFileSync(path, text);
    if (runsPrograms) build();
  }
}

function build(): void {
  runIn(copy, process.execPath, ['scripts/build.mjs']);
}

function firstFailure(tests: readonly string[]): string | undefined {
  const { stdout, stderr } = spawnSync('npx', ['mocha', '--bail', '--reporter', 'json', ...tests], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, COHORTLINT_STATE_DIRECTORY: join(copy, 'out/state') },
    maxBuffer: 64 * 1024 * 1024,
  });
  const start = stdout.indexOf('{\n');
  if (start < 0) throw new Error(`The tests did not run: ${stderr.slice(0, 2_000)}`);
  const { failures } = JSON.parse(stdout.slice(start)) as { failures: { fullTitle: string }[] };
  return failures[0]?.fullTitle.replaceAll('|', '\\|');
}

main(process.argv[2]);
