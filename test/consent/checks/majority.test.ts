import assert from 'node:assert/strict';
import { type AgeFacts, checkMajority } from '../../../src/consent/checks/majority.ts';
import type { Consent } from '../../../src/model/consent.generated.ts';
import { authorization, explicitConsent, informedConsent, manifest, research, today } from './manifest.ts';

type Row = Parameters<typeof checkMajority>[1][number];

const row: Row = { subject: 'sub-01', row: 2, status: 'consented', signed: '2020-06-15' };

function check(age: AgeFacts | undefined, rows: Row[] = [row], said: Partial<Consent> = {}, on = today) {
  return checkMajority(manifest({ legalBasis: [explicitConsent], ...said }), rows, () => age, on);
}

describe('checkMajority', () => {
  it('names who was a minor and is of age now', () => {
    assert.deepEqual(check({ ageAtSigning: 12 }, [row], {}, '2026-06-15'), [
      {
        ...{ kind: 'reached-majority', reference: 'GDPR Art. 7(1)', subject: 'sub-01', row: 2 },
        ...{ ageOfMajority: 18, isCertain: false },
      },
    ]);
  });

  it('waits until it is sure: whoever was 12 on a day is 18 six years later at the latest', () => {
    assert.deepEqual(check({ ageAtSigning: 12 }, [row], {}, '2026-06-14'), []);
  });

  it('is silent on who was of age when they signed', () => {
    assert.deepEqual(check({ ageAtSigning: 18 }), []);
    assert.deepEqual(check({ ageAtSigning: 64 }), []);
  });

  it('goes by the year of birth where that is what is known, and not in the years that leave it open', () => {
    assert.equal(check({ birthYear: 2007 }).length, 1);
    // Turns 18 in this year, and may not have yet.
    assert.deepEqual(check({ birthYear: 2008 }), []);
    // Turned 18 in the year of signing, and may have signed as an adult.
    assert.deepEqual(check({ birthYear: 2002 }), []);
    assert.equal(check({ birthYear: 2003 }).length, 1);
  });

  it('takes the age of majority from the manifest', () => {
    assert.deepEqual(check({ ageAtSigning: 14 }, [row], { ageOfMajority: 21 }), []);
    assert.equal(check({ ageAtSigning: 14 }, [row], { ageOfMajority: 16 }).length, 1);
    assert.deepEqual(check({ ageAtSigning: 16 }, [row], { ageOfMajority: 16 }), []);
  });

  it('is content where the person signed again, whichever row stands first and whatever prefix it has', () => {
    const again: Row = { ...row, subject: '01', row: 9, signed: '2024-01-10' };
    const ages = (of: Row): AgeFacts => ({ ageAtSigning: of.row === 9 ? 18 : 14 });
    for (const rows of [
      [row, again],
      [again, row],
    ])
      assert.deepEqual(checkMajority(manifest({ legalBasis: [explicitConsent] }), rows, ages, today), []);
  });

  describe('with a row that says who signed', () => {
    const signedBy = (who: NonNullable<Row['signedBy']>, age: AgeFacts) => check(age, [{ ...row, signedBy: who }]);

    it('is certain where a parent or guardian did', () => {
      assert.equal(signedBy('parent', { ageAtSigning: 13 })[0]?.isCertain, true);
      assert.equal(signedBy('guardian', { birthYear: 2007 })[0]?.isCertain, true);
      assert.equal(signedBy('representative', { ageAtSigning: 13 })[0]?.isCertain, false);
    });

    it('says nothing of who signed themselves', () => {
      assert.deepEqual(signedBy('subject', { ageAtSigning: 13 }), []);
    });

    it('knows by it that somebody was a minor in the year in which they came of age', () => {
      assert.equal(signedBy('parent', { birthYear: 2002 }).length, 1);
      assert.deepEqual(signedBy('representative', { birthYear: 2002 }), []);
    });

    it('still needs an age that makes them of age today', () => {
      assert.deepEqual(signedBy('parent', {}), []);
      assert.deepEqual(signedBy('parent', { birthYear: 2008 }), []);
      assert.deepEqual(signedBy('guardian', { ageAtSigning: 40 }), []);
    });

    it('is content where the person signed on the same day', () => {
      const rows: Row[] = [
        { ...row, signedBy: 'parent' },
        { ...row, row: 3, signedBy: 'subject' },
      ];
      for (const ordered of [rows, rows.toReversed()]) assert.deepEqual(check({ ageAtSigning: 15 }, ordered), []);
    });
  });

  it('is silent on who does not take part, on whom nothing is known, and where no day is known', () => {
    const { signed: _, ...undated } = row;
    assert.deepEqual(check({ ageAtSigning: 5 }, [{ ...row, status: 'withdrawn', signed: '2001-01-01' }]), []);
    assert.deepEqual(check(undefined), []);
    assert.deepEqual(check({}), []);
    assert.deepEqual(check({ ageAtSigning: 5 }, [undated]), []);
  });

  it('asks nothing where the ground is not consent, and cites the law that applies', () => {
    const old = { ...row, signed: '2001-01-01' };
    assert.deepEqual(check({ ageAtSigning: 12 }, [old], { legalBasis: [research] }), []);
    for (const [basis, reference] of [
      [authorization, '45 CFR 164.502(g)(3)'],
      [informedConsent, '45 CFR 46.116(a)'],
    ] as const)
      assert.equal(check({ ageAtSigning: 12 }, [old], { legalBasis: [basis] })[0]?.reference, reference);
  });

  it('counts from 29 February as from 1 March', () => {
    const leap = { ...row, signed: '2020-02-29' };
    assert.deepEqual(check({ ageAtSigning: 17 }, [leap], {}, '2021-02-28'), []);
    assert.equal(check({ ageAtSigning: 17 }, [leap], {}, '2021-03-01').length, 1);
  });
});
