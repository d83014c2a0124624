import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { makeSample } from './sample/make-sample.ts';

/** `npm run demo`: makes the sample dataset, scans it, prints the findings and writes the report as JSON and as a page. */
const folder = 'out/sample-dataset';
const report = 'out/sample-report.json';
const page = 'out/sample-report.html';

rmSync(folder, { recursive: true, force: true });
const planted = await makeSample(folder);
const files = new Set(planted.map(({ path }) => path)).size;
console.log(`${folder}: a sample dataset with ${planted.length} identifiers planted in ${files} files\n`);

scan(['--fail-on', 'never']);
scan(['--fail-on', 'never', '--quiet', '--format', 'json', '--output', report]);
scan(['--fail-on', 'never', '--quiet', '--format', 'html', '--output', page]);
console.log(`\nThe whole report is in ${report}, and as a page to read in ${page}.`);
console.log('A header with its findings: npx cohortlint header FILE.dcm · the sample in VS Code: npm run editor');

function scan(options: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'scan', folder, ...options], { stdio: 'inherit' });
  if (status !== 0 || [report, page].some((file) => options.includes(file) && !existsSync(file)))
    throw new Error('The scan of the sample failed.');
}
