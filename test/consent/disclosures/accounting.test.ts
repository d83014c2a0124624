import assert from 'node:assert/strict';
import { type AccountingContext, checkDisclosures } from '../../../src/consent/disclosures/accounting.ts';
import type { ConsentingPerson } from '../../../src/consent/disclosures/disclosed-people.ts';
import type { Ground } from '../../../src/consent/disclosures/grounds.ts';
import { readLedger } from '../../../src/consent/disclosures/read-ledger.ts';
import type { Consent, LegalBasis, Terms } from '../../../src/model/consent.generated.ts';
import type { Disclosure } from '../../../src/model/disclosure.generated.ts';
import { byName } from './by-name.ts';
import { asFile, chainedLines } from './lines.ts';

const today = '2026-06-01';

/** People as the table lists them, each once. */
type Context = Partial<Omit<AccountingContext, 'people'>> & { readonly people?: readonly ConsentingPerson[] };

function issues(disclosures: readonly Partial<Disclosure>[], { people, ...context }: Context = {}) {
  const { entries, problems } = readLedger(asFile(chainedLines(...disclosures)));
  assert.deepEqual(problems, []);
  return checkDisclosures(entries, { today, ...context, ...(people ? { people: byName(people) } : {}) });
}

/** Kinds of one disclosure, a mark in brackets and what is not certain with a question mark. */
function kinds(disclosure: Partial<Disclosure>, context: Context = {}): string[] {
  return issues([disclosure], context).map(({ kind, isViolation, isCertain }) =>
    isViolation ? `${kind}${isCertain ? '' : '?'}` : `(${kind})`,
  );
}

function person(parts: Partial<ConsentingPerson> = {}): ConsentingPerson {
  return { subject: 'sub-01', status: 'consented', signed: '2025-01-10', ...parts };
}

function consent(thirdParties?: Terms['thirdParties'], basis: LegalBasis[] = [gdprConsent]) {
  return { terms: thirdParties ? { thirdParties } : {}, legalBasis: basis } satisfies Pick<
    Consent,
    'terms' | 'legalBasis'
  >;
}

const gdprConsent: LegalBasis = { law: 'gdpr', article6: 'a', article9: 'a' };
const hipaaWaiver: LegalBasis = { law: 'hipaa', ground: 'waiver' };
const anybody = consent({ sharing: 'any' });

describe('What a disclosure has to have', () => {
  it('is silent on one that has it', () => {
    assert.deepEqual(kinds({}), []);
    assert.deepEqual(kinds({ purpose: 'Research' }), []);
  });

  it('is a recipient, a description and a purpose in words', () => {
    assert.deepEqual(kinds({ recipient: { name: ' - ', address: 'x' }, what: 'n/a', purpose: 'TBD' }), [
      'name-missing',
      'description-missing',
      'purpose-missing',
    ]);
    assert.deepEqual(
      issues([{ what: ' ' }]).map(({ line, reference }) => [line, reference]),
      [[1, '45 CFR 164.528(b)(2)(iii)']],
    );
  });

  it('is an address if one is known', () => {
    assert.deepEqual(kinds({ recipient: { name: 'Example Hospital' } }), ['(address-unknown)']);
  });

  it('is asked for on the grounds alone that are accounted for', () => {
    for (const ground of ['authorization', 'consent', 'de-identified'] as const) {
      assert.deepEqual(kinds({ ground, purpose: '?', recipient: { name: '?' } }), [], ground);
    }
  });

  it('is a day that has been', () => {
    assert.deepEqual(kinds({ date: '2026-06-02' }), ['date-in-future']);
    assert.deepEqual(kinds({ date: today }), []);
  });

  it('may be a protocol in the place of 50 people or more', () => {
    const people = (count: number) => Array.from({ length: count }, (_, index) => person({ subject: `sub-${index}` }));
    const listed = { protocol: 'P-1', subjects: 'all' } as const;
    assert.deepEqual(kinds(listed, { people: people(50) }), []);
    assert.deepEqual(kinds(listed, { people: people(49) }), ['protocol-for-few']);
    assert.deepEqual(kinds(listed), [], 'nobody knows how many');
    assert.deepEqual(kinds({ protocol: 'P-1', subjects: ['sub-1'] }, { people: people(2) }), [], 'each is named');
    assert.deepEqual(kinds({ ...listed, ground: 'authorization' }, { people: people(3) }), []);
  });
});

describe('A disclosure of more than six years ago', () => {
  it('is marked and no violation, whatever else is wrong with it', () => {
    const people = [person({ status: 'withdrawn', withdrawnOn: '2019-01-01' })];
    const old = { date: '2020-05-31', what: '-', ground: 'consent' } as const;
    assert.deepEqual(kinds(old, { people, consent: consent({ sharing: 'not-allowed' }) }), ['(older-than-six-years)']);
  });

  it('counts to the day, also from 29 February', () => {
    assert.deepEqual(kinds({ date: '2020-06-01' }), []);
    assert.deepEqual(kinds({ date: '2020-05-31' }), ['(older-than-six-years)']);
    assert.deepEqual(kinds({ date: '2022-02-28' }, { today: '2028-02-29' }), ['(older-than-six-years)']);
    assert.deepEqual(kinds({ date: '2022-03-01' }, { today: '2028-02-29' }), []);
  });
});

describe('A recipient', () => {
  const named = consent({
    sharing: 'named',
    recipients: [
      { name: 'Example Hospital', agreement: 'DUA-1', country: 'NL' },
      { name: 'Other Institute', country: 'NO' },
    ],
  });

  it('of a limited data set has an agreement, whatever the terms say', () => {
    const limited = { ground: 'limited-data-set' } as const;
    const [issue] = issues([limited]);
    assert.deepEqual([issue?.kind, issue?.reference], ['agreement-missing', '45 CFR 164.514(e)(4)(i)']);
    assert.deepEqual(kinds(limited, { consent: anybody }), ['agreement-missing']);
    assert.deepEqual(kinds({ ...limited, agreement: 'DUA-9' }, { consent: anybody }), []);
    assert.deepEqual(kinds(limited, { consent: named }), [], 'the terms name it');
  });

  it('that was to be named is in the terms, with an agreement there or in the ledger', () => {
    const ground = 'consent';
    assert.deepEqual(kinds({ ground }, { consent: named }), []);
    const other = { name: 'other  institute', country: 'NO' };
    assert.deepEqual(kinds({ ground, recipient: other }, { consent: named }), ['agreement-missing']);
    assert.deepEqual(kinds({ ground, recipient: other, agreement: 'DUA-2' }, { consent: named }), []);
    const foreign = { name: 'Example Hospital North', country: 'NL' };
    assert.deepEqual(kinds({ ground, recipient: foreign, agreement: 'DUA-3' }, { consent: named }), [
      'recipient-not-named',
    ]);
  });

  it('has the agreement that the terms name, or one that took its place', () => {
    assert.deepEqual(kinds({ ground: 'consent', agreement: 'DUA-7' }, { consent: named }), ['agreement-differs?']);
    assert.deepEqual(kinds({ ground: 'consent', agreement: 'dua-1' }, { consent: named }), []);
  });

  it('is cited by the law of the ground', () => {
    const closed = consent({ sharing: 'not-allowed' });
    const references = (['consent', 'authorization'] as const).map(
      (ground) => issues([{ ground }], { consent: closed })[0]?.reference,
    );
    assert.deepEqual(references, ['GDPR Art. 13(1)(e)', '45 CFR 164.508(c)(1)(iii)']);
  });

  it('is nobody where sharing is not allowed, and unclear where nothing is said of it', () => {
    assert.deepEqual(kinds({ ground: 'consent' }, { consent: consent({ sharing: 'not-allowed' }) }), [
      'sharing-not-allowed',
    ]);
    assert.deepEqual(kinds({ ground: 'consent' }, { consent: consent() }), ['sharing-unsaid?']);
  });

  it('is not asked for where a law orders the disclosure', () => {
    for (const ground of ['required-by-law', 'public-health'] as const) {
      assert.deepEqual(kinds({ ground }, { consent: consent({ sharing: 'not-allowed' }) }), []);
    }
  });

  it('is in a country that was agreed to', () => {
    const inEurope = consent({ sharing: 'any', countries: ['EEA'] });
    const to = (country?: string) => ({
      recipient: { name: 'X Clinic', address: 'x', ...(country ? { country } : {}) },
    });
    assert.deepEqual(kinds(to('NL'), { consent: inEurope }), []);
    assert.deepEqual(kinds(to('NO'), { consent: inEurope }), []);
    assert.deepEqual(kinds(to('EL'), { consent: inEurope }), [], 'the code of the Union for Greece');
    assert.deepEqual(kinds(to('US'), { consent: inEurope }), ['country-not-allowed']);
    assert.deepEqual(kinds(to('CH'), { consent: consent({ sharing: 'any', countries: ['EU', 'US'] }) }), [
      'country-not-allowed',
    ]);
    assert.deepEqual(kinds(to(), { consent: inEurope }), ['country-unknown?']);
    assert.deepEqual(kinds(to('US'), { consent: anybody }), []);
  });

  it('that is named with a country is meant in that one', () => {
    const moved = { name: 'Example Hospital', address: 'x', country: 'US' };
    assert.deepEqual(kinds({ recipient: moved }, { consent: named }), ['country-not-allowed']);
  });

  it('is judged by what each person agreed to: their row, their form, the dataset', () => {
    const manifest = {
      ...consent({ sharing: 'any' }),
      forms: [{ version: '1', terms: { thirdParties: { sharing: 'not-allowed' as const } } }, { version: '2' }],
    };
    const people = [
      person({ subject: 'sub-01' }),
      person({ subject: 'sub-02', thirdParties: 'not-allowed' }),
      person({ subject: 'sub-03', thirdParties: ['Other Institute'] }),
      person({ subject: 'sub-04', formVersion: '1' }),
      person({ subject: 'sub-05', formVersion: '1', thirdParties: 'allowed' }),
    ];
    const found = issues([{ ground: 'consent', subjects: 'all', agreement: 'DUA-1' }], { consent: manifest, people });
    assert.deepEqual(
      found.map(({ kind, subjects }) => [kind, subjects]),
      [
        ['sharing-not-allowed', ['sub-02', 'sub-04']],
        ['recipient-not-named', ['sub-03']],
      ],
    );
  });

  it('is judged by the only form where rows name none, and by the names in it under a yes', () => {
    const named = { sharing: 'named' as const, recipients: [{ name: 'Other Institute', agreement: 'DUA-2' }] };
    const manifest = { ...consent({ sharing: 'any' }), forms: [{ version: '1', terms: { thirdParties: named } }] };
    const people = [person({ subject: 'sub-01' }), person({ subject: 'sub-02', thirdParties: 'allowed' })];
    const found = issues([{ ground: 'consent', subjects: 'all', agreement: 'DUA-1' }], { consent: manifest, people });
    assert.deepEqual(
      found.map(({ kind, subjects }) => [kind, subjects]),
      [['recipient-not-named', ['sub-01', 'sub-02']]],
    );
  });
});

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
