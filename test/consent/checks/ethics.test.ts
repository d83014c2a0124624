import assert from 'node:assert/strict';
import { checkEthics } from '../../../src/consent/checks/ethics.ts';
import type { Consent } from '../../../src/model/consent.generated.ts';
import { authorization, informedConsent, manifest, research, today } from './manifest.ts';

type Approval = NonNullable<Consent['ethics']>[number];

const approval: Approval = {
  committee: 'Ethics committee of the university',
  number: '2020-117',
  approvedOn: '2020-05-04',
  validUntil: '2027-05-03',
};

function kinds(
  ethics: Approval[] | undefined,
  facts: { within?: number; firstSigned?: string } = {},
  legalBasis = [research],
): string[] {
  const consent = manifest({ legalBasis, ...(ethics ? { ethics } : {}) });
  return checkEthics(consent, { today, within: 60, ...facts }).map(({ kind }) => kind);
}

describe('checkEthics', () => {
  it('is silent on an approval with a number that is valid', () => {
    assert.deepEqual(kinds([approval]), []);
  });

  it('says that there is none', () => {
    assert.deepEqual(kinds(undefined), ['ethics-approval-missing']);
    assert.deepEqual(kinds([]), ['ethics-approval-missing']);
  });

  it('asks for none of exempt research and of de-identified data, unless something else holds as well', () => {
    const exempt = { law: 'common-rule', ground: 'exempt' } as const;
    const safeHarbor = { law: 'hipaa', ground: 'safe-harbor' } as const;
    assert.deepEqual(kinds(undefined, {}, [exempt, safeHarbor]), []);
    assert.deepEqual(kinds(undefined, {}, [safeHarbor, informedConsent]), ['ethics-approval-missing']);
    for (const basis of [authorization, { law: 'hipaa', ground: 'limited-data-set' } as const])
      assert.deepEqual(kinds(undefined, {}, [basis]), ['ethics-approval-missing']);
  });

  it('cites the law that applies', () => {
    const consent = manifest({ legalBasis: [informedConsent] });
    assert.equal(checkEthics(consent, { today, within: 0 })[0]!.reference, '45 CFR 46.109(a)');
    assert.match(checkEthics(manifest(), { today, within: 0 })[0]!.reference, /^Declaration of Helsinki/);
  });

  it('says that a number is missing or blank', () => {
    const { number: _, ...without } = approval;
    assert.deepEqual(kinds([without]), ['ethics-approval-without-number']);
    assert.deepEqual(kinds([{ ...approval, number: ' ' }]), ['ethics-approval-without-number']);
  });

  it('says how many days ago an approval ended; the last day still counts', () => {
    const consent = manifest({ ethics: [{ ...approval, validUntil: '2026-02-27' }] });
    assert.deepEqual(checkEthics(consent, { today, within: 0 }), [
      {
        kind: 'ethics-approval-expired',
        reference: 'Declaration of Helsinki (2013), paragraph 23',
        pointer: '/ethics/0/validUntil',
        validUntil: '2026-02-27',
        days: -2,
      },
    ]);
    assert.deepEqual(kinds([{ ...approval, validUntil: today }], { within: -1 }), []);
  });

  it('says that an approval ends within some days, and not a day before', () => {
    assert.deepEqual(kinds([{ ...approval, validUntil: '2026-04-30' }]), ['ethics-approval-expiring']);
    assert.deepEqual(kinds([{ ...approval, validUntil: '2026-05-01' }]), []);
    assert.deepEqual(kinds([{ ...approval, validUntil: today }]), ['ethics-approval-expiring']);
  });

  it('is content where the same committee went on, and not where another one did', () => {
    const ended = { ...approval, validUntil: '2025-12-31' };
    const next = { ...approval, committee: 'ethics committee  of the University', validUntil: '2028-12-31' };
    assert.deepEqual(kinds([ended, next]), []);
    assert.deepEqual(kinds([ended, { ...next, approvedOn: today }]), []);
    assert.deepEqual(kinds([ended, { ...next, validUntil: '2025-12-31' }]), [
      'ethics-approval-expired',
      'ethics-approval-expired',
    ]);
    assert.deepEqual(kinds([ended, { ...next, committee: 'Another' }]), ['ethics-approval-expired']);
    assert.deepEqual(kinds([ended, { ...next, validUntil: '2026-01-31' }]), ['ethics-approval-expired']);
  });

  it('does not count an approval that is dated in the future', () => {
    assert.deepEqual(kinds([{ ...approval, approvedOn: '2026-03-02' }]), ['ethics-approval-not-yet']);
    assert.deepEqual(kinds([{ ...approval, approvedOn: today }]), []);
    const ended = { ...approval, validUntil: '2025-12-31' };
    assert.deepEqual(kinds([ended, { ...approval, approvedOn: '2026-03-02', validUntil: '2030-01-01' }]), [
      'ethics-approval-expired',
      'ethics-approval-not-yet',
    ]);
  });

  it('says that people signed before anybody approved it', () => {
    assert.deepEqual(kinds([approval], { firstSigned: '2020-05-03' }), ['ethics-approval-after-signature']);
    assert.deepEqual(kinds([approval], { firstSigned: '2020-05-04' }), []);
  });

  it('goes by the first of several approvals, and says nothing where a day is not known', () => {
    const later = { ...approval, committee: 'Another', approvedOn: '2022-01-01' };
    assert.deepEqual(kinds([later, approval], { firstSigned: '2021-01-01' }), []);
    const { approvedOn: _, ...undated } = approval;
    assert.deepEqual(kinds([later, undated], { firstSigned: '2019-01-01' }), []);
  });

  it('lets a committee that waived consent approve data of routine care that were there before', () => {
    assert.deepEqual(kinds([{ ...approval, waiver: true }], { firstSigned: '2012-01-01' }), []);
  });
});
