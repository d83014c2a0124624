import assert from 'node:assert/strict';
import { checkBasis } from '../../../src/consent/checks/basis.ts';
import type { Consent, LegalBasis } from '../../../src/model/consent.generated.ts';
import { authorization, explicitConsent, informedConsent, manifest, research } from './manifest.ts';

function check(basis: LegalBasis, hasRows = true, ethics: Consent['ethics'] = []) {
  const circumstances = { hasRows, isForPublic: false };
  return checkBasis(manifest({ legalBasis: [basis], ethics }), circumstances).map(({ kind, reference }) => [
    kind,
    reference,
  ]);
}

describe('checkBasis', () => {
  it('asks for a record of each person where the ground is what each agreed to', () => {
    for (const [basis, reference] of [
      [explicitConsent, 'GDPR Art. 7(1)'],
      [authorization, '45 CFR 164.508(b)(6)'],
      [informedConsent, '45 CFR 46.117(a)'],
    ] as const) {
      assert.deepEqual(check(basis, false), [['consent-without-records', reference]]);
      assert.deepEqual(check(basis, true), []);
    }
  });

  it('takes either article of the GDPR, and broad consent, for what each agreed to', () => {
    assert.equal(check({ law: 'gdpr', article6: 'e', article9: 'a' }, false).length, 1);
    assert.equal(check({ law: 'gdpr', article6: 'a', article9: 'j', nationalLaw: 'BDSG § 27' }, false).length, 1);
    assert.equal(check({ law: 'common-rule', ground: 'broad-consent' }, false).length, 1);
    assert.deepEqual(check({ law: 'common-rule', ground: 'exempt' }, false), []);
  });

  it('asks for none on other grounds', () => {
    assert.deepEqual(check(research, false), []);
    assert.deepEqual(
      check({ law: 'national-opt-out', scheme: 'National data opt-out', checkedOn: '2026-01-31' }, false),
      [],
    );
  });

  for (const article9 of ['g', 'i', 'j'] as const)
    it(`asks which law GDPR Art. 9(2)(${article9}) rests on`, () => {
      const basis = { law: 'gdpr', article6: 'e', article9 } as const;
      assert.deepEqual(check(basis), [['national-law-missing', `GDPR Art. 9(2)(${article9})`]]);
      assert.deepEqual(check({ ...basis, nationalLaw: 'BDSG § 27' }), []);
      assert.equal(check({ ...basis, nationalLaw: ' ' }).length, 1);
    });

  it('asks for no law where the article rests on none, or on something else as well', () => {
    assert.deepEqual(check(explicitConsent), []);
    assert.deepEqual(check({ law: 'gdpr', article6: 'e', article9: 'h' }), [], 'a contract with a health professional');
    assert.deepEqual(check({ law: 'gdpr', article6: 'c', article9: 'b' }), [], 'a collective agreement');
  });

  it('asks for the agreement of a limited data set', () => {
    const basis = { law: 'hipaa', ground: 'limited-data-set' } as const;
    assert.deepEqual(check(basis), [['agreement-missing', '45 CFR 164.514(e)(4)']]);
    assert.deepEqual(check({ ...basis, agreement: 'DUA-2023-14' }), []);
    assert.deepEqual(check({ law: 'hipaa', ground: 'safe-harbor' }), []);
  });

  it('asks for the approval of a waiver, which an approval of something else is not', () => {
    const committee = 'Review board';
    const hipaa = { law: 'hipaa', ground: 'waiver' } as const;
    const commonRule = { law: 'common-rule', ground: 'waiver' } as const;
    assert.deepEqual(check(hipaa), [['waiver-without-approval', '45 CFR 164.512(i)(1)(i)']]);
    assert.deepEqual(check(hipaa, true, [{ committee, number: '1' }]), [
      ['waiver-without-approval', '45 CFR 164.512(i)(1)(i)'],
    ]);
    assert.deepEqual(check(commonRule), [['waiver-without-approval', '45 CFR 46.116(f)']]);
    assert.deepEqual(check(commonRule, true, [{ committee, waiver: true }]), []);
    assert.deepEqual(check(hipaa, true, [{ committee, waiver: true, approvedOn: '2021-01-01' }]), []);
  });

  it('asks for the day on which a waiver under HIPAA was approved', () => {
    assert.deepEqual(check({ law: 'hipaa', ground: 'waiver' }, true, [{ committee: 'Review board', waiver: true }]), [
      ['waiver-day-missing', '45 CFR 164.512(i)(2)(i)'],
    ]);
  });

  it('asks on which day a national opt-out was applied', () => {
    assert.deepEqual(check({ law: 'national-opt-out', scheme: 'National data opt-out' }, false), [
      ['opt-out-day-missing', 'GDPR Art. 5(2)'],
    ]);
  });

  it('knows articles that seldom stand beside each other', () => {
    const law = { law: 'gdpr', nationalLaw: 'BDSG § 27' } as const;
    for (const [article6, article9] of [
      ['a', 'c'],
      ['b', 'j'],
      ['c', 'a'],
      ['d', 'j'],
    ] as const)
      assert.deepEqual(check({ ...law, article6, article9 }), [['articles-do-not-fit', `GDPR Art. 6(1)(${article6})`]]);
    for (const [article6, article9] of [
      ['a', 'a'],
      ['e', 'a'],
      ['e', 'j'],
      ['f', 'j'],
      ['c', 'i'],
      ['d', 'c'],
      ['d', 'i'],
    ] as const)
      assert.deepEqual(check({ ...law, article6, article9 }), []);
  });

  it('says which of several grounds it is', () => {
    const consent = manifest({ legalBasis: [research, { law: 'hipaa', ground: 'limited-data-set' }] });
    assert.deepEqual(
      checkBasis(consent, { hasRows: false, isForPublic: false }).map(({ pointer }) => pointer),
      ['/legalBasis/1'],
    );
  });
});
