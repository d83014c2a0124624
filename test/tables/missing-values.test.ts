import assert from 'node:assert/strict';
import { declaredMissing, missingIn, usuallyMissing } from '../../src/tables/missing-values.ts';

describe('missingIn', () => {
  const isMissing = missingIn('age', usuallyMissing);

  it('knows how BIDS, R, pandas, Excel, SAS and ARX write that there is nothing', () => {
    for (const text of ['', '  ', 'n/a', 'N/A', 'NA', 'NaN', 'null', 'NULL', '<NA>', '#N/A', '.', '-', '*']) {
      assert.ok(isMissing(text), text);
    }
  });

  it('takes numbers and words for values', () => {
    for (const text of ['0', '999', '-1', '-9', 'None', 'no', 'unknown', 'Nan Wang', '**', '94**']) {
      assert.ok(!isMissing(text), text);
    }
  });

  it('takes a code for missing in the column alone that a data dictionary declares it for', () => {
    const missing = { ...usuallyMissing, byColumn: { age: ['999'] } };
    assert.ok(missingIn('age', missing)('999'));
    assert.ok(!missingIn('weight', missing)('999'));
    assert.ok(!missingIn('constructor', missing)('999'));
  });

  it('lets a table of countries have Namibia', () => {
    assert.ok(!missingIn('country', { texts: ['', 'n/a'] })('NA'));
  });
});

describe('declaredMissing', () => {
  it('reads the levels of a BIDS sidecar that say that there is no value', () => {
    const sidecar = {
      age: { Description: 'age in years', Levels: { '999': 'missing', '89': 'eighty-nine or older' } },
      sex: { Levels: { M: 'male', F: 'female', U: { Description: 'Not reported' } } },
      smoker: { MissingValues: [-9], Levels: { '1': 'yes' } },
      tooth: { Levels: { '0': 'complete', '3': 'three missing' } },
    };
    assert.deepEqual(declaredMissing(sidecar), { age: ['999'], sex: ['U'], smoker: ['-9'] });
  });

  it('reads nothing of what has no such form', () => {
    for (const value of [null, 3, 'x', [1], { age: 'years' }, { age: { Levels: ['missing'] } }]) {
      assert.deepEqual(declaredMissing(value), {});
    }
  });
});
