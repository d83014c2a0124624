import assert from 'node:assert/strict';
import { readDuoCell } from '../../../src/consent/subjects/duo-cell.ts';
import type { DuoCode } from '../../../src/model/consent.generated.ts';
import { knownCodes } from '../codes.ts';

describe('readDuoCell', () => {
  const disease: DuoCode = { code: 'DS', argument: 'MONDO:0005148' };
  const read: Readonly<Record<string, readonly DuoCode[]>> = {
    GRU: ['GRU'],
    gru: ['GRU'],
    'DUO:0000042': ['DUO:0000042'],
    duo_0000042: ['DUO:0000042'],
    'GRU;NPU': ['GRU', 'NPU'],
    ' GRU , NPU ; ': ['GRU', 'NPU'],
    'DS(MONDO:0005148)': [disease],
    'DS (MONDO:0005148)': [disease],
    'ds[MONDO:0005148]': [disease],
    'DS:MONDO:0005148': [disease],
    'DS MONDO:0005148': [disease],
    'DUO:0000007(MONDO:0005148)': [{ code: 'DUO:0000007', argument: 'MONDO:0005148' }],
    'DUO:0000007:MONDO:0005148': [{ code: 'DUO:0000007', argument: 'MONDO:0005148' }],
    'GS(DE, FR); NPU': [{ code: 'GS', argument: ['DE', 'FR'] }, 'NPU'],
    'GS(DE;FR),NPU': [{ code: 'GS', argument: ['DE', 'FR'] }, 'NPU'],
    'GS:DE': [{ code: 'GS', argument: 'DE' }],
    'TS-12': [{ code: 'TS', argument: 12 }],
    'TS(12)': [{ code: 'TS', argument: 12 }],
    'MOR(2027-01-31)': [{ code: 'MOR', argument: '2027-01-31' }],
    'PS(Stroke study (phase 2))': [{ code: 'PS', argument: 'Stroke study (phase 2)' }],
    'DS()': ['DS'],
    'DS:': ['DS'],
  };
  for (const [cell, codes] of Object.entries(read)) {
    it(`reads "${cell}"`, () => assert.deepEqual(readDuoCell(cell, knownCodes), { codes, unknown: [], isOpen: false }));
  }

  for (const cell of ['US citizens only', 'non-profit use', 'XYZ', 'DUO:0999999', '(MONDO:0005148)', '42']) {
    it(`knows no code in "${cell}"`, () => {
      const { codes, unknown } = readDuoCell(cell, knownCodes);
      assert.deepEqual(codes, [cell]);
      assert.deepEqual(unknown, [{ code: cell, index: 0 }]);
    });
  }

  it('says which of several it does not know', () => {
    assert.deepEqual(readDuoCell('GRU; XYZ(1); NPU', knownCodes).unknown, [{ code: 'XYZ', index: 1 }]);
  });

  it('says that a bracket is open', () => {
    assert.equal(readDuoCell('DS(MONDO:0005148', knownCodes).isOpen, true);
    assert.equal(readDuoCell('DS MONDO:0005148)', knownCodes).isOpen, false);
  });
});
