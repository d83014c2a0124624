import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FixResult, fixDataset } from '../../src/engine/fix.ts';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import type { Finding } from '../../src/model/report.generated.ts';
import { ruleById } from '../../src/rules/index.ts';
import { sharedData } from '../shared-data.ts';

const policies = ['hipaa-safe-harbor', 'ps3.15-basic', 'ps3.15-basic+retain-modified-dates+clean-descriptors'];

const rank = { info: 1, warning: 2, error: 3 } as const;

/** What is in the pixels, and what people agreed to, is not the work of `fix`; what was lost before it cannot be brought back. */
const notHandled = /^(?:pixel|biometric|consent|integrity)\//;
const unreadable = /no DICOM file|DICOMDIR|cannot be read whole|no data element/;

describe('a scan of the copy of all real files', () => {
  let folder: string;
  let source: string;
  before(function () {
    const real = sharedData('dicom');
    if (!real) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-fix-scan-'));
    source = join(folder, 'source');
    mkdirSync(source);
    writeFileSync(join(folder, 'secret'), 'a secret of the test');
    // Names that say nothing stay what they are, and tell which copy is whose.
    for (const [index, file] of filesIn(real).entries()) copyFileSync(file, join(source, `${lettersOf(index)}.dcm`));
  });
  after(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true });
  });

  for (const policy of policies) {
    it(`finds nothing under ${policy} that fix handles, and nothing that it does not find of the original`, async function () {
      this.timeout(180_000);
      const copy = join(folder, policy);
      const made = await fixDataset({
        path: source,
        out: copy,
        secretFile: join(folder, 'secret'),
        verifies: false,
        commandLine: { policy },
      });
      assertAllReadable(made);
      const [before, after] = [await findingsIn(source, policy), await findingsIn(copy, policy)];
      const loud = after.filter(({ severity }) => severity !== 'info');
      assert.deepEqual(loud.filter(({ ruleId }) => !notHandled.test(ruleId)).map(said), []);
      const worst = worstOf(before);
      const isWorse = (finding: Finding) => rank[finding.severity] > (worst.get(placeOf(finding)) ?? 0);
      assert.deepEqual(after.filter(isWorse).map(said), []);
    });
  }
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A number in letters, which is nobody's. */
function lettersOf(index: number): string {
  return [...index.toString(8).padStart(4, '0')].map((digit) => 'bcdfghjk'[Number(digit)]).join('');
}

function assertAllReadable({ rewritten, renamed, leftOut }: FixResult): void {
  assert.deepEqual(
    leftOut.filter(({ reason }) => !unreadable.test(reason)),
    [],
  );
  assert.ok(rewritten >= 817, `${rewritten} files`);
  assert.equal(renamed, 0);
}

/** But for how people stand out among others: who is who, and among whom, is another matter in the copy. */
async function findingsIn(path: string, policy: string): Promise<Finding[]> {
  const scan = await scanDataset({ paths: [path], commandLine: { policy } });
  const findings = [...scan.findings()].filter(({ ruleId }) => ruleById.get(ruleId)?.scope !== 'people');
  scan.dispose();
  return findings;
}

/** The worst that is said of each object by each rule. */
function worstOf(findings: readonly Finding[]): Map<string, number> {
  const worst = new Map<string, number>();
  for (const finding of findings) {
    const place = placeOf(finding);
    worst.set(place, Math.max(worst.get(place) ?? 0, rank[finding.severity]));
  }
  return worst;
}

function placeOf({ ruleId, location }: Finding): string {
  return `${ruleId} of ${location.path ?? 'the dataset'}`;
}

function said(finding: Finding): string {
  return `${finding.severity} ${placeOf(finding)} ${finding.location.attribute ?? ''}`;
}
