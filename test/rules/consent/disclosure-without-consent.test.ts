import assert from 'node:assert/strict';
import type { Disclosure } from '../../../src/model/disclosure.generated.ts';
import { asFile, chainedLines } from '../../consent/disclosures/lines.ts';
import { imagesOf, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/disclosure-without-consent';
const said = (rows: string | readonly string[], parts: Partial<Disclosure> = {}) =>
  saidBy(rule, {
    'consent.json': manifestWith({ terms: { thirdParties: { sharing: 'any' } } }),
    'consent.tsv': table('subject status signed valid_until withdrawn_on', ...[rows].flat()),
    'disclosures.jsonl': asFile(chainedLines({ ground: 'consent', date: '2026-03-14', ...parts })),
    ...imagesOf('sub-01'),
  });
const line = 'disclosures.jsonl 1:1';

describe(rule, () => {
  for (const [row, message] of [
    ['sub-01 withdrawn 2025-01-02 n/a 2026-03-13', 'Data of 1 person went out after they had withdrawn'],
    ['sub-01 refused n/a n/a n/a', 'Data of 1 person went out who had refused'],
    ['sub-01 consented 2025-01-02 2026-03-13 n/a', 'Data of 1 person went out after their consent had ended'],
    ['sub-01 pending n/a n/a n/a', 'Data of 1 person went out who had not agreed yet'],
    ['sub-01 consented 2026-03-15 n/a n/a', 'Data of 1 person went out before they signed'],
    ['sub-02 consented 2025-01-02 n/a n/a', 'Data of 1 person went out, with no row in the table of people'],
  ] as const) {
    it(`says: ${message}`, async () => {
      assert.deepEqual(await said(row), [['error', line, message]]);
    });
  }

  it('is silent on who had agreed on that day, whatever came later', async () => {
    assert.deepEqual(await said('sub-01 consented 2026-03-14 2026-03-14 n/a'), []);
    assert.deepEqual(await said('sub-01 withdrawn 2025-01-02 n/a 2026-03-15'), []);
    assert.deepEqual(await said('01 consented 2025-01-02 n/a n/a'), []);
  });

  it('goes by the row that counted on that day, where consent was renewed or given anew', async () => {
    const renewed = 'sub-01 consented 2026-05-01 n/a n/a';
    assert.deepEqual(await said(['sub-01 consented 2019-01-02 n/a n/a', renewed]), []);
    const message = 'Data of 1 person went out after they had withdrawn';
    assert.deepEqual(await said(['sub-01 withdrawn 2019-01-02 n/a 2026-01-01', renewed]), [['error', line, message]]);
  });

  it('warns where the day of the withdrawal, or that the person was among all, is not sure', async () => {
    assert.equal((await said('sub-01 withdrawn 2025-01-02 n/a 2026-03-14'))[0]?.[0], 'warning');
    assert.equal((await said('sub-01 withdrawn 2025-01-02 n/a 2026-03-13', { subjects: 'all' }))[0]?.[0], 'warning');
  });

  it('asks nobody where the ground of the disclosure does not rest on them', async () => {
    for (const ground of ['limited-data-set', 'de-identified', 'required-by-law'] as const)
      assert.deepEqual(await said('sub-01 refused n/a n/a n/a', { ground, agreement: 'DUA-1' }), []);
  });
});
