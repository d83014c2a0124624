import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { partOf } from '../../src/model/location.ts';
import { fieldsOf, problemsOf } from './document-of.ts';
import {
  exifSegment,
  gifFile,
  heifFile,
  iptc,
  isoBox,
  jpegFile,
  photoshopSegment,
  pngFile,
  pngText,
  webpFile,
  xmp,
} from './image-file.ts';
import { judged } from './judged.ts';
import { tiffFile } from './tiff-file.ts';

const said = (path: string, content: Uint8Array) =>
  fieldsOf(path, content).map(({ text, location }) => `${partOf(location)}: ${text}`);

describe('images', () => {
  it('have times in one form, and zeros are none', () => {
    const content = jpegFile([[0xe1, exifSegment({ 306: '2019:05:12 10:11:12', 36867: '0000:00:00 00:00:00' })]]);
    assert.deepEqual(said('a.jpg', content), ['Exif DateTime: 2019-05-12T10:11:12']);
  });
  it('have comments in the character set that they name', () => {
    const comment = Buffer.concat([Buffer.from('UNICODE\0'), Buffer.from('Zoë', 'utf16le')]);
    const content = jpegFile([[0xe1, exifSegment({ 34665: { directory: { 37510: { bytes: comment } } } })]]);
    assert.deepEqual(said('a.jpg', content), ['Exif UserComment: Zoë']);
  });
  it('have what makers of cameras keep of their owners, as a warning at most', async () => {
    const note = { bytes: Buffer.from('\0\x01\x02Owner: jane.roe@clinic.example\0\0\x03') };
    const content = jpegFile([[0xe1, exifSegment({ 34665: { directory: { 37500: note } } })]]);
    const { findings } = await judged('a.jpg', content);
    assert.deepEqual(
      findings.map(({ class: identifier, severity }) => `${identifier} ${severity}`),
      ['email warning'],
    );
  });
  it('say nothing of people by the names of cameras, lenses and programs', async () => {
    const content = jpegFile([
      [0xe1, exifSegment({ 271: 'Carl Zeiss', 272: 'Axiocam 506', 305: 'Adobe Photoshop 21.0', 33432: '' })],
    ]);
    assert.deepEqual((await judged('a.jpg', content)).findings, []);
  });
  it('with a position of zero have none', () => {
    const gps = { 1: 'N', 2: { rationals: [0, 0, 0] }, 3: 'E', 4: { rationals: [0, 0, 0] } };
    assert.deepEqual(said('a.jpg', jpegFile([[0xe1, exifSegment({ 34853: { directory: gps } })]])), []);
  });
  it('have texts that unpack to more than any text left out, and say so', () => {
    const bomb = Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(32 * 1024 * 1024))]);
    assert.match(problemsOf('a.png', pngFile([['zTXt', bomb]])).join(), /unpacks to more/);
  });
  it('of JPEG XL and JPEG 2000 have what stands in their boxes', () => {
    const exif = isoBox('Exif', Buffer.concat([Buffer.alloc(4), tiffFile([{ 315: 'Rita Book' }])]));
    const xl = Buffer.concat([isoBox('JXL ', Buffer.from('\r\n\x87\n', 'latin1')), exif]);
    assert.deepEqual(said('a.jxl', xl), ['Exif Artist: Rita Book']);
    const identifier = Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex');
    const uuid = isoBox('uuid', Buffer.concat([identifier, Buffer.from(xmp({ creator: 'Rita Book' }))]));
    const jp2 = Buffer.concat([isoBox('jP  ', Buffer.from('\r\n\x87\n', 'latin1')), uuid]);
    assert.deepEqual(said('a.jp2', jp2), ['XMP creator: Rita Book']);
  });
  it('that are cut anywhere are read as far as they go', () => {
    const exif = tiffFile([{ 315: 'Rita Book', 34853: { directory: { 1: 'N', 2: { rationals: [52, 22, 1] } } } }]);
    const whole = {
      'a.jpg': jpegFile([
        [0xe1, exifSegment({ 315: 'Rita Book' })],
        [0xed, photoshopSegment(iptc([[80, 'Rita Book']]))],
        [0xfe, 'comment'],
      ]),
      'a.png': pngFile([
        ['tEXt', pngText.tEXt('Author', 'Rita Book')],
        ['iTXt', pngText.iTXt('Author', 'Rita Book')],
        ['eXIf', exif],
        ['tIME', Buffer.from([0x07, 0xe3, 5, 12, 0, 0, 0])],
      ]),
      'a.gif': gifFile('comment'),
      'a.heic': heifFile(exif, xmp({ creator: 'Rita Book' })),
      'a.webp': webpFile([
        ['EXIF', exif],
        ['XMP ', Buffer.from(xmp({ creator: 'Rita Book' }))],
      ]),
    };
    for (const [path, content] of Object.entries(whole)) {
      const texts = said(path, content);
      for (let length = 16; length < content.length; length += 1) {
        const cut = said(path, content.subarray(0, length));
        // Of a position that is cut in two one number is left, of an element of XMP the start of its end.
        const others = cut.filter(
          (one) => !one.startsWith('GPS') && !texts.some((text) => text.startsWith(one.replace(/<[^<]*$/, ''))),
        );
        assert.deepEqual(others, [], `${path} cut at ${length}`);
      }
    }
  });
});
