import assert from 'node:assert/strict';
import { isDummyDate } from '../../src/policies/dummy-date.ts';

describe('isDummyDate', () => {
  const dummy = (kind: 'date' | 'birth-date', values: readonly string[]) =>
    values.map((value) => isDummyDate(value, kind));

  it('takes a date before 1925 for a shifted one, in every way of writing that has an order', () => {
    for (const [before, after] of [
      ['19241231', '19250101'],
      ['1924-12-31', '1925-01-01'],
      ['1924.12.31', '1925.01.01'],
      ['31.12.1924', '01.01.1925'],
      ['1/2/1924', '1/2/1925'],
      ['1924-12-31T10:00:00', '1925-01-01T10:00:00'],
      ['31.12.1924 10:00', '01.01.1925 10:00'],
    ] as const) {
      assert.deepEqual(dummy('date', [before, after]), [true, false], before);
    }
  });

  it('takes a birth date before 1901 for a default, and a later one for real', () => {
    assert.deepEqual(dummy('birth-date', ['19001231', '19010101', '1900-01-01', '31.12.1900', '01.01.1901']), [
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it('takes a year alone for no date, and for a birth year that reveals an age over 89', () => {
    assert.deepEqual(dummy('date', ['1936', '2019', '1850']), [true, true, true]);
    assert.deepEqual(dummy('birth-date', ['1900', '1901', '1936', '1937']), [true, false, false, true]);
  });

  it('takes a time of day for no date', () => {
    assert.deepEqual(dummy('date', ['13:45', '13:45:30', '13:45:30.5', '134530.123', '9:05']), [
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it('takes six digits for real: nobody knows their order', () => {
    assert.deepEqual(dummy('date', ['190312', '010124']), [false, false]);
  });

  it('takes a text in which a date stands somewhere for real', () => {
    assert.deepEqual(dummy('date', ['on 31.12.1924', 'x19241231', '31.12.19245']), [false, false, false]);
  });
});
