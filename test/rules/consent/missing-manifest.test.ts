import assert from 'node:assert/strict';
import { flaggedObjectOf, imagesOf, judgeRecords, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/missing-manifest';
const people = { 'consent.tsv': table('subject status', 'sub-01 consented'), ...imagesOf('sub-01') };

describe(rule, () => {
  it('says that a table, a ledger, flags or an intended use stand there without a manifest', async () => {
    const message = (what: string) => [
      ['warning', 'dataset', `No consent.json says what people agreed to, though ${what} here`],
    ];
    assert.deepEqual(await saidBy(rule, people), message('a table of people is'));
    assert.deepEqual(await saidBy(rule, { 'disclosures.jsonl': '' }), message('a list of disclosures is'));
    assert.deepEqual(
      await saidBy(rule, { 'a.dcm': flaggedObjectOf('P7', ['YES']) }),
      message('objects with a flag of consent are'),
    );
    assert.deepEqual(await saidBy(rule, imagesOf('sub-01'), { 'intended-use': ['ai-training'] }), [
      ['warning', 'dataset', 'No consent.json says what people agreed to, and somebody said what the folder is for'],
    ]);
  });

  it('is silent with a manifest, and where nobody speaks of consent at all', async () => {
    assert.deepEqual(await saidBy(rule, { ...people, 'consent.json': manifestWith() }), []);
    assert.deepEqual(await saidBy(rule, imagesOf('sub-01')), []);
  });

  it('is an error where somebody named a manifest that is not there', async () => {
    assert.deepEqual(await saidBy(rule, people, { consent: { manifest: 'docs/rights.json' } }), [
      ['error', 'dataset', 'The manifest that the configuration names is not there'],
    ]);
  });

  it('finds the manifest below a folder, and the table beside it', async () => {
    const files = {
      'docs/rights.json': manifestWith({ subjects: 'who.tsv' }),
      'docs/who.tsv': table('subject status', 'sub-02 consented'),
      ...imagesOf('sub-01'),
    };
    const { consent } = await judgeRecords(files, { consent: { manifest: 'docs/rights.json' } });
    assert.deepEqual(
      consent.map((one) => [one.rule, one.place]),
      [
        ['consent/record-for-nobody', 'docs/who.tsv 2:1'],
        ['consent/subject-without-record', 'sub-01/func/sub-01_bold.nii'],
      ],
    );
  });

  it('does not say that a manifest is missing which cannot be read: that is a mistake of it', async () => {
    const { consent } = await judgeRecords({ 'consent.json': '{' });
    assert.deepEqual([...new Set(consent.map((one) => one.rule))], ['consent/invalid-record']);
  });
});
