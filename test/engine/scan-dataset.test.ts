import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RequestError } from '../../src/engine/prepare.ts';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import { type Progress, progressText } from '../../src/model/progress.ts';

describe('scanDataset', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-engine-'));
    for (let index = 0; index < 300; index += 1) {
      writeFileSync(join(folder, `f${1000 + index}.txt`), `jane.roe${index}@clinic.example\n`);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('tells how far it is, with counts and a rate', async () => {
    const seen: Progress[] = [];
    const scan = await scanDataset({ paths: [folder], jobs: 2, onProgress: (progress) => seen.push(progress) });
    scan.dispose();
    const last = seen.at(-1)!;
    assert.deepEqual([last.done, last.total, last.errors], [300, 300, 300]);
    assert.ok(last.rate > 0);
    assert.ok(seen.every(({ done }, index) => index === 0 || done >= seen[index - 1]!.done));
  });

  it('says of a second reading that it is one, and counts no entry twice', async () => {
    writeFileSync(join(folder, 'participants.tsv'), 'participant_id\tpatient_name\nsub-1\tOttoline Quennell\n');
    const seen: Progress[] = [];
    const scan = await scanDataset({ paths: [folder], jobs: 1, onProgress: (progress) => seen.push(progress) });
    scan.dispose();
    assert.ok(seen.every(({ done, total }) => done <= 301 && total <= 301));
    const last = seen.at(-1)!;
    assert.deepEqual([last.done, last.isSecondReading], [301, true]);
    assert.match(progressText(last), /^301 of 301 entries read again · [\d,]+ a second · 301 errors, 0 warnings$/);
  });

  it('is stale once the configuration says another use, or names another manifest', async () => {
    for (const settings of [{ 'intended-use': ['research'] }, { consent: { manifest: 'rights.json' } }]) {
      const scan = await scanDataset({ paths: [folder], jobs: 1, commandLine: { exclude: ['*.json'] } });
      assert.equal(await scan.isStale(), false);
      writeFileSync(join(folder, 'cohortlint.config.json'), JSON.stringify(settings));
      assert.equal(await scan.isStale(), true);
      scan.dispose();
    }
  });

  it('keeps what it has when it is stopped, marks it incomplete, and is never clear', async () => {
    const controller = new AbortController();
    const scan = await scanDataset({
      paths: [folder],
      jobs: 1,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    assert.equal(scan.summary.complete, false);
    assert.notEqual(scan.summary.verdict, 'clear');
    const count = [...scan.findings()].length;
    assert.ok(count > 0 && count < 301, `${count} findings`);
    scan.dispose();
  });

  it('refuses a path that is not there with one line', async () => {
    await assert.rejects(scanDataset({ paths: [join(folder, 'none')] }), (error: Error) => {
      assert.ok(error instanceof RequestError);
      assert.match(error.message, /does not exist: name a folder or file that is there\.$/);
      return true;
    });
  });

  it('keeps at most 100 places of an issue in memory, and counts all', async () => {
    const scan = await scanDataset({ paths: [folder], jobs: 1 });
    const [tally] = [...scan.tallies.values()].filter(({ example }) => example.ruleId === 'identifier/email');
    assert.equal(tally!.count, 300);
    assert.equal(tally!.places.length, 100);
    scan.dispose();
  });
});
