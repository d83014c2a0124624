import assert from 'node:assert/strict';
import { textRuns } from '../../../src/formats/dicom/text-runs.ts';

const bytes = (...parts: readonly (string | readonly number[] | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const found = (value: Uint8Array) => textRuns(value).map(({ text, offset }) => [offset, text]);

describe('textRuns', () => {
  it('finds texts between zero bytes, with where they start', () => {
    assert.deepEqual(found(bytes([1, 0], 'Roe^Jane', [0, 0xff, 0], 'MRN-2024-7', [0])), [
      [2, 'Roe^Jane'],
      [13, 'MRN-2024-7'],
    ]);
  });

  it('finds a text behind its length, and one long enough to be no chance', () => {
    assert.deepEqual(found(bytes([0xff, 8], 'Roe^Jane', [0xfe])), [[2, 'Roe^Jane']]);
    assert.deepEqual(found(bytes([0xff], 'scanned for Dr. Jane Roe', [0xfe])), [[1, 'scanned for Dr. Jane Roe']]);
  });

  it('finds UTF-16 in either byte order, and UTF-8', () => {
    const little = Buffer.from('Roe, Jane', 'utf16le');
    const big = Buffer.from(little).swap16();
    assert.deepEqual(found(bytes([0xff, 0xff], little, [0, 0]))[0]![1], 'Roe, Jane');
    assert.deepEqual(found(bytes([0xff, 0xff], big, [0xff]))[0]![1], 'Roe, Jane');
    assert.deepEqual(found(bytes([0], Buffer.from('Jürgen Groß', 'utf8'), [0]))[0]![1], 'Jürgen Groß');
  });

  it('takes short runs without an end, ramps and repeated signs for chance', () => {
    assert.deepEqual(found(bytes([0xff, 0x80], 'EVA6C/x', [0x90, 0xff])), []);
    assert.deepEqual(found(Uint8Array.from({ length: 256 }, (_, index) => index)), []);
    assert.deepEqual(found(bytes([0], 'XXXXXXXXXXXXXXXX', [0])), []);
  });

  it('finds nothing in 1 MiB of random bytes', () => {
    let state = 1;
    const random = Uint8Array.from({ length: 1024 * 1024 }, () => {
      // Park and Miller 1988.
      state = (state * 48_271) % 2_147_483_647;
      return (state >>> 8) & 0xff;
    });
    assert.ok(textRuns(random).length <= 3, `${textRuns(random).length} runs`);
  });
});
