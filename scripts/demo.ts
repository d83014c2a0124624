import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { makeSample } from './sample/make-sample.ts';

/** `npm run demo`: makes the sample dataset, scans it, prints the findings and writes the JSON report. */
const folder = 'out/sample-dataset';
const report = 'out/sample-report.json';

rmSync(folder, { recursive: true, force: true });
const planted = await makeSample(folder);
const files = new Set(planted.map(({ path }) => path)).size;
console.log(`${folder}: a sample dataset with ${planted.length} identifiers planted in ${files} files\n`);

scan(['--fail-on', 'never']);
scan(['--fail-on', 'never', '--quiet', '--format', 'json', '--output', report]);
console.log(`\nThe whole report is in ${report}. A header with its findings: npx cohortlint header FILE.dcm`);

function scan(options: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'scan', folder, ...options], { stdio: 'inherit' });
  if (status !== 0 || (options.includes(report) && !existsSync(report)))
    throw new Error('The scan of the sample failed.');
}
