import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import type { PictureShape } from '../../src/comparison/pixels/picture-shape.ts';
import { decodeRunLengths } from '../../src/comparison/pixels/run-length.ts';
import { compare } from '../../src/engine/compare.ts';
import type { Comparison } from '../../src/model/comparison.generated.ts';
import {
  element,
  explicitBig,
  explicitLittle,
  implicitLittle,
  part10,
  sequence,
  type Writing,
} from '../formats/dicom/build.ts';
import { trees } from './tree.ts';

const [rows, columns] = [3, 5];
const uids = { rle: '1.2.840.10008.1.2.5', jpeg: '1.2.840.10008.1.2.4.70' };

/** A picture of 3 by 5 pixels in 16 bits, or in three colours of 8 bits, one pixel after the other. */
function picture(samples: 1 | 3, seed = 7): Buffer {
  const bytes = samples === 1 ? 2 : 3;
  // Runs and single values, as in a scan.
  return Buffer.from(
    Array.from({ length: rows * columns * bytes }, (_, index) => (index % 4 < 2 ? seed : index * seed) & 0xff),
  );
}

/** The header of a picture as it is written. */
function header(samples: 1 | 3, writing: Writing, isByPlane: boolean, uid: string): Buffer[] {
  const number = (tag: number, value: number): Buffer => {
    const bytes = Buffer.alloc(2);
    writing.littleEndian ? bytes.writeUInt16LE(value) : bytes.writeUInt16BE(value);
    return element(tag, 'US', bytes, writing);
  };
  return [
    element(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.7', writing),
    element(0x00080018, 'UI', uid, writing),
    element(0x00080060, 'CS', 'OT', writing),
    number(0x00280002, samples),
    ...(samples === 3 ? [number(0x00280006, isByPlane ? 1 : 0)] : []),
    number(0x00280010, rows),
    number(0x00280011, columns),
    number(0x00280100, samples === 1 ? 16 : 8),
    number(0x00280101, samples === 1 ? 16 : 8),
  ];
}

/** A file of the same picture in each way to write it. */
function written(way: string, samples: 1 | 3, pixels: Buffer): Buffer {
  const uid = `1.2.3.${way.length}`;
  const vr = samples === 1 ? 'OW' : 'OB';
  const plain = (writing: Writing, value = pixels, isByPlane = false): Buffer[] => [
    ...header(samples, writing, isByPlane, uid),
    element(0x7fe00010, vr, value, writing),
  ];
  const fragments = (...frames: Buffer[]): Buffer[] => [
    ...header(samples, explicitLittle, false, uid),
    sequence(0x7fe00010, [Buffer.alloc(0), ...frames], { vr: 'OB', isUndefined: true, hasOpenItems: false }),
  ];
  switch (way) {
    case 'explicit little endian':
      return part10('1.2.840.10008.1.2.1', ...plain(explicitLittle));
    case 'implicit little endian':
      return part10('1.2.840.10008.1.2', ...plain(implicitLittle));
    case 'big endian':
      return part10(
        '1.2.840.10008.1.2.2',
        ...plain(explicitBig, samples === 1 ? Buffer.from(pixels).swap16() : pixels),
      );
    case 'deflated':
      return part10('1.2.840.10008.1.2.1.99', deflateRawSync(Buffer.concat(plain(explicitLittle))));
    case 'run lengths':
      return part10(uids.rle, ...fragments(runLengthsOf(pixels, samples, samples === 1 ? 2 : 1)));
    case 'planes':
      return part10('1.2.840.10008.1.2.1', ...plain(explicitLittle, planesOf(pixels), true));
    default:
      return part10(uids.jpeg, ...fragments(Buffer.from([0xff, 0xd8, ...pixels])));
  }
}

function planesOf(pixels: Buffer): Buffer {
  const count = rows * columns;
  return Buffer.from(Array.from({ length: 3 * count }, (_, at) => pixels[(at % count) * 3 + Math.floor(at / count)]!));
}

/** A frame in RLE Lossless, as PS3.5 section G.3 writes it: runs of three and more, else literals. */
function runLengthsOf(pixels: Buffer, samples: number, bytes: number): Buffer {
  const segments: Buffer[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    for (let byte = bytes - 1; byte >= 0; byte -= 1) {
      const plane = Array.from(
        { length: pixels.length / (samples * bytes) },
        (_, pixel) => pixels[(pixel * samples + sample) * bytes + byte]!,
      );
      segments.push(packed(plane));
    }
  }
  const head = Buffer.alloc(64);
  head.writeUInt32LE(segments.length, 0);
  let at = 64;
  for (const [index, segment] of segments.entries()) {
    head.writeUInt32LE(at, 4 + 4 * index);
    at += segment.length;
  }
  return Buffer.concat([head, ...segments]);
}

function packed(plane: readonly number[]): Buffer {
  const out: number[] = [];
  for (let at = 0; at < plane.length; ) {
    let run = 1;
    while (run < 128 && plane[at + run] === plane[at]) run += 1;
    if (run > 2) out.push(257 - run, plane[at]!);
    else out.push(run - 1, ...plane.slice(at, at + run));
    at += run;
  }
  return Buffer.from(out.length % 2 === 0 ? out : [...out, 0]);
}

async function fateOf(before: Buffer, after: Buffer): Promise<{ fate: string; comparison: Comparison }> {
  const folders = trees({ before: { 'a.dcm': before }, after: { 'b.dcm': after } });
  try {
    const { comparison } = await compare({ before: folders.path('before'), after: folders.path('after') });
    const { changedIn: _, ...fates } = comparison.pixels;
    return { fate: Object.entries(fates).find(([, count]) => count > 0)![0], comparison };
  } finally {
    folders.remove();
  }
}

describe('compare of pixels that were written anew', () => {
  const native = 'explicit little endian';
  for (const samples of [1, 3] as const) {
    const ways = ['big endian', 'run lengths', ...(samples === 3 ? ['planes'] : [])];
    for (const way of ways) {
      it(`sees that the picture is the same in ${way}, ${samples === 1 ? '16 bits' : 'three colours'}, in either direction`, async () => {
        const [one, other] = [written(native, samples, picture(samples)), written(way, samples, picture(samples))];
        const fates = samples === 3 && way === 'big endian' ? ['identical', 'identical'] : ['decoded', 'decoded'];
        for (const [index, [before, after]] of [
          [one, other],
          [other, one],
        ].entries()) {
          const { fate, comparison } = await fateOf(before!, after!);
          assert.equal(fate, fates[index]);
          assert.equal(comparison.objects.paired.pixels, 1);
          assert.deepEqual(comparison.gaps, []);
        }
      });

      it(`sees one other sample in ${way}, ${samples === 1 ? '16 bits' : 'three colours'}`, async () => {
        const other = picture(samples);
        other[4]! ^= 1;
        const { fate } = await fateOf(written(native, samples, picture(samples)), written(way, samples, other));
        assert.equal(fate, 'changed');
      });
    }
  }

  it('takes the bytes of implicit, explicit and deflated little endian for the same', async () => {
    for (const way of ['implicit little endian', 'deflated']) {
      const { fate, comparison } = await fateOf(written(native, 1, picture(1)), written(way, 1, picture(1)));
      assert.equal(fate, 'identical', way);
      assert.deepEqual(comparison.gaps, [], way);
    }
  });

  it('says of a compression that is not decoded that it was encoded anew, not that it is the same', async () => {
    const { fate } = await fateOf(written(native, 1, picture(1)), written('JPEG', 1, picture(1)));
    assert.equal(fate, 'reencoded');
  });

  it('says what of a damaged deflated file it did not reach', async () => {
    const whole = written('deflated', 1, picture(1));
    const { comparison } = await fateOf(written(native, 1, picture(1)), whole.subarray(0, whole.length - 30));
    assert.ok(comparison.gaps.some(({ side }) => side === 'after'));
    assert.equal(comparison.pixels.identical, 0);
  });

  it('takes run lengths that are cut or of another shape for a compression that it cannot decode', async () => {
    const shape: PictureShape = { pixels: 15, samples: 1, bytes: 2, frames: 1, isByPlane: false };
    const encoded = runLengthsOf(picture(1), 1, 2);
    assert.deepEqual(decodeRunLengths(encoded, shape), picture(1));
    assert.equal(decodeRunLengths(encoded, { ...shape, bytes: 1 }), undefined);
    assert.equal(decodeRunLengths(encoded, { ...shape, pixels: 400 }), undefined);
    for (let length = 0; length < encoded.length - 2; length += 1) {
      assert.equal(decodeRunLengths(encoded.subarray(0, length), shape), undefined, `${length} bytes`);
    }
  });
});

describe('decodeRunLengths', () => {
  it('gives back any frame that was encoded', () => {
    const shapes = fc.constantFrom([1, 1], [1, 2], [3, 1], [1, 4]);
    const frames = fc.tuple(shapes, fc.array(fc.constantFrom(0, 0, 0, 5, 255), { minLength: 12, maxLength: 600 }));
    fc.assert(
      fc.property(frames, ([[samples, bytes], values]) => {
        const pixels = Math.floor(values.length / (samples! * bytes!));
        const frame = Buffer.from(values.slice(0, pixels * samples! * bytes!));
        const shape = { pixels, samples: samples!, bytes: bytes!, frames: 1, isByPlane: false };
        assert.deepEqual(decodeRunLengths(runLengthsOf(frame, samples!, bytes!), shape), frame);
      }),
    );
  });
});
