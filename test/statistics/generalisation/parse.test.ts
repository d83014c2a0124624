import assert from 'node:assert/strict';
import { parseDate } from '../../../src/statistics/generalisation/parse-date.ts';
import { parseNumber } from '../../../src/statistics/generalisation/parse-number.ts';

describe('parseNumber', () => {
  const numbers: readonly (readonly [text: string, number: number])[] = [
    ['34', 34],
    [' 34.5 ', 34.5],
    ['34,5', 34.5],
    ['-3', -3],
    ['.5', 0.5],
    ['1e3', 1000],
    ['034Y', 34],
    ['006M', 0.5],
    ['026W', 26 / (365.25 / 7)],
    ['000D', 0],
    ['34 years', 34],
    ['34y', 34],
  ];
  for (const [text, number] of numbers) {
    it(`reads "${text}"`, () => assert.equal(parseNumber(text), number));
  }

  for (const text of [
    '',
    '90+',
    '30-39',
    '>89',
    'n/a',
    '1.2.3',
    '0x10',
    'Infinity',
    '1e999',
    '34M',
    '12 kg',
    '1 000',
  ]) {
    it(`takes "${text}" for no number`, () => assert.ok(Number.isNaN(parseNumber(text))));
  }
});

describe('parseDate', () => {
  const dates: readonly (readonly [text: string, year: number, month?: number])[] = [
    ['1950', 1950],
    ['1950-03', 1950, 3],
    ['1950-03-31', 1950, 3],
    ['1950-03-31T12:30:00Z', 1950, 3],
    ['1950/03/31', 1950, 3],
    ['19500331', 1950, 3],
    ['195003', 1950, 3],
    ['19500331123000.000000+0100', 1950, 3],
    ['31.3.1950', 1950, 3],
    ['31/03/1950', 1950, 3],
    ['03/31/1950', 1950, 3],
    ['03/03/1950', 1950, 3],
    ['2000-02-29', 2000, 2],
  ];
  for (const [text, year, month] of dates) {
    it(`reads "${text}"`, () => assert.deepEqual(parseDate(text), month === undefined ? { year } : { year, month }));
  }

  it('knows the year alone where day and month may have changed places', () => {
    assert.deepEqual(parseDate('03/04/1950'), { year: 1950 });
  });

  for (const text of [
    '',
    'n/a',
    '1950-13',
    '1950-02-30',
    '2001-02-29',
    '1950s',
    '31.4.1950',
    '19501340',
    '195',
    '99/99/1950',
  ]) {
    it(`takes "${text}" for no date`, () => assert.equal(parseDate(text), undefined));
  }
});
