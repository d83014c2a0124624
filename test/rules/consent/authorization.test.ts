import assert from 'node:assert/strict';
import type { Authorization, Consent } from '../../../src/model/consent.generated.ts';
import { imagesOf, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/authorization';
const complete: Authorization = {
  information: 'Images of the head and the age',
  disclosedBy: 'Example Hospital',
  disclosedTo: 'Researchers of Example University',
  purpose: 'Research into the ageing brain',
  expiration: 'end of the research study',
  signature: true,
  rightToRevoke: true,
  conditions: true,
  redisclosure: true,
};
const files = (authorization: Authorization, parts: Partial<Consent> = {}) => ({
  'consent.json': manifestWith({
    legalBasis: [{ law: 'hipaa', ground: 'authorization' }],
    forms: [{ version: '1', document: 'form.txt', authorization }],
    ...parts,
  }),
  'form.txt': 'I authorize.',
  'consent.tsv': table('subject status', 'sub-01 consented'),
  ...imagesOf('sub-01'),
});

describe(rule, () => {
  it('is silent on a form that has all elements', async () => {
    assert.deepEqual(await saidBy(rule, files(complete)), []);
  });

  for (const element of Object.keys(complete) as (keyof Authorization)[]) {
    it(`says that a form lacks the element "${element}", and nothing else`, async () => {
      const { [element]: _, ...others } = complete;
      const said = await saidBy(rule, files(others));
      assert.deepEqual(
        said.map(([severity]) => severity),
        ['error'],
      );
      assert.match(said[0]![2]!, /^The form does not say /);
    });
  }

  it('takes "none" for an end, which is enough for research, and for nothing else', async () => {
    assert.deepEqual(await saidBy(rule, files({ ...complete, expiration: 'none' })), []);
    assert.equal((await saidBy(rule, files({ ...complete, purpose: 'none' }))).length, 1);
    assert.equal((await saidBy(rule, files({ ...complete, expiration: 'n/a' }))).length, 1);
  });

  it('says that an authorization ended by its day, which holds through that day', async () => {
    assert.deepEqual(await saidBy(rule, files({ ...complete, expiration: '2026-11-27' })), []);
    const [said] = await saidBy(rule, files({ ...complete, expiration: '2026-11-26' }));
    assert.equal(said?.[2], 'The authorization ended by the day that the form names');
  });

  it('says that no form is described, and asks for none on another ground', async () => {
    const [said] = await saidBy(rule, files(complete, { forms: [] }));
    assert.equal(said?.[2], 'The data are used by authorization, and no form is described');
    assert.deepEqual(
      await saidBy(rule, files({}, { legalBasis: [{ law: 'gdpr', article6: 'a', article9: 'a' }] })),
      [],
    );
  });
});
