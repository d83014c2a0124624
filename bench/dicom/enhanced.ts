import { element, sequence } from '../../test/formats/dicom/build.ts';
import { file } from './file.ts';

const frames = 24;

/**
 * An enhanced MR object without its pixels: 632 elements in about 22 KB, nearly all of them in the functional groups of its 24 frames
 * (PS3.3 section C.7.6.16).
 * @param number makes each object another one
 */
export function enhancedMr(number: number): Buffer {
  const root = `1.2.826.0.1.3680043.8.498.${700_000 + number}`;
  return file(
    element(0x00080005, 'CS', 'ISO_IR 100'),
    element(0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\DIFFUSION\\NONE'),
    element(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.4.1'),
    element(0x00080018, 'UI', `${root}.1`),
    element(0x00080020, 'DA', '20160203'),
    element(0x00080060, 'CS', 'MR'),
    element(0x00081030, 'LO', 'MR BRAIN DIFFUSION'),
    element(0x00100010, 'PN', `MR-${number}`),
    element(0x00100020, 'LO', `MR-${number}`),
    element(0x0020000d, 'UI', `${root}.2`),
    element(0x0020000e, 'UI', `${root}.3`),
    element(0x00200013, 'IS', String(number)),
    element(0x00280008, 'IS', String(frames)),
    element(0x00280010, 'US', Buffer.from([64, 0])),
    element(0x00280011, 'US', Buffer.from([64, 0])),
    sequence(0x52009229, [shared()]),
    sequence(
      0x52009230,
      Array.from({ length: frames }, (_, frame) => functionalGroups(number, frame)),
      { isUndefined: true },
    ),
  );
}

function shared(): Buffer {
  return Buffer.concat([
    sequence(0x00189006, [element(0x00189098, 'FD', double(123.25))]),
    sequence(0x00189042, [element(0x00181250, 'SH', 'HEAD 32'), element(0x00189043, 'CS', 'MULTICOIL')]),
    sequence(0x00189112, [element(0x00180080, 'DS', '8600'), element(0x00181314, 'DS', '90')]),
  ]);
}

/** What is said of one frame: 25 elements. */
function functionalGroups(number: number, frame: number): Buffer {
  const time = `20160203${String(93_000 + frame)}.${String(number).padStart(6, '0')}`;
  return Buffer.concat([
    sequence(0x00189114, [element(0x00189082, 'FD', double(83.5))]),
    sequence(0x00189117, [
      Buffer.concat([
        element(0x00189075, 'CS', 'DIRECTIONAL'),
        sequence(0x00189076, [element(0x00189089, 'FD', Buffer.concat([0.1 * frame, 0.7, number].map(double)))]),
        element(0x00189087, 'FD', double(1000)),
        element(0x00189147, 'CS', 'FIELD_MAP'),
      ]),
    ]),
    sequence(0x00189226, [
      Buffer.concat([
        element(0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\DIFFUSION\\NONE'),
        element(0x00089205, 'CS', 'MONOCHROME'),
        element(0x00089206, 'CS', 'VOLUME'),
        element(0x00089207, 'CS', 'NONE'),
        element(0x00089208, 'CS', 'MAGNITUDE'),
        element(0x00089209, 'CS', 'DIFFUSION'),
      ]),
    ]),
    sequence(0x00209111, [
      Buffer.concat([
        element(0x00189074, 'DT', time),
        element(0x00189151, 'DT', time),
        element(0x00209056, 'SH', '1'),
        element(0x00209057, 'UL', Buffer.from([frame + 1, 0, 0, 0])),
        element(0x00209157, 'UL', Buffer.from([frame + 1, 0, 0, 0, 1, 0, 0, 0])),
      ]),
    ]),
    sequence(0x00209113, [element(0x00200032, 'DS', `-112.5\\-98.25\\${(number + frame * 2.5).toFixed(3)}`)]),
    sequence(0x00209116, [element(0x00200037, 'DS', '1\\0\\0\\0\\0.9986\\-0.0523')]),
  ]);
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}
