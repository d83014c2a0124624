import assert from 'node:assert/strict';
import { imagesOf, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/ai-training';
const use = { 'intended-use': ['ai-training'] };
const people = { 'consent.tsv': table('subject status', 'sub-01 consented'), ...imagesOf('sub-01') };

describe(rule, () => {
  it('says at the terms that the use was not agreed to', async () => {
    const consent = manifestWith({ terms: { aiTraining: 'not-allowed' } });
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
    const agreed = manifestWith({ terms: { aiTraining: 'allowed' } });
    assert.deepEqual(await saidBy(rule, { 'consent.json': agreed, ...people }, use), []);
    const refused = manifestWith({ terms: { duo: ['GRU'], ...({ aiTraining: 'not-allowed' } as const) } });
    assert.deepEqual(await saidBy(rule, { 'consent.json': refused, ...people }, { 'intended-use': ['research'] }), []);
  });

  it('asks whether conditions are met, and is silent where somebody says that they are', async () => {
    const terms = { aiTraining: { onlyWith: ['within-institution'] } };
    const [said] = await saidBy(rule, { 'consent.json': manifestWith({ terms }), ...people }, use);
    assert.equal(said?.[0], 'warning');
    assert.match(said![2]!, /within the institution only, and nothing says that it stays there/);
    const settings = { ...use, consent: { circumstances: { withinInstitution: true } } };
    assert.deepEqual(await saidBy(rule, { 'consent.json': manifestWith({ terms }), ...people }, settings), []);
  });

  it('is not fooled by a form with other terms, nor by a person who said otherwise', async () => {
    const files = {
      'consent.json': manifestWith({
        terms: { aiTraining: 'allowed' },
        forms: [
          { version: '1', document: 'f.txt', terms: { aiTraining: 'not-allowed' } },
          { version: '2', document: 'f.txt' },
        ],
      }),
      'f.txt': 'A form',
      'consent.tsv': table(
        'subject form_version status ai_training',
        'sub-01 1 consented n/a',
        'sub-02 2 consented n/a',
        'sub-03 2 consented no',
      ),
      ...imagesOf('sub-01', 'sub-02', 'sub-03'),
    };
    const said = await saidBy(rule, files, use);
    assert.deepEqual(
      said.map(([severity, place]) => [severity, place]),
      [
        ['error', 'consent.json 30:24'],
        ['error', 'consent.tsv 4:4'],
      ],
    );
  });
});
