import assert from 'node:assert/strict';
import { decidingRow, rowOn } from '../../../src/consent/checks/deciding-rows.ts';
import type { ConsentingPerson } from '../../../src/consent/disclosures/disclosed-people.ts';

type Row = Partial<ConsentingPerson> & { readonly version: string };

/** The version of the row that counted on a day. */
const on = (day: string, ...rows: readonly Row[]) =>
  rowOn(
    rows.map((row) => ({ subject: 'sub-01', status: 'consented' as const, ...row })),
    day,
  ).version;

const first = { version: '1', signed: '2019-03-01' };
const renewed = { version: '2', signed: '2024-03-01' };

describe('the row that counted on a day', () => {
  it('is that of the consent which was signed by then, in whichever order the rows stand', () => {
    for (const rows of [
      [first, renewed],
      [renewed, first],
    ]) {
      assert.equal(on('2021-06-01', ...rows), '1');
      assert.equal(on('2024-02-29', ...rows), '1');
      assert.equal(on('2024-03-01', ...rows), '2', 'the day itself counts');
      assert.equal(on('2025-01-01', ...rows), '2');
    }
  });

  it('is the first to come where nobody had decided anything yet', () => {
    assert.equal(on('2018-01-01', renewed, first), '1');
  });

  it('is that which counts today, of a day after all of them', () => {
    const rows = [first, renewed].map((row) => ({ ...row, status: 'consented' as const }));
    assert.equal(decidingRow(rows, '2026-06-01').version, on('2026-06-01', first, renewed));
  });

  it('leaves out a withdrawal that came later, and counts one that had come', () => {
    const withdrawn = { ...renewed, status: 'withdrawn' as const, signed: '2019-03-01', withdrawnOn: '2022-05-01' };
    const again = { version: '3', signed: '2020-01-01' };
    assert.equal(on('2021-06-01', withdrawn, again), '3', 'by then it was the older of two consents');
    assert.equal(on('2023-06-01', withdrawn, again), '2');
    const alone = { version: '2', status: 'withdrawn' as const, withdrawnOn: '2022-05-01' };
    assert.equal(on('2021-06-01', alone, first), '1', 'a row of a withdrawal alone began with it');
  });

  it('takes a row without a day for one that was there, before others where it ends the consent', () => {
    const undated = { version: '0' };
    assert.equal(on('2021-06-01', undated, renewed), '0');
    assert.equal(on('2025-06-01', { ...undated, status: 'refused' }, renewed), '0');
  });

  it('is the stricter of two of one day', () => {
    const refused = { ...first, version: '1b', status: 'refused' as const };
    assert.equal(on('2021-06-01', first, refused, renewed), '1b');
    const rows: Row[] = [
      { ...first, thirdParties: 'allowed' },
      { ...first, thirdParties: 'not-allowed' },
    ];
    const merged = rowOn(
      rows.map((row) => ({ subject: 'sub-01', status: 'consented' as const, ...row })),
      '2021-06-01',
    );
    assert.equal(merged.thirdParties, 'not-allowed');
  });
});
