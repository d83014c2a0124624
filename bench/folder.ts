import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanDataset } from '../src/engine/scan-dataset.ts';

/**
 * `npx tsx bench/folder.ts`: scans folders of 10,000 and of 20,000 text files, six findings each, and prints rate and peak
 * memory of the process so far. Memory must hardly grow with the number of files: findings are on disk.
 */
const sizes = [10_000, 20_000];

async function measure(files: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-bench-'));
  try {
    for (let index = 0; index < files; index += 1) {
      const parent = join(folder, `sub-${String(Math.floor(index / 100)).padStart(3, '0')}`);
      if (index % 100 === 0) mkdirSync(parent);
      const line = `Seen on 2016-03-${10 + (index % 18)}. Contact: jane.roe${index}@clinic.example\n`;
      writeFileSync(join(parent, `${index}.txt`), line.repeat(3));
    }
    const scan = await scanDataset({ paths: [folder] });
    const findings = scan.summary.issues.reduce((sum, { count }) => sum + count, 0);
    const rate = Math.round(files / scan.seconds);
    scan.dispose();
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    return `| ${files.toLocaleString('en-US')} | ${findings.toLocaleString('en-US')} | ${rate.toLocaleString('en-US')} | ${peak} |`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

console.log('| files | findings | files a second | peak memory, MiB |\n| --: | --: | --: | --: |');
for (const files of sizes) console.log(await measure(files));
