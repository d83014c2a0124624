import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { readDicom } from '../../../src/formats/dicom/object.ts';
import { element, part10, read, readerOf } from './build.ts';

const deflatedUid = '1.2.840.10008.1.2.1.99';
const patientName = 0x00100010;
const name = element(patientName, 'PN', 'ROE^JANE');

/** Bytes that do not compress. */
function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash('sha256').update(String(index)).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

describe('a deflated data set (PS3.5 A.5)', () => {
  it('is inflated up to the pixel data and no further', () => {
    const pixels = element(0x7fe00010, 'OW', noise(4_000_000));
    const reader = readerOf(part10(deflatedUid, deflateRawSync(Buffer.concat([name, pixels]))));
    const object = readDicom(reader);
    assert.equal(object.get(patientName)?.text(), 'ROE^JANE');
    assert.equal(object.pixelDataOffset, undefined, 'an offset of inflated bytes is none of the file');
    assert.ok(reader.furthest < 80_000);
    assert.deepEqual(object.problems, []);
  });

  it('is inflated in steps when its header is long', () => {
    const long = element(0x00291010, 'OB', noise(900_000));
    const last = element(0x00400001, 'AE', 'AFTER');
    const object = read(part10(deflatedUid, deflateRawSync(Buffer.concat([name, long, last]))));
    assert.equal(object.get(0x00400001)?.text(), 'AFTER');
    assert.equal(object.get(0x00291010)?.bytes().length, 900_000);
    assert.deepEqual(object.problems, []);
  });

  it('that grows without end is read up to a limit, and says so', () => {
    const bomb = deflateRawSync(Buffer.concat([name, element(0x00291010, 'OB', Buffer.alloc(200_000_000))]));
    const object = read(part10(deflatedUid, bomb));
    assert.equal(object.get(patientName)?.text(), 'ROE^JANE');
    assert.deepEqual(object.problems, [
      'the deflated data set cannot be inflated to its end: it grows beyond every header',
    ]);
  });

  it('that is damaged, near its start or far from it, is read up to there', () => {
    for (const length of [3_000, 300_000]) {
      const damaged = deflateRawSync(Buffer.concat([name, element(0x00291010, 'OB', noise(length).toString('hex'))]));
      damaged.fill(0xff, damaged.length - 1_000);
      const object = read(part10(deflatedUid, damaged));
      assert.equal(object.get(patientName)?.text(), 'ROE^JANE', `${length} bytes`);
      assert.equal(object.problems.length, 1);
    }
  });
});
