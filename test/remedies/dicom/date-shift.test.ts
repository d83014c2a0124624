import assert from 'node:assert/strict';
import { shiftDates, shiftOf } from '../../../src/remedies/dicom/date-shift.ts';
import { FixSecret } from '../../../src/remedies/dicom/secret.ts';

describe('shiftOf', () => {
  it('moves all dates of a subject alike, one to ten years into the past, and those of another otherwise', () => {
    const secret = new FixSecret(Buffer.from('a secret of the test'));
    assert.equal(shiftOf(secret, 'id 1'), shiftOf(secret, 'id 1'));
    const shifts = Array.from({ length: 200 }, (_, index) => shiftOf(secret, `id ${index}`));
    assert.ok(shifts.every((days) => days <= -366 && days >= -3652));
    assert.ok(new Set(shifts).size > 150);
    assert.notEqual(shiftOf(new FixSecret(Buffer.from('another one of the test')), 'id 1'), shiftOf(secret, 'id 1'));
  });
});

describe('shiftDates', () => {
  it('keeps form, precision, time of day and offset from UTC', () => {
    assert.equal(shiftDates('20200301', -1), '20200229');
    assert.equal(shiftDates('2020.03.01', -1), '2020.02.29');
    assert.equal(shiftDates('20200301123456.789+0200', -1), '20200229123456.789+0200');
    assert.equal(shiftDates('202003', -1), '202002');
    assert.equal(shiftDates('2020+0200', -366), '2018+0200');
    assert.equal(shiftDates('20200301\\\\20200302', -1), '20200229\\\\20200301');
  });

  it('takes nothing for a date that is none', () => {
    for (const text of ['20201301', '20200230', 'March', '20200301-20200401x', '12']) {
      assert.equal(shiftDates(text, -1), undefined, text);
    }
  });
});
