import assert from 'node:assert/strict';
import { changeText } from '../../src/cohort/change-text.ts';
import type { KnownColumn } from '../../src/statistics/single-out/known-column.ts';

describe('changeText', () => {
  const names = ['age', 'site', 'PatientWeight'];
  const known: KnownColumn[] = [
    { name: 'age', rank: 1, numbers: Float64Array.of(83) },
    { name: 'site', rank: 2, codes: Uint32Array.of(0), values: ['Leiden', 'Delft', 'Gouda'] },
    { name: 'PatientWeight', rank: 3, numbers: Float64Array.of(71) },
  ];
  const widen = { kind: 'widen', column: 0, low: 76, high: 94 } as const;
  const merge = { kind: 'merge', column: 1, codes: [0, 2, 1] } as const;
  const drop = { kind: 'drop', column: 2 } as const;

  it('says what to do and how many people fit then', () => {
    const text = (shows: boolean) => changeText({ changes: [widen, drop], people: 7 }, names, known, shows);
    assert.equal(text(true), 'Tell age as 76 to 94 and leave out weight: 7 people fit then.');
    assert.equal(text(false), 'Tell age as a range and leave out weight: 7 people fit then.');
  });

  it('merges the value of the person with others', () => {
    const text = (shows: boolean) => changeText({ changes: [merge], people: 5 }, names, known, shows);
    assert.equal(text(true), 'Merge site Leiden with Gouda and Delft: 5 people fit then.');
    assert.equal(text(false), 'Merge this site with 2 others: 5 people fit then.');
  });

  it('says nothing where nothing has to change', () => {
    assert.equal(changeText({ changes: [], people: 9 }, names, known, true), '');
  });
});
