import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { attack } from '../../src/statistics/pseudonym-attack/attack.ts';
import { targetOf } from '../../src/statistics/pseudonym-attack/targets.ts';

const hex = (digest: string, text: string) => createHash(digest).update(text).digest('hex');
const recovered = async (pseudonyms: string[], known: string[] = [], tries = 50_000) =>
  (await attack(pseudonyms, known, tries)).map(({ form, source, count }) => [form, source, count]);

describe('attack', () => {
  const numbers = ['482', '5990', '731'];

  for (const [form, make] of [
    ['the unsalted MD5 digest', (text: string) => hex('md5', text)],
    ['the unsalted SHA-1 digest', (text: string) => hex('sha1', text).toUpperCase()],
    ['the unsalted SHA-256 digest', (text: string) => `sub-${hex('sha256', text)}`],
    ['the first 16 hexadecimal digits of the SHA-256 digest', (text: string) => hex('sha256', text).slice(0, 16)],
    ['the first 20 hexadecimal digits of the MD5 digest', (text: string) => hex('md5', text).slice(0, 20)],
    ['the unsalted MD5 digest', (text: string) => createHash('md5').update(text).digest('base64')],
    ['the unsalted MD5 digest', (text: string) => `2.25.${BigInt(`0x${hex('md5', text)}`)}`],
  ] as const) {
    it(`undoes ${form} of numbers: ${make('482').slice(0, 12)}…`, async () => {
      const results = await recovered(numbers.map(make));
      assert.deepEqual([results[0]![0], results.reduce((sum, [, , count]) => sum + Number(count), 0)], [form, 3]);
    });
  }

  it('undoes UUIDs that are made from a digest, their version bits aside', async () => {
    const uuids = numbers.map((text) => {
      const a = hex('md5', text);
      return `${a.slice(0, 8)}-${a.slice(8, 12)}-3${a.slice(13, 16)}-8${a.slice(17, 20)}-${a.slice(20)}`;
    });
    assert.equal((await recovered(uuids))[0]![0], 'UUIDs made from the MD5 digest');
  });
  it('undoes CRC-32, of which chance explains single ones', async () => {
    const crc = (text: string) => crc32(text).toString(16).padStart(8, '0');
    assert.equal((await recovered(numbers.map(crc)))[0]![0], 'the unsalted CRC-32 digest');
  });
  it('takes a code of capitals and digits for no digest, so that nothing is spent on it', () => {
    assert.equal(targetOf('PSEUDO-0001'), undefined);
    assert.notEqual(targetOf('Xy3kQ9fPz2A='), undefined);
  });
  it('reads base64', async () => {
    const plain = ['4471902', '4471903'].map((text) => Buffer.from(`MRN ${text}`).toString('base64'));
    assert.deepEqual(await recovered(plain), [['base64', 'a readable text', 2]]);
  });

  it('is not fooled by a code in capitals that happens to read as a text', async () => {
    assert.equal(Buffer.from('SVVGWTNJZG83', 'base64').toString(), 'IUFY3Ido7');
    assert.deepEqual(await recovered(['SVVGWTNJZG83']), []);
  });
  it('undoes digests of dates of birth', async () => {
    const dates = ['19610512', '1958-11-30'].map((text) => hex('md5', text));
    assert.deepEqual(await recovered(dates, [], 200_000), [['the unsalted MD5 digest', 'a date of birth', 2]]);
  });
  it('undoes digests of what stands elsewhere, however it is written there', async () => {
    const names = [hex('sha256', 'roe^jane'), hex('sha256', 'Thora Wendt')];
    assert.deepEqual(await recovered(names, ['ROE^JANE', 'Thora^Wendt']), [
      ['the unsalted SHA-256 digest', 'an identifier that stands elsewhere in the dataset', 2],
    ]);
  });
  it('does not undo what a secret was mixed into', async () => {
    assert.deepEqual(await recovered(numbers.map((text) => hex('md5', `secret${text}`))), []);
  });
  it('does not undo codes, random UUIDs and random hexadecimal digits', async () => {
    const others = ['sub-01', 'P0042', 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6', 'deadbeefcafe', 'control'];
    assert.deepEqual(await recovered(others), []);
  });
  it('does not take for recovered what chance explains', async () => {
    // Of 200,000 tries one in five meets one of these 4,000 pieces of eight hexadecimal digits.
    const pieces = Array.from({ length: 4_000 }, (_, index) => hex('md5', `secret${index}`).slice(0, 8));
    assert.deepEqual(await recovered(pieces, [], 200_000), []);
  });
  it('ends when it is stopped', async () => {
    const controller = new AbortController();
    controller.abort();
    assert.deepEqual(await attack([hex('md5', '482')], [], 1e9, controller.signal), []);
  });
});
