import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Addition, additions } from '../test/additions/additions.ts';
import { copyRepository, runIn } from './copy.ts';
import { writeTable } from './generated-table.ts';

/**
 * `npm run additions`: adds one of each to a copy of the repository as CONTRIBUTING says, checks that it compiles and that
 * the tests pass, and counts the files that had to be touched. Writes the table of CONTRIBUTING.
 */
function main(): void {
  const rows = additions.map((addition) => {
    const copy = copyRepository('addition');
    runIn(copy, 'git', ['init', '--quiet']);
    writeFileSync(join(copy, '.git/info/exclude'), 'node_modules\n');
    commit(copy);
    add(copy, addition);
    runIn(copy, 'npx', ['biome', 'check', '--write', '--error-on-warnings', '.']);
    const byHand = touched(copy);
    runIn(copy, 'npx', ['tsx', 'scripts/generate.ts']);
    runIn(copy, 'npx', ['tsx', 'scripts/generate.ts', '--check']);
    const followed = touched(copy).filter((path) => !byHand.includes(path));
    runIn(copy, 'npx', ['tsc', '-p', '.']);
    runIn(copy, 'npx', ['mocha', ...addition.tests]);
    const created = Object.keys(addition.files).length;
    console.log(`✔ ${addition.title}: ${byHand.join(', ')}; follows: ${followed.join(', ')}`);
    return `| ${addition.title} | ${created} | ${byHand.length - created} | ${followed.length} |`;
  });
  writeTable(fileURLToPath(new URL('../CONTRIBUTING.md', import.meta.url)), 'counts', [
    '| what is added | new files | other files, by hand | files that follow by themselves |',
    '| --- | --: | --: | --: |',
    ...rows,
  ]);
}

function add(copy: string, { files, lines }: Addition): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), content);
  }
  for (const { file, before, add: added } of lines) {
    const path = join(copy, file);
    const parts = readFileSync(path, 'utf8').split(before);
    if (parts.length !== 2) throw new Error(`"${before}" stands ${parts.length - 1} times in ${file}.`);
    writeFileSync(path, `${parts[0]}${added}${before}${parts[1]}`);
  }
}

function commit(copy: string): void {
  runIn(copy, 'git', ['add', '--all']);
  runIn(copy, 'git', [
    '-c',
    'user.name=copy',
    '-c',
    'user.email=copy@example.invalid',
    'commit',
    '--quiet',
    '--message',
    'As it was',
  ]);
}

/** Files that are new or changed. */
function touched(copy: string): string[] {
  const lines = runIn(copy, 'git', ['status', '--porcelain', '--untracked-files=all']).split('\n').filter(Boolean);
  return lines.map((line) => line.slice(3));
}

main();
