import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import { type StrongReason, strongestReasons } from '../../src/report/reasons.ts';
import { plainManifest } from '../consent-records.ts';

describe('strongestReasons', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-reasons-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const reasonsFor = async (files: Readonly<Record<string, string>>): Promise<StrongReason[]> => {
    for (const [path, content] of Object.entries({ 'consent.json': plainManifest, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const scan = await scanDataset({ paths: [folder], jobs: 1 });
    try {
      return strongestReasons(scan);
    } finally {
      scan.dispose();
    }
  };
  const sentences = async (files: Readonly<Record<string, string>>): Promise<string[]> =>
    (await reasonsFor(files)).map(({ sentence }) => sentence);

  it('are none where nothing was found and everything was read', async () => {
    assert.deepEqual(await sentences({}), []);
  });

  it('name the field and the file of a single finding', async () => {
    assert.deepEqual(await sentences({ 'a.txt': 'Contact: jane.roe@clinic.example\n' }), [
      'An e-mail address stands in text in a.txt.',
    ]);
  });

  it('say what many findings of one kind come to: of how many people, where, how often', async () => {
    const note = (name: string): string => `Contact: ${name}@clinic.example\n`;
    assert.deepEqual(
      await sentences({
        'sub-01/a.txt': note('jane.roe'),
        'sub-02/a.txt': note('john.doe'),
        'b.tsv': 'contact\nmax.mustermann@clinic.example\n',
      }),
      ['E-mail addresses of 2 people stand in text and column contact, 3 times.'],
    );
  });

  it('put what names a person before what is found more often', async () => {
    const [first] = await sentences({
      'a.txt': 'Patient: Jane Roe\n',
      'b.txt': 'Seen on 2016-03-12.\nSeen on 2016-03-13.\nSeen on 2016-03-14.\n',
    });
    assert.match(first!, /^A person name stands in text in a\.txt\.$/);
  });

  it('say what a rule over the whole dataset says, not that a date stands somewhere', async () => {
    const said = await sentences({
      'sub-01/sub-01_scans.tsv': 'filename\tacq_time\nanat/T1w.nii.gz\t1877-06-15T10:30:00\n',
      'sub-01/anat/sub-01_T1w.json': '{"AcquisitionDateTime": "2018-07-10T10:30:00"}\n',
    });
    const undone = 'The true dates of 1 subject can be read in key AcquisitionDateTime of sidecars';
    assert.ok(
      said.some((sentence) => sentence.startsWith(undone)),
      said.join('\n'),
    );
  });

  it('are three at most, and count every issue that they stand for', async () => {
    const reasons = await reasonsFor({
      'a.txt': 'Patient: Jane Roe\nContact: jane.roe@clinic.example\nPhone: (212) 555-0142\nSSN: 123-45-6789\n',
    });
    assert.equal(reasons.length, 3);
    assert.ok(reasons.every(({ issues, remedies }) => issues.length > 0 && remedies.length > 0));
  });

  it('are what was not read where nothing else stands against it', async () => {
    const [only, ...others] = await reasonsFor({ 'a.rar': 'Rar!\n', 'b.rar': '%PDF-1.4\n' });
    assert.deepEqual(others, []);
    assert.match(
      only!.sentence,
      /^2 entries were not read whole.*Most often: 7z and RAR archives are not inspected yet, beyond readable text\.$/,
    );
    assert.equal(only!.severity, 'warning');
  });
});
