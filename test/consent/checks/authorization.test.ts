import assert from 'node:assert/strict';
import { checkAuthorizations } from '../../../src/consent/checks/authorization.ts';
import type { Authorization, Consent } from '../../../src/model/consent.generated.ts';
import { authorization, explicitConsent, manifest, today } from './manifest.ts';

const complete: Authorization = {
  information: 'MRI of the head with age and sex',
  disclosedBy: 'The clinic',
  disclosedTo: 'Researchers of the university',
  purpose: 'Research on ageing',
  expiration: 'none',
  signature: true,
  rightToRevoke: true,
  conditions: true,
  redisclosure: true,
};

function signed(said: Authorization | undefined, of: Partial<Consent> = {}): Consent {
  return manifest({
    legalBasis: [authorization],
    forms: [{ version: '2', ...(said ? { authorization: said } : {}) }],
    ...of,
  });
}

describe('checkAuthorizations', () => {
  it('is silent on a form that has all elements', () => {
    assert.deepEqual(checkAuthorizations(signed(complete), today), []);
  });

  const clauses: [keyof Authorization, string][] = [
    ['information', '(c)(1)(i)'],
    ['disclosedBy', '(c)(1)(ii)'],
    ['disclosedTo', '(c)(1)(iii)'],
    ['purpose', '(c)(1)(iv)'],
    ['expiration', '(c)(1)(v)'],
    ['signature', '(c)(1)(vi)'],
    ['rightToRevoke', '(c)(2)(i)'],
    ['conditions', '(c)(2)(ii)'],
    ['redisclosure', '(c)(2)(iii)'],
  ];
  for (const [element, clause] of clauses)
    it(`says that ${element} is missing, by its clause and alone`, () => {
      const { [element]: _, ...rest } = complete;
      assert.deepEqual(checkAuthorizations(signed(rest), today), [
        {
          kind: 'authorization-element-missing',
          reference: `45 CFR 164.508${clause}`,
          pointer: '/forms/0/authorization',
          element,
          form: '2',
        },
      ]);
    });

  it('misses all nine where a form says nothing of an authorization, at the form itself', () => {
    const problems = checkAuthorizations(signed(undefined), today);
    assert.equal(problems.length, 9);
    assert.ok(problems.every(({ pointer }) => pointer === '/forms/0'));
  });

  it('takes a statement that the form does not make for missing', () => {
    const problems = checkAuthorizations(signed({ ...complete, signature: false }), today);
    assert.deepEqual(
      problems.map(({ reference }) => reference),
      ['45 CFR 164.508(c)(1)(vi)'],
    );
  });

  for (const expiration of ['none', 'None', 'end of the research study', '2031-12-31', today])
    it(`takes "${expiration}" for an expiration`, () => {
      assert.deepEqual(checkAuthorizations(signed({ ...complete, expiration }), today), []);
    });

  for (const expiration of ['N/A', 'n.a.', '-', ' ', 'TBD', 'not applicable', 'unknown'])
    it(`does not take "${expiration}" for an expiration`, () => {
      const [problem, ...others] = checkAuthorizations(signed({ ...complete, expiration }), today);
      assert.equal(problem?.reference, '45 CFR 164.508(c)(1)(v)');
      assert.deepEqual(others, []);
    });

  it('does not take "none" for a purpose: it is an answer about expiration alone', () => {
    const problems = checkAuthorizations(signed({ ...complete, purpose: 'None.' }), today);
    assert.deepEqual(
      problems.map(({ reference }) => reference),
      ['45 CFR 164.508(c)(1)(iv)'],
    );
  });

  it('says that an authorization expired on a day that has passed', () => {
    assert.deepEqual(checkAuthorizations(signed({ ...complete, expiration: '2026-02-28' }), today), [
      {
        kind: 'authorization-expired',
        reference: '45 CFR 164.508(b)(2)(i)',
        pointer: '/forms/0/authorization/expiration',
        expiration: '2026-02-28',
        form: '2',
      },
    ]);
  });

  it('names the ground where there is no form at all', () => {
    const problems = checkAuthorizations(manifest({ legalBasis: [explicitConsent, authorization] }), today);
    assert.deepEqual(problems, [
      { kind: 'no-authorization-form', reference: '45 CFR 164.508(c)', pointer: '/legalBasis/1' },
    ]);
  });

  it('asks nothing of forms under another law, or another ground of the same', () => {
    for (const legalBasis of [explicitConsent, { law: 'hipaa', ground: 'waiver' } as const])
      assert.deepEqual(checkAuthorizations(signed({}, { legalBasis: [legalBasis] }), today), []);
  });
});
