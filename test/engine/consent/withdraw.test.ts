import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disclosureLine } from '../../../src/consent/disclosures/append.ts';
import { rawNames } from '../../../src/engine/consent/shown-names.ts';
import { prepareWithdrawal, type Withdrawal } from '../../../src/engine/consent/withdraw.ts';
import { removalScript } from '../../../src/report/consent/removal-script.ts';
import { withdrawalText } from '../../../src/report/consent/withdrawal-text.ts';
import { dicomFile } from '../../dicom-file.ts';
import { datasetOf, manifest, smallDataset, today } from './dataset.ts';

describe('prepareWithdrawal', () => {
  const folders: string[] = [];
  const keep = (folder: string): string => {
    folders.push(folder);
    return folder;
  };
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  const stepsOf = ({ plan }: Withdrawal) => plan.steps.map(({ action, path }) => `${action} ${path}`);

  it('goes by the records where the configuration says that they are, and by a table with commas', async () => {
    const folder = keep(
      datasetOf({
        'cohortlint.config.json': '{ "consent": { "manifest": "records/consent.json" } }',
        'records/consent.json': JSON.stringify({ ...manifest, terms: { withdrawalScope: 'future-use' } }),
        'records/consent.csv': 'subject,status,signed\nsub-01,consented,2024-03-01\nsub-02,consented,2024-03-02\n',
        'sub-01/anat/sub-01_T1w.json': '{}',
        'sub-02/anat/sub-02_T1w.json': '{}',
      }),
    );
    const withdrawal = await prepareWithdrawal({ folder, subject: 'sub-01', day: today });
    assert.equal(withdrawal.scopeFrom, 'terms');
    assert.deepEqual(withdrawal.rows, [{ path: 'records/consent.csv', row: 2, line: 2, status: 'consented' }]);
    // Who withdrew has agreed once: the proof stays.
    assert.deepEqual(
      stepsOf(withdrawal).filter((step) => !step.includes('T1w')),
      [],
    );
  });

  it('does not wait until a mistake of the manifest is mended, and says where it is', async () => {
    const folder = keep(datasetOf({ 'consent.json': '{ "schemaVersion": 1 }', 'sub-01/anat/sub-01_T1w.json': '{}' }));
    const withdrawal = await prepareWithdrawal({ folder, subject: 'sub-01', day: today });
    assert.deepEqual(stepsOf(withdrawal), ['erase sub-01/anat/sub-01_T1w.json']);
    assert.match(withdrawal.recordMistake!, /^consent\.json:1:1: /);
    assert.match(
      withdrawalText(withdrawal, { names: rawNames, verbose: false }),
      /Records with a mistake.*consent\.json:1:1/,
    );
  });

  it('lists files, derived files, rows and lines of one person, and nobody else', async () => {
    const withdrawal = await prepareWithdrawal({ folder: keep(smallDataset()), subject: 'sub-01', day: today });
    assert.deepEqual(stepsOf(withdrawal), [
      'erase derivatives/seg/sub-01/sub-01_seg.json',
      'erase sub-01/anat/sub-01_T1w.json',
      'erase participants.tsv',
      'take-out train.txt',
    ]);
    assert.equal(withdrawal.scopeFrom, 'terms');
    assert.deepEqual(withdrawal.found.rows[0]!.rows, [3]);
    // The empty line below the header is no row, and a line all the same.
    assert.deepEqual(withdrawal.rows, [{ path: 'consent.tsv', row: 2, line: 3, status: 'consented' }]);
    assert.equal(withdrawal.lacksDayColumn, true);
  });

  it('leaves the dataset as it was', async () => {
    const folder = keep(smallDataset());
    const state = () => readdirSync(folder, { recursive: true }).map(String).sort();
    const before = state();
    const table = readFileSync(join(folder, 'consent.tsv'), 'utf8');
    await prepareWithdrawal({ folder, subject: 'sub-01', day: today });
    assert.deepEqual(state(), before);
    assert.equal(readFileSync(join(folder, 'consent.tsv'), 'utf8'), table);
  });

  it('finds headers by PatientID, under another name of the person, and files that cannot be read by their own', async () => {
    const folder = keep(
      datasetOf({
        'in/0001.dcm': dicomFile([['PatientID', 'LO', 'MRN-77']]),
        'in/0002.dcm': dicomFile([['PatientID', 'LO', 'MRN-78']]),
        'P01/scan.nii.gz': '',
      }),
    );
    const withdrawal = await prepareWithdrawal({ folder, subject: 'P01', aliases: ['MRN-77'], day: today });
    assert.deepEqual(
      withdrawal.found.files.map(({ path }) => path),
      ['P01/scan.nii.gz', 'in/0001.dcm'],
    );
    assert.equal(withdrawal.scopeFrom, 'nobody');
  });

  it('names who has the data by the ledger, and the lines that cannot be trusted', async () => {
    const disclosure = { what: 'MRI', purpose: 'Stroke', ground: 'consent' as const };
    const first = disclosureLine(
      { ...disclosure, date: '2025-01-01', recipient: { name: 'Stroke Consortium' }, subjects: 'all' },
      null,
    );
    const folder = keep(smallDataset({ 'disclosures.jsonl': `${first}\n` }));
    const withdrawal = await prepareWithdrawal({ folder, subject: '01', day: today });
    assert.deepEqual(
      withdrawal.recipients?.map(({ name, disclosures }) => [name, disclosures.map(({ line }) => line)]),
      [['Stroke Consortium', [1]]],
    );
    assert.deepEqual(withdrawal.doubtfulLines, []);
    writeFileSync(join(folder, 'disclosures.jsonl'), `${first}\n${first}\n`);
    assert.deepEqual((await prepareWithdrawal({ folder, subject: '01', day: today })).doubtfulLines, [2]);
  });

  it('refuses somebody of whom nothing is there, without repeating the name', async () => {
    const folder = keep(smallDataset());
    await assert.rejects(prepareWithdrawal({ folder, subject: 'Roe', day: today }), (error: Error) => {
      assert.match(error.message, /check the spelling/);
      return !error.message.includes('Roe');
    });
  });

  it('stops when it is told to, without a plan', async () => {
    const request = { folder: keep(smallDataset()), subject: 'sub-01', day: today, signal: AbortSignal.abort() };
    await assert.rejects(prepareWithdrawal(request), /no plan was made/);
  });

  describe('as a script', () => {
    const run = (script: string, args: readonly string[], reviewed: boolean): void => {
      execFileSync('sh', [script, ...args], {
        env: { ...process.env, REVIEWED: reviewed ? 'yes' : '' },
        stdio: 'pipe',
      });
    };

    it('erases exactly the files of the person, and only when it was reviewed', async () => {
      const folder = keep(smallDataset({ "sub-01/it's; rm -rf $HOME.txt": 'x' }));
      const script = join(keep(mkdtempSync(join(tmpdir(), 'cohortlint-script-'))), 'plan.sh');
      const files = (): string[] =>
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => name)
          .sort();
      const before = files();
      writeFileSync(script, removalScript(await prepareWithdrawal({ folder, subject: 'sub-01', day: today })));
      assert.throws(() => run(script, [folder], false));
      assert.deepEqual(files(), before);
      run(script, [folder], true);
      const gone = before.filter((name) => !files().includes(name));
      assert.deepEqual(gone, ["it's; rm -rf $HOME.txt", 'sub-01_T1w.json', 'sub-01_seg.json']);
    });

    it('sets aside where only future use ends', async () => {
      const folder = keep(smallDataset());
      const other = keep(mkdtempSync(join(tmpdir(), 'cohortlint-script-')));
      const script = join(other, 'plan.sh');
      const withdrawal = await prepareWithdrawal({ folder, subject: 'sub-01', day: today, scope: 'future-use' });
      writeFileSync(script, removalScript(withdrawal));
      assert.throws(() => run(script, [folder], true));
      run(script, [folder, join(other, 'aside')], true);
      assert.ok(existsSync(join(other, 'aside/sub-01/anat/sub-01_T1w.json')));
      assert.ok(!existsSync(join(folder, 'sub-01/anat/sub-01_T1w.json')));
    });
  });

  describe('as text', () => {
    it('says how much, what to do with each, the row to change, and what no file shows', async () => {
      const withdrawal = await prepareWithdrawal({ folder: keep(smallDataset()), subject: 'sub-01', day: today });
      const text = withdrawalText(withdrawal, { names: rawNames, verbose: false });
      assert.match(text, /^sub-01: 2 files, 1 row in 1 table, 1 line in 1 list\n/);
      assert.match(text, /To erase: 3 \(GDPR Art\. 17\(1\)\(b\)\)/);
      assert.match(text, /derivatives\/seg\/sub-01\/sub-01_seg\.json \(derived\)/);
      assert.match(text, /participants\.tsv row 3/);
      assert.match(
        text,
        /consent\.tsv:3 \(row 2\): change status from consented to withdrawn, and withdrawn_on to 2026-11-27/,
      );
      assert.match(text, /models that were trained on it may still hold the data/);
      assert.match(text, /no ledger of disclosures/);
    });
  });
});
