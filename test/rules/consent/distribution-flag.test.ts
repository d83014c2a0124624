import assert from 'node:assert/strict';
import { flaggedObjectOf, manifestWith, objectOf, saidBy } from './judge-records.ts';

const rule = 'consent/distribution-flag';
const shared = { 'intended-use': ['third-party:Example Ltd'] };
const flagged = (...items: Parameters<typeof flaggedObjectOf>[1][]) => ({
  'consent.json': manifestWith(),
  'a.dcm': flaggedObjectOf('P7', ...items),
});

describe(rule, () => {
  for (const flag of ['NO', 'WITHDRAWN']) {
    it(`says that an object says ${flag} in a set that is to be shared`, async () => {
      assert.deepEqual(await saidBy(rule, flagged([flag]), shared), [
        [
          'error',
          'a.dcm (0012,0085)',
          `Consent for Distribution Flag is ${flag} in 1 object, and the set is to be shared`,
        ],
      ]);
    });
  }

  it('warns where nobody said what the set is for, and is silent where it stays', async () => {
    const [said] = await saidBy(rule, flagged(['NO']));
    assert.deepEqual(
      [said?.[0], said?.[2]],
      ['warning', 'Consent for Distribution Flag is NO in 1 object: not to be shared'],
    );
    assert.deepEqual(await saidBy(rule, flagged(['NO']), { 'intended-use': ['research'] }), []);
  });

  it('is silent on YES, on objects without a flag, and on a value that the standard does not know', async () => {
    assert.deepEqual(await saidBy(rule, flagged(['YES']), shared), []);
    assert.deepEqual(await saidBy(rule, flagged(['MAYBE']), shared), []);
    assert.deepEqual(await saidBy(rule, { 'consent.json': manifestWith(), 'a.dcm': objectOf('P7') }, shared), []);
  });

  it('tells a release to the public from sharing with some', async () => {
    const items = flagged(['YES', 'RESTRICTED_REUSE'], ['NO', 'PUBLIC_RELEASE']);
    assert.deepEqual(await saidBy(rule, items, shared), []);
    assert.equal((await saidBy(rule, items, { 'intended-use': ['public-release'] })).length, 1);
  });

  it('says it once for a person, with the number of objects', async () => {
    const files = {
      ...flagged(['NO']),
      'b.dcm': flaggedObjectOf('P7', ['NO']),
      'c.dcm': flaggedObjectOf('P8', ['NO']),
    };
    assert.deepEqual(
      (await saidBy(rule, files, shared)).map(([, place, message]) => [place, /in (\d \w+)/.exec(message!)?.[1]]),
      [
        ['a.dcm (0012,0085)', '2 objects'],
        ['c.dcm (0012,0085)', '1 object'],
      ],
    );
  });
});
