import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { manifest } from '../checks/manifest.ts';
import { asFile, chainedLines } from '../disclosures/lines.ts';
import { fileOfSize, licencesIn, recordsIn } from './files.ts';

const text = JSON.stringify(manifest());
const table = 'subject\tstatus\nsub-01\tconsented\n';
const megabyte = 1024 * 1024;

describe('readRecords', () => {
  it('finds nothing, and no mistake, where nothing is', () => {
    const records = recordsIn({});
    assert.deepEqual(
      [records.manifest, records.subjects, records.ledger, records.mistakes, records.absent],
      [undefined, undefined, undefined, [], []],
    );
  });

  it('reads manifest, table and ledger by their usual names', () => {
    const records = recordsIn({
      'consent.json': text,
      'consent.tsv': table,
      'disclosures.jsonl': asFile(chainedLines({})),
    });
    assert.equal(records.manifest?.consent?.controller.name, 'A clinic');
    assert.deepEqual(
      records.subjects?.rows.map(({ subject }) => subject),
      ['sub-01'],
    );
    assert.equal(records.ledger?.ledger.entries.length, 1);
    assert.deepEqual(records.mistakes, []);
  });

  it('reads a table and a ledger without a manifest', () => {
    const records = recordsIn({ 'consent.tsv': table, 'disclosures.jsonl': '' });
    assert.deepEqual([records.subjects?.path, records.ledger?.path], ['consent.tsv', 'disclosures.jsonl']);
  });

  it('takes consent.csv where there is no consent.tsv', () => {
    const csv = 'subject,status\nsub-02,refused\n';
    assert.equal(recordsIn({ 'consent.csv': csv }).subjects?.rows[0]?.subject, 'sub-02');
    assert.equal(recordsIn({ 'consent.csv': csv, 'consent.tsv': table }).subjects?.path, 'consent.tsv');
  });

  it('looks for what a manifest names beside it', () => {
    const named = JSON.stringify(manifest({ subjects: 'people/who.tsv', disclosures: './given.jsonl' }));
    const files = { 'docs/rights.json': named, 'docs/people/who.tsv': table, 'docs/given.jsonl': '' };
    const records = recordsIn(files, 'docs/rights.json');
    assert.deepEqual([records.subjects?.path, records.ledger?.path], ['docs/people/who.tsv', 'docs/given.jsonl']);
  });

  it('says which files that a manifest names are not there', () => {
    const named = JSON.stringify(manifest({ subjects: 'who.tsv', disclosures: 'given.jsonl' }));
    const { absent, subjects } = recordsIn({ 'consent.json': named, 'consent.tsv': table });
    assert.deepEqual(absent, [
      { key: 'subjects', path: 'who.tsv' },
      { key: 'disclosures', path: 'given.jsonl' },
    ]);
    assert.equal(subjects, undefined, 'the usual table is not what was named');
  });

  it('does not follow a path out of the dataset', () => {
    for (const path of ['../who.tsv', 'a/../../who.tsv', '/who.tsv', '\\who.tsv', 'C:\\who.tsv', '..\\who.tsv']) {
      const files = { 'consent.json': JSON.stringify(manifest({ subjects: path })), 'who.tsv': table };
      const { absent, subjects } = recordsIn(files);
      assert.deepEqual([subjects, absent.length], [undefined, 1], path);
    }
  });

  it('goes up within the dataset', () => {
    const files = { 'docs/rights.json': JSON.stringify(manifest({ subjects: '../who.tsv' })), 'who.tsv': table };
    assert.equal(recordsIn(files, 'docs/rights.json').subjects?.path, 'who.tsv');
  });

  it('reads nothing of a file that is larger than such a record is', () => {
    const { mistakes, manifest: none } = recordsIn({ 'consent.json': fileOfSize(megabyte + 1) });
    assert.equal(none, undefined);
    assert.deepEqual(mistakes, [
      { path: 'consent.json', message: 'The file is larger than 1 MB: nothing of it is read.', place: 'file' },
    ]);
    assert.match(recordsIn({ 'consent.tsv': fileOfSize(64 * megabyte + 1) }).mistakes[0]!.message, /64 MB/);
  });

  it('says why a record cannot be read, and goes on', () => {
    const records = recordsIn({ 'consent.json': { error: 'EACCES' }, 'consent.tsv': table });
    assert.deepEqual(
      records.mistakes.map(({ path, message }) => [path, message]),
      [['consent.json', 'The file cannot be read (EACCES): make it readable.']],
    );
    assert.equal(records.subjects?.rows.length, 1);
  });

  it('leaves out of account settings that cannot be read', () => {
    const { storage, mistakes } = recordsIn({ '.git/config': { error: 'EIO' } });
    assert.deepEqual([storage, mistakes], [[], []]);
  });

  it('gives the settings by which copies go elsewhere', () => {
    const files = { '.git/config': '[core]\n', '.dvc/config': '[core]\n', 'rclone.conf': '[a]\n' };
    assert.deepEqual(
      recordsIn(files).storage.map(({ path }) => path),
      Object.keys(files),
    );
  });

  it('hashes a file of the dataset, and none that is absent, unreadable, huge or outside', () => {
    const files = {
      'docs/rights.json': text,
      'docs/form.pdf': 'a form',
      'docs/secret.pdf': { error: 'EACCES' },
      'docs/huge.pdf': fileOfSize(256 * megabyte + 1),
    };
    const { hashOf } = recordsIn(files, 'docs/rights.json');
    assert.equal(hashOf('form.pdf'), createHash('sha256').update('a form').digest('hex'));
    for (const path of ['absent.pdf', 'secret.pdf', 'huge.pdf', '../../form.pdf', '/docs/form.pdf'])
      assert.equal(hashOf(path), undefined, path);
  });

  it('takes an unknown column for harmless, and an unknown status not', () => {
    const { mistakes } = recordsIn({ 'consent.tsv': 'subject\tstatus\tcolour\nsub-01\tmaybe\tred\n' });
    assert.deepEqual(
      mistakes.map(({ isHarmless, region }) => [isHarmless, region?.startLine]),
      [
        [true, 1],
        [undefined, 2],
      ],
    );
  });

  it('knows where in the manifest everything stands, also where it has mistakes', () => {
    const { manifest: broken } = recordsIn({ 'consent.json': '{\n  "terms": {\n    "duo": 1\n  }\n}' });
    assert.equal(broken?.consent, undefined);
    assert.equal(broken?.regionOf('/terms/duo').startLine, 3);
  });
});

describe('readLicences', () => {
  it('collects licences of the manifest, of their own files and of descriptions', async () => {
    const licences = await licencesIn({
      'consent.json': JSON.stringify(manifest({ licence: 'CC-BY-4.0' })),
      LICENSE: `CC0 1.0 Universal\n\n${'text '.repeat(1_000)}`,
      'dataset_description.json': '{"Name":"D","BIDSVersion":"1.10.0","License":"PDDL"}',
    });
    assert.deepEqual(
      licences.map(({ path, text: stated }) => [path, stated.slice(0, 17)]),
      [
        ['consent.json', 'CC-BY-4.0'],
        ['LICENSE', 'CC0 1.0 Universal'],
        ['dataset_description.json', 'PDDL'],
      ],
    );
    assert.ok(licences[1]!.text.length <= 400);
  });

  it('reads the licence of a dataset card', async () => {
    assert.deepEqual(await licencesIn({ 'README.md': '---\nlicense: cc-by-4.0\n---\n' }), [
      { path: 'README.md', text: 'cc-by-4.0' },
    ]);
  });

  it('reads sentences of a README, and only where no front matter says it', async () => {
    const sentence = 'This dataset is released under CC0.';
    for (const path of ['README', 'README.md', 'README.txt'])
      assert.deepEqual(await licencesIn({ [path]: `# Brains\n\n${sentence}\n` }), [{ path, text: sentence }]);
    assert.deepEqual(await licencesIn({ 'README.md': `---\nlicense: cc-by-4.0\n---\n\n${sentence}\n` }), [
      { path: 'README.md', text: 'cc-by-4.0' },
    ]);
  });

  it('takes a file with a licence for software for that of code', async () => {
    for (const text of ['MIT License\n\nCopyright (c)', 'GNU GENERAL PUBLIC LICENSE\nVersion 3', 'Apache License'])
      assert.deepEqual(await licencesIn({ LICENSE: text }), [], text);
    assert.equal((await licencesIn({ LICENSE: 'Code under MIT, data under CC BY 4.0' })).length, 1);
  });

  it('leaves out of account what is not there, cannot be read, or states none', async () => {
    assert.deepEqual(await licencesIn({}), []);
    assert.deepEqual(await licencesIn({ LICENSE: { error: 'EACCES' }, 'README.md': '# Brains\n' }), []);
  });
});
