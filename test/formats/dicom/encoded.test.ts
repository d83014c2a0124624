import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { encodedIn } from '../../../src/formats/dicom/encoded.ts';
import { exifSegment, jpegFile } from '../image-file.ts';
import { judged } from '../judged.ts';
import { pdfFile, shownText } from '../pdf-file.ts';
import { element, explicitLittle, part10, sequence } from './build.ts';

const mail = 'Results to jane.roe@clinic.example';
const base64 = (content: string | Uint8Array) => Buffer.from(content as string).toString('base64');
const file = (vr: string, value: string) =>
  part10('1.2.840.10008.1.2.1', element(0x00290010, 'LO', 'NORTHLAB 2'), element(0x00291010, vr, value));
/** Without the one that the attribute is private. */
const places = async (bytes: Buffer) =>
  (await judged('a.dcm', bytes)).places.filter((place) => !place.startsWith('undefined'));

describe('an encoded text in a private attribute', () => {
  it('is searched, in strings of any representation and in bytes that are one', async () => {
    for (const vr of ['LO', 'LT', 'ST', 'UT', 'UN', 'OB'])
      assert.deepEqual(await places(file(vr, base64(mail))), ['email @ (0029,1010) text in Base64'], vr);
  });
  it('is read in hexadecimal, in lines, without padding, in the alphabet of URLs and behind the head of a data URL', async () => {
    const long = base64(mail.repeat(4));
    for (const value of [
      Buffer.from(mail).toString('hex'),
      Buffer.from(mail).toString('hex').toUpperCase(),
      long.replace(/(.{76})/g, '$1\r\n'),
      base64(mail).replace(/=+$/, ''),
      Buffer.from(`${mail}?>~~`).toString('base64url'),
      `data:text/plain;charset=utf-8;base64,${base64(mail)}`,
    ])
      assert.ok(
        (await places(file('UT', value))).every((place) => /^email @ \(0029,1010\) text in/.test(place)) &&
          encodedIn(value),
        value,
      );
  });
  it('is found in the second value, and inside a sequence', async () => {
    assert.deepEqual(await places(file('LO', `none\\${base64(mail)}`)), [
      'email @ (0029,1010) value 2, text in Base64',
    ]);
    const item = Buffer.concat([element(0x00290010, 'LO', 'NORTHLAB 2'), element(0x00291020, 'LT', base64(mail))]);
    const bytes = part10('1.2.840.10008.1.2.1', sequence(0x00081140, [item], { writing: explicitLittle }));
    assert.deepEqual(await places(bytes), ['email @ (0008,1140)[0].(0029,1020) text in Base64']);
  });
  it('that is a document is read as a file: PDF, XML, JSON, a picture', async () => {
    const pdf = pdfFile({ pages: [shownText([72, 700, mail])] });
    const picture = jpegFile([[0xe1, exifSegment({ 315: 'Jane Roe' })]]);
    for (const [content, expected] of [
      [pdf, 'email @ (0029,1010) text in Base64.pdf!/page 1'],
      [`<a><mail>${mail}</mail></a>`, 'email @ (0029,1010) text in Base64.xml!/'],
      [`{"PatientName":"Roe^Jane"}`, 'name @ (0029,1010) text in Base64.json!/'],
      [picture, 'name @ (0029,1010) text in Base64.jpg!/Exif Artist'],
    ] as const) {
      const found = await places(file('UT', base64(content)));
      assert.equal(found.length, 1, found.join('\n'));
      assert.ok(found[0]!.startsWith(expected), found.join('\n'));
    }
  });
  it('is none in words, codes, numbers, digests, keys and UIDs', () => {
    const digests = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((kind) =>
      Array.from({ length: 500 }, (_, index) => createHash(kind).update(String(index)).digest()),
    );
    const values = [
      ...digests.flatMap((one) => [one.toString('hex'), one.toString('hex').toUpperCase(), one.toString('base64')]),
      '1.2.276.0.7230010.3.0.3.6.1',
      '20190312101530123456',
      '123E4567E89B12D3A456426614174000',
      'MAGNETOMPRISMAFITSYNGOMRXA30',
      'AXIALT2FLAIRPOSTCONTRASTSTANDARD',
      'No fracture is seen in the left hand',
      'abdomen_routine_with_contrast_adult',
      '4142434445464748',
      'Zm9v',
      '',
    ];
    assert.deepEqual(
      values.filter((value) => encodedIn(value)),
      [],
    );
  });
  it('of many megabytes that is none is none', () => {
    const long = 'AB'.repeat(2_000_000);
    for (const value of [
      long,
      `${long}!`,
      ' '.repeat(4_000_000),
      '\r\n'.repeat(2_000_000),
      `data:${long}`,
      `0x${'0'.repeat(4_000_000)}`,
    ]) {
      assert.equal(encodedIn(value), undefined);
    }
  });
});
