import assert from 'node:assert/strict';
import { imagesOf, judgeRecords, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/third-party';
const use = { 'intended-use': ['third-party:Example Ltd'] };
const people = { 'consent.tsv': table('subject status', 'sub-01 consented'), ...imagesOf('sub-01') };

describe(rule, () => {
  it('says at the terms that the use was not agreed to', async () => {
    const consent = manifestWith({
      terms: { thirdParties: { sharing: 'named', recipients: [{ name: 'Another Ltd' }] } },
    });
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
    const agreed = manifestWith({
      terms: { thirdParties: { sharing: 'named', recipients: [{ name: 'Example Ltd' }] } },
    });
    assert.deepEqual(await saidBy(rule, { 'consent.json': agreed, ...people }, use), []);
    const refused = manifestWith({
      terms: {
        duo: ['GRU'],
        ...({ thirdParties: { sharing: 'named', recipients: [{ name: 'Another Ltd' }] } } as const),
      },
    });
    assert.deepEqual(await saidBy(rule, { 'consent.json': refused, ...people }, { 'intended-use': ['research'] }), []);
  });

  it('says that no sharing at all was agreed to', async () => {
    const terms = { thirdParties: { sharing: 'not-allowed' as const } };
    assert.equal((await saidBy(rule, { 'consent.json': manifestWith({ terms }), ...people }, use)).length, 1);
  });

  it('knows a recipient in another case, and shows no name of one', async () => {
    const terms = { thirdParties: { sharing: 'named' as const, recipients: [{ name: 'EXAMPLE  LTD' }] } };
    assert.deepEqual(await saidBy(rule, { 'consent.json': manifestWith({ terms }), ...people }, use), []);
    const row = { 'consent.tsv': table('subject status third_parties', 'sub-01 consented Roe-Imaging') };
    const settings = { 'intended-use': ['third-party:Doe Imaging'] };
    const { consent } = await judgeRecords({ 'consent.json': manifestWith({ terms }), ...people, ...row }, settings);
    assert.ok(consent.some((one) => one.rule === rule && one.place === 'consent.tsv 2:3'));
    assert.doesNotMatch(JSON.stringify(consent), /Roe|Doe/);
  });
});
