import assert from 'node:assert/strict';
import { imagesOf, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/impossible-dates';
const row = (line: string) => ({
  'consent.json': manifestWith(),
  'consent.tsv': table('subject status signed valid_until withdrawn_on', line),
  ...imagesOf('sub-01'),
});

describe(rule, () => {
  for (const [line, severity, place, message] of [
    ['sub-01 consented 2026-11-28 n/a n/a', 'error', '2:3', '"signed" is a day that has not come yet'],
    ['sub-01 withdrawn 2025-01-02 n/a 2027-01-01', 'error', '2:5', '"withdrawn_on" is a day that has not come yet'],
    ['sub-01 withdrawn 2025-01-02 n/a 2024-12-31', 'error', '2:5', 'The person withdrew before they signed'],
    ['sub-01 expired 2025-01-02 2024-12-31 n/a', 'error', '2:4', 'The consent ends before it was signed'],
    ['sub-01 withdrawn 2025-01-02 n/a n/a', 'warning', '2:5', 'The person withdrew, and no day says when'],
    [
      'sub-01 consented 2025-01-02 2026-11-26 n/a',
      'warning',
      '2:4',
      'The status is "consented", and the consent has ended by its day',
    ],
    [
      'sub-01 consented 2025-01-02 n/a 2026-03-01',
      'warning',
      '2:5',
      'The status is "consented", and a day says when it was withdrawn',
    ],
  ] as const) {
    it(`says of ${line}: ${message}`, async () => {
      assert.deepEqual(await saidBy(rule, row(line)), [[severity, `consent.tsv ${place}`, message]]);
    });
  }

  it('is silent on days of today, in the order in which things happen', async () => {
    assert.deepEqual(await saidBy(rule, row('sub-01 consented 2026-11-27 2026-11-27 n/a')), []);
    assert.deepEqual(await saidBy(rule, row('sub-01 withdrawn 2026-11-27 n/a 2026-11-27')), []);
    assert.deepEqual(await saidBy(rule, row('sub-01 expired 2025-01-02 2026-11-26 n/a')), []);
  });
});
