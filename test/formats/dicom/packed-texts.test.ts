import assert from 'node:assert/strict';
import { exifSegment, iptc, isoBox, jpegFile, photoshopSegment, xmp } from '../image-file.ts';
import { judged } from '../judged.ts';
import { read, readerOf } from './build.ts';
import { codecs, codestream, fileWithIcon, packedFile } from './packed-file.ts';

const comment = 0xfe;
const mail = 'results to jane.roe@clinic.example';
const places = async (bytes: Buffer) => (await judged('a.dcm', bytes)).places;
const jp2 = (...boxes: readonly Buffer[]) =>
  Buffer.concat([isoBox('jP  ', Buffer.from('\r\n\x87\n', 'latin1')), ...boxes]);

describe('texts beside packed pixels', () => {
  it('are comments of JPEG and of JPEG-LS', async () => {
    for (const syntax of [codecs.jpegBaseline, codecs.jpegLs]) {
      const found = await places(packedFile(syntax, [jpegFile([[comment, mail]])]));
      assert.deepEqual(found, ['email @ (7FE0,0010) frame 1, JPEG comment 1']);
    }
  });

  it('are Exif, XMP and IPTC in segments of JPEG, each by its name', async () => {
    const position = { 1: 'N', 2: { rationals: [48, 12, 30] }, 3: 'E', 4: { rationals: [16, 22, 12] } };
    const picture = jpegFile([
      [0xe1, exifSegment({ 306: '2019:05:12 10:11:12', 315: 'Jane Roe', 34853: { directory: position } })],
      [0xe1, `http://ns.adobe.com/xap/1.0/\0${xmp({ SerialNumber: 'A1234567' })}`],
      [0xed, photoshopSegment(iptc([[80, 'Jane Roe']]))],
    ]);
    const { findings, places } = await judged('a.dcm', packedFile(codecs.jpegBaseline, [picture]));
    for (const expected of [
      'frame 1, Exif Artist',
      'frame 1, GPS GPSLatitude',
      'frame 1, Exif DateTime',
      'XMP SerialNumber',
      'IPTC By-line',
    ])
      assert.ok(
        places.some((place) => place.includes(expected)),
        `${expected} in ${places.join('\n')}`,
      );
    assert.ok(
      findings.some(({ message }) => message.includes('Artist in PixelData')),
      findings.map(({ message }) => message).join('\n'),
    );
  });

  it('are runs of text in segments of makers, as a warning at most', async () => {
    const { findings } = await judged(
      'a.dcm',
      packedFile(codecs.jpegBaseline, [jpegFile([[0xe9, `\0\x01\x02${mail}\0\0`]])]),
    );
    assert.deepEqual(
      findings.map(({ severity, location }) => [severity, location.part]),
      [['warning', 'frame 1, JPEG APP9']],
    );
  });

  it('are comments of JPEG 2000, in boxes or without them, and XML and Exif beside it', async () => {
    const stream = codestream([[1, mail]]);
    const exif = Buffer.concat([Buffer.from('JpgTiffExif->JP2'), exifSegment({ 315: 'Jane Roe' }).subarray(6)]);
    const boxed = jp2(
      isoBox('xml ', Buffer.from(`<note>${mail}</note>`)),
      isoBox('uuid', exif),
      isoBox('jp2c', stream),
    );
    assert.deepEqual(await places(packedFile(codecs.jpeg2000, [stream])), [
      'email @ (7FE0,0010) frame 1, JPEG 2000 comment 1',
    ]);
    const found = await places(packedFile(codecs.jpeg2000, [boxed]));
    assert.equal(found.filter((place) => place.startsWith('email')).length, 2, found.join('\n'));
    assert.ok(found.includes('name @ (7FE0,0010) frame 1, Exif Artist'), found.join('\n'));
  });

  it('are not what encoders write of themselves, nor a profile of colours', async () => {
    const pictures = [
      ...[
        'CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90\n',
        'LEAD Technologies Inc. V1.01',
        'IJG',
        'DCMTK 3.6.7',
        'File written by Adobe Photoshop\xa8 4.0',
      ].map((text) => jpegFile([[comment, Buffer.from(text, 'latin1')]])),
      jpegFile([
        [0xe0, 'JFIF\0\x01\x01'],
        [0xee, 'Adobe\0d\0\0\0\0\0'],
        [0xe2, `ICC_PROFILE\0\x01\x01Copyright (c) 1998 Hewlett-Packard Company`],
      ]),
      codestream([
        [1, 'Kakadu-v5.2.1'],
        [1, 'Kdu-Layer-Info: log_2{Delta-D(MSE)/[2^16*Delta-L(bytes)]}, L(bytes)\n-192.0, 1.9e+02\n'],
        [1, 'Created by OpenJPEG version 2.3.0'],
        [0, Buffer.from([1, 2, 3, 4])],
      ]),
    ];
    for (const picture of pictures) assert.deepEqual(await places(packedFile(codecs.jpegBaseline, [picture])), []);
  });

  it('are told once where each frame says them, and of the frame that says something else', async () => {
    const frame = jpegFile([[comment, mail]]);
    const other = jpegFile([[comment, 'call jack.doe@clinic.example']]);
    assert.deepEqual(await places(packedFile(codecs.jpegBaseline, [frame, frame, other, frame])), [
      'email @ (7FE0,0010) frame 1, JPEG comment 1',
      'email @ (7FE0,0010) frame 3, JPEG comment 1',
    ]);
  });

  it('are found where a header goes on in the next fragment', async () => {
    const picture = jpegFile([[comment, 'x '.repeat(40) + mail]]);
    const found = await places(packedFile(codecs.jpegBaseline, [picture.subarray(0, 50), picture.subarray(50)], 1));
    assert.deepEqual(found, ['email @ (7FE0,0010) fragment 1, JPEG comment 1']);
  });

  it('are those of the first and the last of very many frames, and few are read', async () => {
    const silent = Buffer.concat([jpegFile([]), Buffer.alloc(20_000)]);
    const last = jpegFile([[comment, mail]]);
    const bytes = packedFile(codecs.jpegBaseline, [...Array.from({ length: 400 }, () => silent), last]);
    const reader = readerOf(bytes);
    let count = 0;
    const counting = {
      ...reader,
      read: (offset: number, length: number) => {
        count += Math.min(length, bytes.length - offset);
        return bytes.subarray(offset, offset + length);
      },
    };
    const { default: dicom } = await import('../../../src/formats/dicom.ts');
    const document = dicom.read(
      { path: 'a.dcm', kind: 'file', size: bytes.length, modified: 0, firstNewSegment: 0 },
      counting,
    );
    assert.deepEqual(
      [...document.fields()].filter(({ inElement }) => inElement).map(({ text }) => text),
      [mail],
    );
    assert.ok(count < 300_000, `${count} of ${bytes.length} bytes were read`);
  });

  it('are found in an icon, at its place', async () => {
    const found = await places(fileWithIcon(jpegFile([[comment, mail]])));
    assert.deepEqual(
      found.filter((place) => place.startsWith('email')),
      ['email @ (0088,0200)[0].(7FE0,0010) frame 1, JPEG comment 1'],
    );
  });

  it('are none of native pixels, of a video, and of fragments that are cut or damaged', async () => {
    const picture = jpegFile([[comment, mail]]);
    for (let length = 0; length < 30; length += 1)
      await places(packedFile(codecs.jpegBaseline, [picture.subarray(0, length)]));
    const video = Buffer.concat([Buffer.from([0, 0, 1, 0xb3]), Buffer.from(mail)]);
    assert.deepEqual(await places(packedFile('1.2.840.10008.1.2.4.100', [video])), []);
    const whole = packedFile(codecs.jpegBaseline, [picture]);
    for (const cut of [whole.length - 8, whole.length - 20])
      assert.ok(read(whole.subarray(0, cut)).elements.length > 0);
  });
});
