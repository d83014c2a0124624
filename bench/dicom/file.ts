import { element } from '../../test/formats/dicom/build.ts';

/** A file with preamble and File Meta Information as PS3.10 section 7.1 asks for, which other readers insist on. */
export function file(...dataSet: readonly Buffer[]): Buffer {
  const meta = element(0x00020010, 'UI', '1.2.840.10008.1.2.1');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(meta.length);
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), element(0x00020000, 'UL', length), meta, ...dataSet]);
}
