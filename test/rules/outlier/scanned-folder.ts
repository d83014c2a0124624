import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scanDataset } from '../../../src/engine/scan-dataset.ts';
import type { Finding } from '../../../src/model/report.generated.ts';

/** What a scan of some files came to. */
export interface Scanned {
  findings: Finding[];
  cohort: Awaited<ReturnType<typeof scanDataset>>['summary']['cohort'];
}

/**
 * Scans files in a folder of their own, which is gone afterwards.
 * @param files content by path
 * @param rules settings of rules
 */
export async function scanned(files: Readonly<Record<string, string | Uint8Array>>, rules = {}): Promise<Scanned> {
  const folder = mkdtempSync(join(tmpdir(), 'cohortlint-people-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const scan = await scanDataset({ paths: [folder], commandLine: { rules } });
    const findings = [...scan.findings()];
    scan.dispose();
    return { findings, cohort: scan.summary.cohort };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A table with a column that numbers its people. @param rows cells of the other columns */
export function participants(headings: string, rows: readonly string[], separator = '\t'): string {
  const lines = rows.map((row, index) => `sub-${String(index + 1).padStart(3, '0')}${separator}${row}`);
  return `${[`participant_id${separator}${headings}`, ...lines].join('\n')}\n`;
}

/** The same row so many times. */
export function many(row: string, count: number): string[] {
  return Array.from({ length: count }, () => row);
}

/** The findings of one rule. */
export function ofRule({ findings }: Scanned, rule: string): Finding[] {
  return findings.filter(({ ruleId }) => ruleId === rule);
}
