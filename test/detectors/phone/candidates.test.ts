import assert from 'node:assert/strict';
import { candidates } from '../../../src/detectors/phone/candidates.ts';

/** What the walk over the characters has to find, as an expression. */
const chunk = /\d[\d ().\-–/]{2,44}\d/g;

function chunks(text: string): string[] {
  return [...text.matchAll(chunk)].map(([match]) => match).filter((match) => match.replace(/\D/g, '').length >= 5);
}

describe('candidates for a telephone number', () => {
  for (const text of [
    '030 1234567',
    'call 555-1234, or 555–9876 (office)',
    '1234 and 12345',
    '12 34',
    '1-2-3-4-5',
    '1.2.3.4',
    `1${' '.repeat(44)}23456`,
    `1${' '.repeat(45)}23456`,
    `12${' '.repeat(44)}3 45678`,
    '1'.repeat(100),
    '20 2024-01-05 12/34/56',
    '',
  ]) {
    it(`are runs of at least five grouped digits in "${text.slice(0, 30)}"`, () => {
      assert.deepEqual(
        candidates(text).map(({ start, end }) => text.slice(start, end)),
        chunks(text),
      );
    });
  }

  it('begin with a plus sign or an opening parenthesis', () => {
    const found = (text: string) => candidates(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found('+49 30 123456'), ['+49 30 123456']);
    assert.deepEqual(found('+ 49 30 123456'), ['+ 49 30 123456']);
    assert.deepEqual(found('tel (030) 123456'), ['(030) 123456']);
    assert.deepEqual(found('from 030 123456'), ['030 123456']);
  });
});
