import assert from 'node:assert/strict';
import { imagesOf, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/reached-majority';
const consent = manifestWith({ legalBasis: [{ law: 'gdpr', article6: 'a', article9: 'a' }] });
const signed = (age: number, day: string, by = 'parent', manifest = consent) => ({
  'consent.json': manifest,
  'consent.tsv': table('subject status signed signed_by', `sub-01 consented ${day} ${by}`),
  'participants.tsv': table('participant_id age sex', `sub-01 ${age} F`, 'sub-02 41 M'),
  ...imagesOf('sub-01'),
});

describe(rule, () => {
  it('says that a child for whom a parent signed has come of age', async () => {
    assert.deepEqual(await saidBy(rule, signed(16, '2024-11-27')), [
      [
        'warning',
        'consent.tsv 2:3',
        'The person was a minor when this was signed, and is 18 or older now: nobody asked them since',
      ],
    ]);
  });

  it('is silent the day before it is sure, on adults, and on who signed themselves', async () => {
    assert.deepEqual(await saidBy(rule, signed(16, '2024-11-28')), []);
    assert.deepEqual(await saidBy(rule, signed(18, '2020-01-01')), []);
    assert.deepEqual(await saidBy(rule, signed(16, '2020-01-01', 'self')), []);
  });

  it('goes by the age of majority that the manifest names', async () => {
    assert.deepEqual(await saidBy(rule, signed(16, '2024-11-27', 'parent', { ...consent, ageOfMajority: 21 })), []);
  });

  it('asks nobody again where consent is no ground', async () => {
    assert.deepEqual(await saidBy(rule, signed(16, '2020-01-01', 'parent', manifestWith())), []);
  });
});
