import assert from 'node:assert/strict';
import { imagesOf, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/future-use';
const people = { 'consent.tsv': table('subject status', 'sub-01 consented'), ...imagesOf('sub-01') };
const use = { 'intended-use': ['health-research'] };

describe(rule, () => {
  it('says that a use that nobody named was not agreed to, or needs another question', async () => {
    for (const futureUse of ['not-allowed', 'ask-again'] as const) {
      const consent = manifestWith({ terms: { futureUse } });
      const [said, ...others] = await saidBy(rule, { 'consent.json': consent, ...people }, use);
      assert.deepEqual(others, []);
      assert.equal(said?.[0], 'error');
      assert.match(said![2]!, /Nobody named this use when people were asked/);
    }
  });

  it('is silent where it was agreed to, and where a code names the use', async () => {
    const agreed = manifestWith({ terms: { futureUse: 'allowed' } });
    assert.deepEqual(await saidBy(rule, { 'consent.json': agreed, ...people }, use), []);
    const named = manifestWith({ terms: { duo: ['HMB'], futureUse: 'not-allowed' } });
    assert.deepEqual(await saidBy(rule, { 'consent.json': named, ...people }, use), []);
  });

  it('is not fooled by a code for research of any kind, which names no use', async () => {
    const consent = manifestWith({ terms: { duo: ['GRU'], futureUse: 'not-allowed' } });
    assert.equal((await saidBy(rule, { 'consent.json': consent, ...people }, use)).length, 1);
  });

  it('is at the cell of who said so', async () => {
    const row = { 'consent.tsv': table('subject status future_use', 'sub-01 consented no') };
    const said = await saidBy(rule, { 'consent.json': manifestWith(), ...people, ...row }, use);
    assert.deepEqual(
      said.map(([, place]) => place),
      ['consent.tsv 2:3'],
    );
  });
});
