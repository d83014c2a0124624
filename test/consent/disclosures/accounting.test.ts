import assert from 'node:assert/strict';
import { anybody, consent, issues, kinds, person, today } from './issues-of.ts';

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
