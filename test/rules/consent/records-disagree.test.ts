import assert from 'node:assert/strict';
import { flaggedObjectOf, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/records-disagree';
const files = (row: string, flag: string) => ({
  'consent.json': manifestWith(),
  'consent.tsv': table('subject status withdrawn_on third_parties', row),
  'a.dcm': flaggedObjectOf('P7', [flag]),
});

describe(rule, () => {
  for (const [row, flag, status] of [
    ['P7 withdrawn 2026-03-01 n/a', 'YES', 'withdrawn'],
    ['P7 refused n/a n/a', 'YES', 'refused'],
    ['P7 consented n/a n/a', 'WITHDRAWN', 'consented'],
    ['P7 consented n/a yes', 'NO', 'consented'],
  ] as const) {
    it(`says that the table has "${status}" and the object ${flag}`, async () => {
      assert.deepEqual(await saidBy(rule, files(row, flag)), [
        ['error', 'consent.tsv 2:2', `The table says "${status}", and 1 object of this person says ${flag}`],
      ]);
    });
  }

  it('is silent where both say the same, or where one was true when the object was made', async () => {
    for (const [row, flag] of [
      ['P7 consented n/a yes', 'YES'],
      ['P7 withdrawn 2026-03-01 n/a', 'WITHDRAWN'],
      ['P7 consented n/a no', 'NO'],
      ['P7 deceased n/a n/a', 'YES'],
    ] as const)
      assert.deepEqual(await saidBy(rule, files(row, flag)), []);
  });

  it('is not fooled by an object of somebody else', async () => {
    assert.deepEqual(await saidBy(rule, files('P8 refused n/a n/a', 'YES')), []);
  });
});
