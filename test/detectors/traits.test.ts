import assert from 'node:assert/strict';
import { hasOneOf, trait, traitsOf } from '../../src/detectors/matching/traits.ts';

/** The names of the traits that a text has. */
function named(text: string): string[] {
  const { mask } = traitsOf(text);
  return Object.entries(trait)
    .filter(([, bit]) => (mask & bit) !== 0)
    .map(([name]) => name);
}

describe('Traits of a text', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    '': [],
    '()': [],
    'n/a': ['slash', 'letter'],
    '7': ['digit'],
    '0.772': ['digit', 'joinedDigits', 'dot'],
    '12345': ['digit', 'fiveDigits', 'someDigits'],
    '1 2 3 4 5': ['digit', 'someDigits', 'joinedDigits'],
    '1--2': ['digit'],
    '12 ab 34': ['digit', 'letter'],
    T1w: ['digit', 'letter', 'capital', 'mixed'],
    '3a': ['digit', 'letter', 'mixed'],
    Roe: ['letter', 'word', 'capital', 'capitalised'],
    'ROE^J': ['caret', 'letter', 'word', 'capital', 'capitalPair'],
    'a@b.c': ['at', 'dot', 'letter', 'dotLetter'],
    'Ab, cD': ['letter', 'capital', 'capitalised', 'capitalPair'],
    'a-B C': ['letter', 'capital', 'capitalPair'],
    'A-B x-c': ['letter', 'capital'],
    'A x B': ['letter', 'capital'],
    'A;;B': ['letter', 'capital'],
    'A\nB': ['letter', 'capital', 'newline'],
    'A\tb2C': ['digit', 'letter', 'capital', 'mixed', 'capitalPair'],
    '1961': ['digit', 'year'],
    '3961 19612': ['digit', 'fiveDigits', 'someDigits', 'joinedDigits'],
    'a::': ['colon', 'letter', 'doubleColon'],
    '8.3.': ['digit', 'joinedDigits', 'dot', 'dottedDigits'],
    '8. 12. ': ['digit', 'dot', 'dottedDigits'],
    '0.25\t1.5': ['digit', 'someDigits', 'joinedDigits', 'dot'],
    'C:\\+': ['colon', 'backslash', 'plus', 'letter', 'capital'],
  };
  for (const [text, traits] of Object.entries(cases)) {
    it(`of ${JSON.stringify(text)} are ${traits.join(', ') || 'none'}`, () => assert.deepEqual(named(text), traits));
  }

  it('takes a character beyond ASCII for whatever letter or digit it might be', () => {
    const { mask } = traitsOf('é');
    for (const name of ['letter', 'word', 'capital', 'capitalised', 'digit', 'fiveDigits', 'joinedDigits'] as const) {
      assert.ok(mask & trait[name], name);
    }
    assert.equal(mask & (trait.at | trait.caret | trait.slash), 0);
  });

  it('count what a text holds', () => {
    const { digits, longestNumber, longestInteger, longestToken, dots, colons, dashes, spaces } =
      traitsOf('ab-12: 0.12345 x12y\t.');
    assert.deepEqual([digits, longestNumber, longestInteger, longestToken], [10, 5, 2, 5]);
    assert.deepEqual([dots, colons, dashes, spaces], [2, 1, 1, 3]);
  });

  it('are those of each text when several are asked about in turn', () => {
    const digits = ['a1', 'a12', 'a1', 'a123', 'a12', 'a1'].map((text) => traitsOf(text).digits);
    assert.deepEqual(digits, [1, 2, 1, 3, 2, 1]);
  });

  it('meet a need when they have all bits of one of its sets', () => {
    const needs = [trait.digit | trait.colon, trait.at];
    assert.ok(hasOneOf(traitsOf('10:30').mask, needs));
    assert.ok(hasOneOf(traitsOf('a@b').mask, needs));
    assert.ok(!hasOneOf(traitsOf('1030').mask, needs));
    assert.ok(!hasOneOf(traitsOf('10').mask, []));
  });
});
