import { gzipSync } from 'node:zlib';

/** A NIfTI-1 file (nifti1.h) of 4 × 4 × 4 voxels of one byte. The header of gzip holds no time, so equal bytes come out. */
export function volume(description: string): Buffer {
  const header = Buffer.alloc(352);
  header.writeInt32LE(348, 0);
  for (const [index, size] of [3, 4, 4, 4, 1, 1, 1, 1].entries()) header.writeInt16LE(size, 40 + 2 * index);
  header.writeInt16LE(2, 70);
  header.writeInt16LE(8, 72);
  for (let index = 0; index < 4; index += 1) header.writeFloatLE(1, 76 + 4 * index);
  header.writeFloatLE(352, 108);
  header.writeFloatLE(1, 112);
  header.write(description, 148, 79, 'latin1');
  header.write('n+1\0', 344, 'latin1');
  return gzipSync(Buffer.concat([header, Buffer.alloc(64, 7)]));
}
