import assert from 'node:assert/strict';
import { isPseudonym, isPseudonymousName } from '../../src/policies/pseudonym.ts';

const hex = '0123456789abcdef0123456789abcdef';

describe('isPseudonym', () => {
  const pseudonyms: Readonly<Record<string, readonly string[]>> = {
    'a word of studies with a running number': [
      'sub-01',
      'PAT001',
      'Subject 12',
      'Anon0001',
      'ctrl_123456',
      'P7',
      'Phantom 3',
    ],
    'a UUID': ['123e4567-e89b-12d3-a456-426614174000', '123E4567-E89B-12D3-A456-426614174000'],
    'a digest': [
      hex,
      hex.toUpperCase(),
      'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
      '00112233445566778899001122334455',
    ],
    'a short digest in which a letter stands': ['0123456789abcdef'],
    'a digest in base 64': ['2jmj7l5rSw0yVb/vlWAYkK', '2jmj7l5rSw0yVb/vlWAYkK=='],
    'a number of at most four digits': ['7', '0042', '12-34', '1.2.3.4'],
    'a code of words and short numbers': ['LIDC-IDRI-0001', 'JR12', 'TCGA 02 0003', 'A1234B5678'],
  };
  for (const [what, values] of Object.entries(pseudonyms)) {
    for (const value of values) it(`takes ${value} for ${what}`, () => assert.equal(isPseudonym(value), true));
  }

  const real: Readonly<Record<string, readonly string[]>> = {
    'five digits and more': ['12345', '6415974217', '12-345', 'M1234567', 'MR-48213'],
    'nine digits, however they are parted': ['A123-4567-89'],
    'what says that it is a record’s': ['MRN 12', 'pid-7', 'acc 1'],
    'no digit': ['ROE', ''],
    'another script, or signs that no code has': ['Пациент 12', 'A12?', 'müller12', '#A12'],
    'more than a code is long': [`CODE-${'X'.repeat(28)}-1`],
    'nearly a UUID': ['x123e4567-e89b-12d3-a456-426614174000', '123e4567-e89b-12d3-a456-4266141740001'],
    'digits alone, in the length of a short digest': ['0123456789012345'],
  };
  for (const [what, values] of Object.entries(real)) {
    for (const value of values) it(`takes "${value}" for real: ${what}`, () => assert.equal(isPseudonym(value), false));
  }

  it('takes a code of 32 characters for one, and a longer one not', () => {
    const code = `CODE-${'X'.repeat(25)}-1`;
    assert.deepEqual([code.length, isPseudonym(code), isPseudonym(`${code}2`)], [32, true, false]);
  });
});

describe('isPseudonymousName', () => {
  const dummies = new Set(['patient', 'test']);
  for (const value of ['DBIEX_4', 'MR1^CompressedSamples', 'Patient^Test 7', hex, 'A1', 'Roe 12']) {
    it(`takes ${value} for a code`, () => assert.equal(isPseudonymousName(value, dummies), true));
  }
  for (const value of ['ROE^JANE', 'ROE^JANE 4711', 'Roe, Jane 12', 'Jane', 'Ewa Nowak-3']) {
    it(`takes ${value} for a person`, () => assert.equal(isPseudonymousName(value, dummies), false));
  }
});
