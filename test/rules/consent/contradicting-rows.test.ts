import assert from 'node:assert/strict';
import { imagesOf, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/contradicting-rows';
const rows = (...lines: string[]) => ({
  'consent.json': manifestWith({ forms: [{ version: '1', document: 'form.txt' }] }),
  'form.txt': 'I agree.',
  'consent.tsv': table('subject form_version status duo', ...lines),
  ...imagesOf('sub-01'),
});

describe(rule, () => {
  it('names the rows of one person, the columns in which they differ, and the last of them', async () => {
    assert.deepEqual(await saidBy(rule, rows('sub-01 1 consented GRU', 'sub-01 1 withdrawn HMB')), [
      ['error', 'consent.tsv 3:3', 'Rows 2, 3 are of the same person and differ in status, duo'],
    ]);
  });

  it('is silent on a row that stands there twice, with codes in another order', async () => {
    assert.deepEqual(await saidBy(rule, rows('sub-01 1 consented GRU,NPU', 'sub-01 1 consented NPU,GRU')), []);
  });

  it('is not fooled by the prefix of BIDS: sub-01 and 01 are one person, 01 and 001 are two', async () => {
    assert.equal((await saidBy(rule, rows('sub-01 1 consented GRU', '01 1 refused GRU'))).length, 1);
    assert.deepEqual(await saidBy(rule, rows('sub-01 1 consented GRU', '001 1 refused GRU')), []);
  });
});
