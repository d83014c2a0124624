import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileJudge } from '../../src/engine/file-judge.ts';
import { prepare } from '../../src/engine/prepare.ts';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import { plainManifest } from '../consent-records.ts';

const asked = plainManifest
  .replace('"hipaa"', '"gdpr"')
  .replace('"ground": "safe-harbor"', '"article6": "a", "article9": "a"');
const rows = 'subject\tstatus\tai_training\nsub-01\tconsented\tno\nsub-02\tconsented\tyes\n';

describe('A record of consent that is judged alone', () => {
  let folder: string;
  let judge: FileJudge;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-record-'));
    for (const subject of ['sub-01', 'sub-02']) {
      mkdirSync(join(folder, subject));
      writeFileSync(join(folder, subject, 'notes.txt'), 'Normal ventricles.\n');
    }
    writeFileSync(join(folder, 'consent.json'), asked);
    writeFileSync(join(folder, 'consent.tsv'), rows);
    writeFileSync(join(folder, 'cohortlint.config.json'), '{ "intended-use": ["ai-training"] }');
    judge = await FileJudge.open(prepare({ path: folder }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const consentIn = async (path: string, text?: string) => {
    const { findings, isConsentRecord } = await judge.judge(path, text === undefined ? undefined : Buffer.from(text));
    assert.equal(isConsentRecord, true);
    return findings.filter(({ ruleId }) => ruleId.startsWith('consent/'));
  };

  it('has what a scan finds in it, under the same fingerprints and at the same places', async () => {
    const scan = await scanDataset({ paths: [folder], jobs: 1 });
    const expected = [...scan.findings()].filter(({ location }) => location.path === 'consent.tsv');
    scan.dispose();
    const found = await consentIn('consent.tsv');
    assert.deepEqual(
      found.map(({ fingerprint, ruleId, location }) => ({ fingerprint, ruleId, location })),
      expected.map(({ fingerprint, ruleId, location }) => ({ fingerprint, ruleId, location })),
    );
    assert.deepEqual(
      found.map(({ ruleId, location }) => [ruleId, location.region?.startLine]),
      [['consent/ai-training', 2]],
    );
  });

  it('is judged as it stands in the editor, and against the other records on disk', async () => {
    assert.deepEqual(await consentIn('consent.tsv', rows.replace('\tno\n', '\tyes\n')), []);
    const [mistake] = await consentIn('consent.tsv', rows.replace('consented\tno', 'perhaps\tno'));
    assert.deepEqual([mistake?.ruleId, mistake?.location.region?.startLine], ['consent/invalid-record', 2]);
  });

  it('says nothing of what only a scan knows: whether people of the table are here', async () => {
    assert.deepEqual(await consentIn('consent.tsv', `${rows}sub-03\tconsented\tyes\n`), await consentIn('consent.tsv'));
  });

  it('names a mistake of the manifest at its line and column', async () => {
    const [mistake] = await consentIn('consent.json', asked.replace('"allowed"', '"alowed"'));
    assert.equal(mistake?.ruleId, 'consent/invalid-record');
    assert.ok(mistake?.location.region && mistake.location.region.startLine > 1);
  });

  it('is no other file', async () => {
    assert.equal((await judge.judge('sub-01/notes.txt')).isConsentRecord, undefined);
  });
});
