import assert from 'node:assert/strict';
import { imagesOf, judgeRecords, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/commercial-use';
const use = { 'intended-use': ['commercial'] };
const people = { 'consent.tsv': table('subject status', 'sub-01 consented'), ...imagesOf('sub-01') };

describe(rule, () => {
  it('says at the terms that the use was not agreed to', async () => {
    const consent = manifestWith({ terms: { commercialUse: 'not-allowed' } });
    const [said, ...others] = await saidBy(rule, { 'consent.json': consent, ...people }, use);
    assert.deepEqual(others, []);
    assert.equal(said?.[0], 'error');
    assert.match(said![1]!, /^consent\.json 2\d:/);
    assert.match(said![2]!, / is intended, and not covered for 1 person: /);
  });

  it('warns that nobody said anything of the use', async () => {
    const [said] = await saidBy(rule, { 'consent.json': manifestWith({ terms: {} }), ...people }, use);
    assert.equal(said?.[0], 'warning');
    assert.match(said![2]!, /Nothing says whether this use was agreed to\.$/);
  });

  it('is silent where the use was agreed to, and where it is not intended', async () => {
    const agreed = manifestWith({ terms: { commercialUse: 'allowed' } });
    assert.deepEqual(await saidBy(rule, { 'consent.json': agreed, ...people }, use), []);
    const refused = manifestWith({ terms: { duo: ['GRU'], ...({ commercialUse: 'not-allowed' } as const) } });
    assert.deepEqual(await saidBy(rule, { 'consent.json': refused, ...people }, { 'intended-use': ['research'] }), []);
  });

  it('is told at the cell of who said no, with the person', async () => {
    const row = { 'consent.tsv': table('subject status commercial_use', 'sub-01 consented no') };
    const files = { 'consent.json': manifestWith({ terms: { commercialUse: 'allowed' } }), ...people, ...row };
    const { consent } = await judgeRecords(files, use);
    assert.deepEqual(
      consent.map((one) => [one.rule, one.place, one.subject]),
      [[rule, 'consent.tsv 2:3', 'sub-01']],
    );
  });
});
