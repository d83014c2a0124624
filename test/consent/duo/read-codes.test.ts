import assert from 'node:assert/strict';
import { parseTerms } from '../../../src/consent/duo/parse-terms.ts';
import { onlyCodes, readCodes } from '../../../src/consent/duo/read-codes.ts';
import type { DuoCode } from '../../../src/model/consent.generated.ts';

describe('readCodes', () => {
  const disease: DuoCode = { code: 'DS', argument: 'MONDO:0005148' };
  const read: Readonly<Record<string, readonly DuoCode[]>> = {
    GRU: ['GRU'],
    gru: ['GRU'],
    'DUO:0000042': ['GRU'],
    duo_0000042: ['GRU'],
    'GRU;NPU': ['GRU', 'NPU'],
    ' GRU , NPU ; ': ['GRU', 'NPU'],
    'DS(MONDO:0005148)': [disease],
    'DS (MONDO:0005148)': [disease],
    'ds[MONDO:0005148]': [disease],
    'DS:MONDO:0005148': [disease],
    'DS MONDO:0005148': [disease],
    'DUO:0000007(MONDO:0005148)': [disease],
    'DUO:0000007:MONDO:0005148': [disease],
    'GS(DE, FR); NPU': [{ code: 'GS', argument: ['DE', 'FR'] }, 'NPU'],
    'GS(DE;FR),NPU': [{ code: 'GS', argument: ['DE', 'FR'] }, 'NPU'],
    'GS:DE': [{ code: 'GS', argument: 'DE' }],
    'TS-12': [{ code: 'TS', argument: 12 }],
    'TS(12)': [{ code: 'TS', argument: 12 }],
    'MOR(2027-01-31)': [{ code: 'MOR', argument: '2027-01-31' }],
    'PS(Stroke study (phase 2))': [{ code: 'PS', argument: 'Stroke study (phase 2)' }],
    'General research use; not for profit, non commercial use only': ['GRU', 'NPUNCU'],
    'HMB-IRB-NPU': ['HMB', 'IRB', 'NPU'],
    'GS (Germany)': [{ code: 'GS', argument: 'Germany' }],
    'TS (soon)': [{ code: 'TS', argument: 'soon' }],
    'DS()': ['DS'],
    'DS:': ['DS'],
  };
  for (const [cell, codes] of Object.entries(read)) {
    it(`reads "${cell}"`, () => assert.deepEqual(readCodes(cell), { codes, unknown: [], isOpen: false }));
  }

  for (const cell of ['US citizens only', 'non-profit use', 'XYZ', 'DUO:0999999', '(MONDO:0005148)', '42']) {
    it(`knows no code in "${cell}"`, () => {
      const { codes, unknown } = readCodes(cell);
      assert.deepEqual(codes, [cell]);
      assert.deepEqual(unknown, [{ code: cell, index: 0 }]);
    });
  }

  it('says which of several it does not know', () => {
    assert.deepEqual(readCodes('GRU; XYZ(1); NPU').unknown, [{ code: 'XYZ', index: 1 }]);
  });

  it('says that a bracket is open', () => {
    assert.equal(readCodes('DS(MONDO:0005148').isOpen, true);
    assert.equal(readCodes('DS MONDO:0005148)').isOpen, false);
  });

  it('says the same as the terms that are read from the text at once', () => {
    for (const text of [...Object.keys(read), 'XYZ(1); GRU', 'GRU (general research use)', 'US (A. One, B. Two)']) {
      const { terms, problems } = parseTerms(readCodes(text).codes);
      const once = parseTerms(text);
      assert.deepEqual(terms, once.terms, text);
      assert.deepEqual(
        problems.map(({ kind }) => kind),
        once.problems.map(({ kind }) => kind),
        text,
      );
    }
  });
});

describe('onlyCodes', () => {
  it('takes a text that holds nothing but codes, and no other', () => {
    assert.deepEqual(onlyCodes('GRU, NCU'), ['GRU', 'NCU']);
    for (const text of ['', 'see the agreement', 'GRU, and what the agreement says', 'DS (MONDO:0005148']) {
      assert.deepEqual(onlyCodes(text), [], text);
    }
  });
});
