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

  it('is silent on a consent that was renewed or withdrawn: the later row counts, in every rule', async () => {
    const files = (...lines: string[]) => ({
      'consent.json': manifestWith(),
      'consent.tsv': table('subject status signed withdrawn_on ai_training', ...lines),
      ...imagesOf('sub-01'),
    });
    const training = { 'intended-use': ['ai-training'] };
    const first = 'sub-01 consented 2019-03-04 n/a not-allowed';
    const renewed = files('sub-01 consented 2024-05-06 n/a allowed', first);
    assert.deepEqual(await saidBy(rule, renewed), []);
    assert.deepEqual(await saidBy('consent/ai-training', renewed, training), []);
    const withdrawn = files(first, 'sub-01 withdrawn n/a 2024-05-06 n/a');
    assert.deepEqual(await saidBy(rule, withdrawn), []);
    assert.equal((await saidBy('consent/data-without-consent', withdrawn))[0]?.[1], 'consent.tsv 3:2');
  });

  it('lets no row without a day stand in for a stricter one', async () => {
    const files = {
      'consent.json': manifestWith(),
      'consent.tsv': table(
        'subject status signed ai_training',
        'sub-01 consented n/a allowed',
        'sub-01 consented 2024-05-06 not-allowed',
      ),
      ...imagesOf('sub-01'),
    };
    assert.equal((await saidBy(rule, files)).length, 1);
    assert.equal((await saidBy('consent/ai-training', files, { 'intended-use': ['ai-training'] }))[0]?.[0], 'error');
  });

  it('is silent on a row that stands there twice, with codes in another order', async () => {
    assert.deepEqual(await saidBy(rule, rows('sub-01 1 consented GRU,NPU', 'sub-01 1 consented NPU,GRU')), []);
  });

  it('is not fooled by the prefix of BIDS: sub-01 and 01 are one person, 01 and 001 are two', async () => {
    assert.equal((await saidBy(rule, rows('sub-01 1 consented GRU', '01 1 refused GRU'))).length, 1);
    assert.deepEqual(await saidBy(rule, rows('sub-01 1 consented GRU', '001 1 refused GRU')), []);
  });
});
