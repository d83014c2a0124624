import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExpectedFinding } from '../../scripts/sample/consent-cohort/expected.ts';
import { type ConsentCohort, cohortDay, makeConsentCohort } from '../../scripts/sample/consent-cohort.ts';
import { type ReportSummary, scanDataset } from '../../src/engine/scan-dataset.ts';
import type { Finding } from '../../src/model/report.generated.ts';

for (const seed of [1, 20_261_127]) {
  describe(`two hundred people, seed ${seed}`, () => {
    let folder: string;
    let cohort: ConsentCohort;
    let found: Finding[];
    let consent: NonNullable<ReportSummary['consent']>;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'consent-cohort-'));
      cohort = makeConsentCohort(folder, seed);
      const result = await scanDataset({ paths: [folder], jobs: 1, today: cohortDay });
      found = [...result.findings()].filter(({ category }) => category === 'consent');
      consent = result.summary.consent!;
      result.dispose();
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('what was planted is found, and nothing else', () => {
      const [here, planted] = [found.map(textOfFinding), cohort.findings.map(textOf)];
      assert.deepEqual({ missed: without(planted, here), false: without(here, planted) }, { missed: [], false: [] });
    });

    it('as many allow, block or leave open each intended use', () => {
      const intended = consent.uses!.filter(({ isIntended }) => isIntended);
      assert.deepEqual(
        Object.fromEntries(intended.map(({ use, allowed, blocked, unknown }) => [use, { allowed, blocked, unknown }])),
        cohort.uses,
      );
    });

    it('everybody is counted once', () => {
      const { byStatus = [], withoutRecord, total } = consent.subjects!;
      const { withRow, withoutRow } = cohort.people;
      assert.equal(withoutRecord, withoutRow);
      assert.equal(total, withRow + withoutRow);
      assert.equal(
        byStatus.reduce((sum, { subjects }) => sum + subjects, 0),
        withRow,
      );
    });
  });
}

describe('makeConsentCohort', () => {
  it('writes the same bytes for a seed, and others for another', () => {
    const digest = (seed: number): string => {
      const folder = mkdtempSync(join(tmpdir(), 'consent-cohort-'));
      makeConsentCohort(folder, seed);
      const hash = createHash('sha256');
      for (const path of filesOf(folder)) hash.update(path.slice(folder.length)).update(readFileSync(path));
      rmSync(folder, { recursive: true });
      return hash.digest('hex');
    };
    assert.equal(digest(7), digest(7));
    assert.notEqual(digest(7), digest(8));
  });
});

/** What stands in the first list more often than in the second. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function textOf({ ruleId, severity, path, place, subject }: ExpectedFinding): string {
  return [path, place, ruleId, severity, subject ?? ''].join(' | ');
}

function textOfFinding({ ruleId, severity, location, subject }: Finding): string {
  return textOf({ ruleId, severity, path: location.path ?? '', place: placeOf(location), subject: subject ?? '' });
}

function placeOf({ kind, cell, rows, region, pointer, attribute }: Finding['location']): string {
  switch (kind) {
    case 'cell':
      return `cell ${cell!.row}:${cell!.column}`;
    case 'rows':
      return `row ${rows!.join(' ')}`;
    case 'text':
      return `line ${region!.startLine}`;
    case 'json':
      return `json ${pointer}`;
    case 'attribute':
      return `attribute ${attribute}`;
    default:
      return kind;
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
