import assert from 'node:assert/strict';
import type { ConsentingPerson } from '../../../src/consent/disclosures/disclosed-people.ts';
import type { Ground } from '../../../src/consent/disclosures/grounds.ts';
import type { LegalBasis } from '../../../src/model/consent.generated.ts';
import type { Disclosure } from '../../../src/model/disclosure.generated.ts';
import { anybody, consent, gdprConsent, hipaaWaiver, issues, kinds, person } from './issues-of.ts';

describe('A person whose data were disclosed', () => {
  const on = (people: readonly ConsentingPerson[], disclosure: Partial<Disclosure> = {}) =>
    kinds({ date: '2026-03-14', ground: 'consent', ...disclosure }, { people, consent: anybody });

  it('is nothing to speak of when they had agreed', () => {
    assert.deepEqual(on([person()]), []);
    assert.deepEqual(on([person({ status: 'waived' })]), []);
    assert.deepEqual(on([person({ status: 'deceased', validUntil: '2025-12-31' })]), []);
  });

  it('had withdrawn before that day', () => {
    const withdrawn = (withdrawnOn?: string) =>
      on([person({ status: 'withdrawn', ...(withdrawnOn ? { withdrawnOn } : {}) })]);
    assert.deepEqual(withdrawn('2026-03-13'), ['withdrawn']);
    assert.deepEqual(withdrawn('2026-03-14'), ['withdrawn?'], 'on the same day nobody knows which was first');
    assert.deepEqual(withdrawn(), ['withdrawn?'], 'nor without a day');
    assert.deepEqual(withdrawn('2026-03-15'), []);
  });

  it('had refused, was not asked yet, or had not signed yet', () => {
    assert.deepEqual(on([person({ status: 'refused' })]), ['refused']);
    assert.deepEqual(on([person({ status: 'pending' })]), ['pending']);
    assert.deepEqual(on([person({ signed: '2026-03-15' })]), ['not-yet-signed']);
    assert.deepEqual(on([person({ signed: '2026-03-14' })]), []);
  });

  it('had agreed until a day before, whatever the status says today', () => {
    assert.deepEqual(on([person({ validUntil: '2026-03-13' })]), ['expired']);
    assert.deepEqual(on([person({ status: 'expired', validUntil: '2026-03-14' })]), []);
    assert.deepEqual(on([person({ status: 'expired' })]), ['expired?']);
  });

  it('has no row', () => {
    assert.deepEqual(on([person({ subject: 'sub-010' })]), ['without-record']);
    assert.deepEqual(on([person({ subject: '01' })]), [], 'with or without the prefix is one');
    assert.deepEqual(on([person({ subject: 'sub-1' })]), ['without-record'], '1 is another than 01');
    assert.deepEqual(on([], { ground: 'waiver' }), [], 'nobody had to be asked');
    assert.deepEqual(kinds({ ground: 'consent' }), [], 'no table, nothing to compare');
  });

  it('stands in the issue by id, each once', () => {
    const people = [
      person({ status: 'refused' }),
      person({ subject: 'sub-02', status: 'refused' }),
      person({ subject: 'sub-03' }),
    ];
    const found = issues([{ ground: 'consent', subjects: ['sub-01', '01', 'sub-02', 'sub-03'] }], { people });
    assert.deepEqual(
      found.map(({ kind, line, subjects, reference }) => ({ kind, line, subjects, reference })),
      [{ kind: 'refused', line: 1, subjects: ['01', 'sub-02'], reference: 'GDPR Art. 6(1)(a)' }],
    );
  });

  it('may have been among "all", and was not when they signed later', () => {
    const people = [
      person({ status: 'withdrawn', withdrawnOn: '2026-01-01' }),
      person({ subject: 'sub-02', signed: '2026-04-01' }),
    ];
    assert.deepEqual(on(people, { subjects: 'all' }), ['withdrawn?']);
  });

  describe('who renewed their consent', () => {
    const first = person({ signed: '2021-01-10' });
    const renewed = person({ signed: '2026-05-01' });

    it('had agreed by the row of that day', () => {
      assert.deepEqual(on([first, renewed]), []);
      assert.deepEqual(on([renewed, first]), []);
      assert.deepEqual(on([first, renewed], { date: '2021-01-09' }), ['not-yet-signed'], 'not before the first');
    });

    it('is among "all" from the first signature on', () => {
      const refusing = [person({ signed: '2021-01-10', thirdParties: 'not-allowed' }), renewed];
      assert.deepEqual(on(refusing, { subjects: 'all' }), ['sharing-not-allowed']);
      assert.deepEqual(on(refusing, { subjects: 'all', date: '2021-01-09' }), []);
    });

    it('is held to the answers of that day, not to those of today', () => {
      const stricter = [first, person({ signed: '2026-05-01', thirdParties: 'not-allowed' })];
      assert.deepEqual(on(stricter), []);
      assert.deepEqual(on(stricter, { date: '2026-05-02' }), ['sharing-not-allowed']);
    });

    it('had none between its end and the next, or between a withdrawal and a new consent', () => {
      assert.deepEqual(on([person({ signed: '2021-01-10', validUntil: '2025-12-31' }), renewed]), ['expired']);
      const back = person({ signed: '2021-01-10', status: 'withdrawn', withdrawnOn: '2025-12-31' });
      assert.deepEqual(on([back, renewed]), ['withdrawn']);
      assert.deepEqual(on([back, renewed], { date: '2026-05-01' }), []);
      assert.deepEqual(on([back, renewed], { date: '2025-12-30' }), []);
    });

    it('counts as one person for a protocol', () => {
      const rows = Array.from({ length: 49 }, (_, index) => ({ ...first, subject: `sub-${index}` }));
      const waived = { ground: 'waiver', subjects: 'all', protocol: 'P-1' } as const;
      assert.deepEqual(on([...rows, { ...renewed, subject: 'sub-1' }], waived), ['protocol-for-few']);
    });
  });

  it('does not matter where data are of nobody, or a law orders it', () => {
    const people = [person({ status: 'withdrawn', withdrawnOn: '2026-01-01' })];
    for (const ground of ['de-identified', 'public-health', 'required-by-law'] as const) {
      assert.deepEqual(kinds({ ground }, { people, consent: anybody }), [], ground);
    }
  });

  it('matters in a limited data set under the GDPR, and not under HIPAA alone', () => {
    const people = [person({ status: 'withdrawn', withdrawnOn: '2026-01-01' })];
    const limited = { ground: 'limited-data-set', agreement: 'DUA-1' } as const;
    assert.deepEqual(kinds(limited, { people, consent: anybody }), ['withdrawn']);
    assert.deepEqual(kinds(limited, { people, consent: consent({ sharing: 'any' }, [hipaaWaiver]) }), []);
  });

  it('may object to what needs no agreement, and need not have agreed', () => {
    const under = (
      status: ConsentingPerson['status'],
      basis: LegalBasis[] = [gdprConsent],
      ground: Ground = 'waiver',
    ) => {
      const people = [person({ status, ...(status === 'withdrawn' ? { withdrawnOn: '2026-01-01' } : {}) })];
      return issues([{ ground }], { people, consent: consent({ sharing: 'any' }, basis) }).map(
        ({ kind, reference, isCertain }) => [`${kind}${isCertain ? '' : '?'}`, reference],
      );
    };
    assert.deepEqual(under('withdrawn'), [['withdrawn?', 'GDPR Art. 21(6)']], 'a public task may need it all the same');
    assert.deepEqual(under('refused'), [['refused?', 'GDPR Art. 21(6)']]);
    assert.deepEqual(under('withdrawn', [hipaaWaiver]), [['withdrawn?', '45 CFR 164.512(i)(1)(i)']], 'no such right');
    assert.deepEqual(under('refused', [gdprConsent], 'decedents'), [['refused?', '45 CFR 164.512(i)(1)(iii)']]);
    assert.deepEqual(under('pending'), []);
    assert.deepEqual(under('expired'), []);
  });

  it('revokes an authorization', () => {
    const people = [person({ status: 'withdrawn', withdrawnOn: '2026-01-01' })];
    assert.equal(issues([{ ground: 'authorization' }], { people })[0]?.reference, '45 CFR 164.508(b)(5)');
  });
});
