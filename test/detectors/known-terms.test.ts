import assert from 'node:assert/strict';
import { TermMatcher } from '../../src/detectors/known-terms/matcher.ts';
import { isOneEdit } from '../../src/detectors/known-terms/one-edit.ts';

/** What of a text is found, and in what form. */
function found(terms: string[], text: string): [string, string][] {
  return new TermMatcher(terms).find(text).map(({ start, end, reason }) => [text.slice(start, end), reason]);
}
const values = (terms: string[], text: string) => found(terms, text).map(([value]) => value);

describe('TermMatcher', () => {
  const people = ['Jane Roe', 'Jürgen Müller-Lüdenscheidt', 'MRN-4471902', '1961-05-12', 'Li'];

  it('finds a name as it is written', () => {
    assert.deepEqual(found(people, 'seen: Jane Roe, well'), [['Jane Roe', 'a known name']]);
  });

  for (const [what, text, value] of [
    ['in other case', 'PATIENT JANE ROE', 'JANE ROE'],
    ['without its accents', 'Jurgen Muller-Ludenscheidt', 'Jurgen Muller-Ludenscheidt'],
    ['with its umlauts spelt out', 'Juergen Mueller-Luedenscheidt', 'Juergen Mueller-Luedenscheidt'],
    [
      'in accents that are composed of two characters',
      'Ju\u0308rgen Mu\u0308ller-Lu\u0308denscheidt',
      'Ju\u0308rgen Mu\u0308ller-Lu\u0308denscheidt',
    ],
    ['in the other order', 'Roe, Jane', 'Roe, Jane'],
    ['as a DICOM person name', 'ROE^JANE^^^', 'ROE^JANE'],
    ['joined by hyphens or underscores', 'report_jane-roe.txt', 'jane-roe'],
    ['broken over two lines', 'Jane\nRoe', 'Jane\nRoe'],
    ['without anything between its words', 'scan-janeroe-1', 'janeroe'],
    ['with a middle initial', 'Jane M. Roe', 'Jane M. Roe'],
    ['with its first word as an initial', 'by J. Roe', 'J. Roe'],
    ['with the initial last', 'Roe, J', 'Roe, J'],
    ['with one letter changed', 'Jürgen Müller-Lüdenscheid', 'Jürgen Müller-Lüdenscheid'],
    ['with two mistakes', 'Jürgen Müller-Lüdensceidht', undefined],
  ] as const) {
    it(`${value === undefined ? 'does not find' : 'finds'} a name ${what}`, () => {
      assert.deepEqual(values(people, text), value === undefined ? [] : [value]);
    });
  }

  for (const [what, text, value] of [
    ['a number behind its prefix', 'MRN: 4471902', '4471902'],
    ['a number in groups', 'no 447-19-02', '447-19-02'],
    ['a number with one digit mistyped', '4471903', '4471903'],
    ['a date in another order', 'born 12.05.1961', '12.05.1961'],
    ['a date in DICOM form', '19610512', '19610512'],
    ['a date without leading zeros', '12/5/1961', '12/5/1961'],
  ] as const) {
    it(`finds ${what}`, () => assert.deepEqual(values(people, text), [value]));
  }

  it('takes no date for another that is one day off', () => assert.deepEqual(values(people, '1961-05-13'), []));
  it('takes no word for a name that it only contains', () => {
    assert.deepEqual(values(['Roe', 'Ann'], 'roentgen annual heroes anno'), []);
  });
  it('takes no short lower-case word for a name', () => {
    assert.deepEqual(values(['May'], 'it may be; seen by May'), ['May']);
  });
  it('leaves out what is too short to look for', () => assert.deepEqual(values(['Li', '12', 'x'], 'Li 12 x'), []));
  it('looks for a name without its titles', () => {
    assert.deepEqual(values(['Dr. med. Jane Roe', 'Roe, John, MD'], 'jane roe and John Roe'), ['jane roe', 'John Roe']);
  });
  it('does not join words that stand in different sentences', () => {
    assert.deepEqual(values(['Jane Roe'], 'Jane. The roe deer and Roe'), []);
  });
  it('finds each of several terms, in the order of the text', () => {
    assert.deepEqual(values(people, 'Roe^Jane 4471902 19610512'), ['Roe^Jane', '4471902', '19610512']);
  });
});

describe('isOneEdit', () => {
  for (const [left, right, expected] of [
    ['smith', 'smth', true],
    ['smith', 'smiith', true],
    ['smith', 'smyth', true],
    ['smith', 'simth', true],
    ['smith', 'smith', false],
    ['smith', 'smuths', false],
    ['ab', 'ba', true],
    ['abcd', 'badc', false],
  ] as const) {
    it(`${left} and ${right}: ${expected}`, () => assert.equal(isOneEdit(left, right), expected));
  }
});
