import assert from 'node:assert/strict';
import { duoEntries } from '../../../src/consent/duo/codes.ts';
import { mergeTerms } from '../../../src/consent/duo/merge-terms.ts';
import { parseTerms } from '../../../src/consent/duo/parse-terms.ts';
import { isComplete, toDuoCode } from '../../../src/consent/duo/term.ts';
import type { DuoCode } from '../../../src/model/consent.generated.ts';

const codesOf = (given: string | readonly DuoCode[]) => parseTerms(given).terms.map(({ code }) => code);
const kindsOf = (given: string | readonly DuoCode[]) => parseTerms(given).problems.map(({ kind }) => kind);

describe('codes of the Data Use Ontology are read', () => {
  it('as abbreviation, id, IRI and label, every one of them', () => {
    for (const { id, shorthand, label } of duoEntries) {
      const iri = `http://purl.obolibrary.org/obo/${id.replace(':', '_')}`;
      for (const form of [
        shorthand,
        shorthand.toLowerCase(),
        id,
        id.replace(':', '_'),
        iri,
        `<${iri}>`,
        label,
        label.toUpperCase(),
      ]) {
        assert.deepEqual(codesOf([form]), [shorthand], form);
        assert.deepEqual(codesOf(form), [shorthand], form);
      }
    }
  });

  it('with their arguments in the forms in use', () => {
    const ds = { code: 'DS', diseases: ['MONDO:0005148'] };
    for (const form of [
      'DS (MONDO:0005148)',
      'DS[MONDO:0005148]',
      'DS:MONDO:0005148',
      'DS-MONDO:0005148',
      'DS MONDO:0005148',
      'DUO:0000007 (MONDO:0005148)',
      'DUO:0000007 MONDO:0005148',
      'Disease specific research (MONDO:0005148)',
      'http://purl.obolibrary.org/obo/DUO_0000007 MONDO:0005148',
    ]) {
      assert.deepEqual(parseTerms([form]), { terms: [ds], problems: [] }, form);
    }
    assert.deepEqual(parseTerms([{ code: 'DUO:0000007', argument: 'MONDO:0005148' }]).terms, [ds]);
    for (const form of ['TS-12', 'TS (12 months)', 'TS=12', 'TS 12']) {
      assert.deepEqual(parseTerms([form]).terms, [{ code: 'TS', months: 12 }], form);
    }
    assert.deepEqual(parseTerms([{ code: 'TS', argument: 12 }]).terms, [{ code: 'TS', months: 12 }]);
    assert.deepEqual(parseTerms(['MOR-2027-01-31']).terms, [{ code: 'MOR', day: '2027-01-31' }]);
    assert.deepEqual(parseTerms(['GS (Germany, FR)']).terms, [{ code: 'GS', countries: ['DE', 'FR'] }]);
    assert.deepEqual(parseTerms([{ code: 'US', argument: ['A. One', 'B. Two'] }]).terms, [
      { code: 'US', names: ['A. One', 'B. Two'] },
    ]);
  });

  it('from a text that holds several', () => {
    assert.deepEqual(codesOf('General research use; not-for-profit use only'), ['GRU', 'NPUNCU']);
    assert.deepEqual(codesOf('general research use; Not for profit organization use only'), ['GRU', 'NPU']);
    assert.deepEqual(codesOf('not for profit, non commercial use only; GRU'), ['NPUNCU', 'GRU']);
    assert.deepEqual(codesOf('HMB-IRB-NPU'), ['HMB', 'IRB', 'NPU']);
    assert.deepEqual(codesOf('GRU, NPU,IRB'), ['GRU', 'NPU', 'IRB']);
    assert.deepEqual(codesOf('TS-12, GRU'), ['TS', 'GRU']);
    assert.deepEqual(parseTerms('GS (DE, FR), NPU').terms, [{ code: 'GS', countries: ['DE', 'FR'] }, { code: 'NPU' }]);
    assert.deepEqual(codesOf('GRU-CC'), ['GRU', 'CC']);
    assert.deepEqual(codesOf('GRU and NPU & IRB'), ['GRU', 'NPU', 'IRB']);
    assert.deepEqual(parseTerms('GRU-IRB-TS-12').terms, [{ code: 'GRU' }, { code: 'IRB' }, { code: 'TS', months: 12 }]);
    assert.deepEqual(codesOf('DS-MONDO:0005148-IRB'), ['DS', 'IRB']);
    assert.deepEqual(codesOf('DS:MONDO:0005148-IRB'), ['DS', 'IRB']);
    assert.deepEqual(parseTerms('MOR:2027-01-31').terms, [{ code: 'MOR', day: '2027-01-31' }]);
    assert.deepEqual(parseTerms('IS-Saint Mary-Hill').terms, [{ code: 'IS', names: ['Saint Mary-Hill'] }]);
  });

  it('with its own name beside a code, which is no argument', () => {
    for (const form of [
      'GRU (general research use)',
      'DUO:0000042 (GRU)',
      'DUO:0000042 GRU',
      'General research use (GRU)',
      'GRU: general research use',
      'GRU - general research use',
    ]) {
      assert.deepEqual(parseTerms(form), { terms: [{ code: 'GRU' }], problems: [] }, form);
    }
    assert.deepEqual(kindsOf('DUO:0000007 (DS)'), ['argument-missing']);
  });

  it('with a country that is spelt like a code', () => {
    assert.deepEqual(parseTerms(['GS-US']).terms, [{ code: 'GS', countries: ['US'] }]);
    assert.deepEqual(parseTerms(['GS-IS']).terms, [{ code: 'GS', countries: ['IS'] }]);
  });

  it('and not from prose that begins with the letters of one', () => {
    assert.deepEqual(codesOf('is allowed for research'), []);
    assert.deepEqual(codesOf('US citizens only'), []);
    assert.deepEqual(kindsOf('GRU-but not for companies'), ['unknown-code']);
    assert.deepEqual(codesOf(''), []);
  });

  it('and written back as consent.json has them', () => {
    const codes: DuoCode[] = [
      'GRU',
      { code: 'TS', argument: 12 },
      { code: 'GS', argument: ['DE', 'FR'] },
      { code: 'IS', argument: 'A' },
    ];
    assert.deepEqual(parseTerms(codes).terms.map(toDuoCode), codes);
  });
});

describe('a code that is wrong', () => {
  it('is told with the nearest that is right, and not repeated', () => {
    const { terms, problems } = parseTerms(['HMBX', 'DUO:0000043', 'DUO:00000042', 'general reserch use']);
    assert.deepEqual(
      terms.map(({ code }) => code),
      ['CC'],
    );
    assert.deepEqual(
      problems.map(({ at, suggestion }) => [at, suggestion]),
      [
        [0, 'HMB'],
        [2, 'DUO:0000042'],
        [3, 'general research use'],
      ],
    );
    assert.ok(problems.every(({ message }) => !/HMBX|00000042|reserch/.test(message)));
  });

  it('has no suggestion when nothing is near', () => {
    const [problem] = parseTerms(['Jane Roe, born in a village that nobody knows of']).problems;
    assert.equal(problem!.kind, 'unknown-code');
    assert.doesNotMatch(problem!.message, /Jane/);
  });

  it('may be the name of a group of codes', () => {
    assert.deepEqual(kindsOf(['DUO:0000001']), ['group-as-code']);
    assert.deepEqual(kindsOf(['DUO:0000017']), ['group-as-code']);
  });

  it('may lack its argument, and counts without it', () => {
    for (const { shorthand, argument } of duoEntries) {
      const { terms, problems } = parseTerms([shorthand]);
      assert.deepEqual(
        problems.map(({ kind }) => kind),
        argument ? ['argument-missing'] : [],
        shorthand,
      );
      assert.equal(isComplete(terms[0]!), argument === undefined);
    }
    assert.deepEqual(kindsOf(['DS ()']), ['argument-missing']);
  });

  it('may have an argument of another kind', () => {
    for (const form of [
      'TS-0',
      'TS (soon)',
      'GS (Europe)',
      'MOR (2027-02-30)',
      'MOR (next year)',
      'GS (DE, Atlantis)',
    ]) {
      assert.deepEqual(kindsOf([form]), ['argument-malformed'], form);
    }
  });

  it('may have an argument that it does not take', () => {
    assert.deepEqual(kindsOf(['GRU (MONDO:0005148)']), ['argument-not-taken']);
    assert.deepEqual(codesOf(['GRU (MONDO:0005148)']), ['GRU']);
    assert.deepEqual(kindsOf([{ code: 'NCU', argument: 'x' }]), ['argument-not-taken']);
  });
});

describe('codes that contradict each other', () => {
  it('are told once for each pair', () => {
    for (const codes of [
      ['NRES', 'NCU'],
      ['NCU', 'NRES'],
      ['GRU', 'DS (MONDO:0005148)'],
      ['HMB', 'POA'],
      ['POA', 'NPOA'],
      ['NRES', 'TS-12'],
    ]) {
      assert.deepEqual(kindsOf(codes), ['contradiction'], codes.join());
    }
    assert.deepEqual(
      parseTerms(['GRU', 'IRB', 'HMB']).problems.map(({ at, code }) => [at, code]),
      [[2, 'HMB']],
    );
  });

  it('are not those that only add to one another', () => {
    for (const codes of [
      ['NRES', 'CC'],
      ['GRU', 'NCU', 'NPU'],
      ['DS (MONDO:0005148)', 'DS (ORPHA:58)'],
      ['HMB', 'NPOA'],
      ['PUB', 'MOR-2027-01-31'],
      ['GRU', 'GRU'],
    ]) {
      assert.deepEqual(kindsOf(codes), [], codes.join());
    }
  });
});

describe('codes that stand twice', () => {
  it('are one with either list, the shorter time and the later day', () => {
    const { terms } = parseTerms([
      'DS (ORPHA:58)',
      'DS (ORPHA:15)',
      'TS-24',
      'TS-12',
      'MOR-2027-02-01',
      'MOR-2027-01-01',
      'DS',
    ]);
    assert.deepEqual(mergeTerms(terms), [
      { code: 'DS', diseases: ['ORPHA:58', 'ORPHA:15'] },
      { code: 'TS', months: 12 },
      { code: 'MOR', day: '2027-02-01' },
    ]);
  });
});

describe('a text that nobody wrote as codes', () => {
  it('is read to its end, however long its spaces and brackets are', () => {
    for (const text of [
      `DS (${' '.repeat(100_000)}`,
      `${'DS ( '.repeat(20_000)})`,
      `DS ${'-'.repeat(100_000)}`,
      `${'GRU; '.repeat(20_000)}`,
      `DS${'-DS'.repeat(20_000)}`,
      `GRU${'-GRU'.repeat(20_000)}`,
    ]) {
      assert.ok(parseTerms(text).terms.every(({ code }) => ['GRU', 'DS', 'TS'].includes(code)));
    }
    assert.equal(parseTerms([{ code: 'DS', argument: `a${' '.repeat(100_000)}b` }]).terms[0]!.diseases![0], 'NAME:a b');
  });
});
