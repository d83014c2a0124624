import assert from 'node:assert/strict';
import { manyRecords } from '../../../src/statistics/outliers/many-records.ts';

describe('manyRecords', () => {
  it('finds the person who was scanned more often than anyone', () => {
    assert.deepEqual(manyRecords(Uint32Array.of(0, 1, 2, 2, 2, 3), 2), [{ subject: 2, records: 3, people: 1 }]);
  });

  it('says how many have as many or more', () => {
    const subjects = Uint32Array.of(0, 0, 0, 1, 1, 2, 2, 3, 4, 5);
    assert.deepEqual(manyRecords(subjects, 4), [
      { subject: 0, records: 3, people: 1 },
      { subject: 1, records: 2, people: 3 },
      { subject: 2, records: 2, people: 3 },
    ]);
  });

  it('finds nobody where all have the same number, and in an empty table', () => {
    assert.deepEqual(manyRecords(Uint32Array.of(0, 0, 1, 1, 2, 2), 2), []);
    assert.deepEqual(manyRecords(new Uint32Array(), 2), []);
  });

  it('does not count numbers that no record has', () => {
    assert.deepEqual(manyRecords(Uint32Array.of(4, 4, 9), 2), [{ subject: 4, records: 2, people: 1 }]);
  });
});
