import { gzipSync } from 'node:zlib';
import type { Part10 } from './part10.ts';

/** A tag of a Siemens CSA header with the texts of its items. */
export interface CsaTag {
  readonly name: string;
  readonly vr: string;
  readonly values: readonly string[];
}

/**
 * A CSA header of the second kind, little endian, as Siemens scanners write it into (0029,1010) and (0029,1020): a count
 * of tags, and each with a name of 64 bytes, its representation and its items (the layout that nibabel's documentation
 * describes).
 */
export function csaHeader(tags: readonly CsaTag[]): Buffer {
  return Buffer.concat([Buffer.from('SV10\x04\x03\x02\x01', 'latin1'), integers(tags.length, 77), ...tags.map(csaTag)]);
}

/** Puts a CSA header where Siemens scanners have it. @param number last two digits of the tag @returns the tag */
export function setCsaHeader(file: Part10, number: number, tags: readonly CsaTag[], kind = 'CSA HEADER'): number {
  const creator = `SIEMENS ${kind}`;
  const block = file.blockOf(0x0029, creator) ?? file.freeBlock(0x0029);
  const tag = 0x00290000 + block * 0x100 + number;
  file.set(0x00290000 + block, 'LO', creator).set(tag, 'OB', csaHeader(tags));
  return tag;
}

function csaTag({ name, vr, values }: CsaTag): Buffer {
  const head = Buffer.alloc(64);
  head.write(name, 'latin1');
  const representation = Buffer.alloc(4);
  representation.write(vr, 'latin1');
  // Scanners write six items or more, the last of them empty.
  const items = Array.from({ length: Math.max(6, values.length) }, (_, index) => csaItem(values[index] ?? ''));
  return Buffer.concat([head, integers(values.length), representation, integers(0, items.length, 77), ...items]);
}

function csaItem(value: string): Buffer {
  const text = value === '' ? Buffer.alloc(0) : Buffer.from(`${value}\0`, 'latin1');
  const padding = Buffer.alloc((4 - (text.length % 4)) % 4);
  return Buffer.concat([integers(text.length, text.length, 77, text.length), text, padding]);
}

function integers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

/** The protocol that a Siemens CSA header carries as text, with one more line in its ASCCONV part. */
export function siemensProtocol(line: string): string {
  return [
    '### ASCCONV BEGIN ###',
    'ulVersion                                = 0x14b44b6',
    'tSequenceFileName                        = ""%SiemensSeq%\\\\ep2d_bold""',
    'sProtConsistencyInfo.tBaselineString     = ""N4_VB17A_LATEST_20090307""',
    line,
    'sTXSPEC.asNucleusInfo[0].tNucleus        = ""1H""',
    'sSliceArray.lSize                        = 36',
    '### ASCCONV END ###',
    '',
  ].join('\n');
}

/** GE's Protocol Data Block, (0025,101B) of GEMS_SERS_01: a length, and the protocol as text packed by gzip. */
export function geProtocolBlock(line: string): Buffer {
  const text = ['ENTRY "Head First"', 'POSITION "Supine"', line, 'PLANE "OBLIQUE"', 'TR "2000"', ''].join('\n');
  const packed = gzipSync(text);
  return Buffer.concat([integers(packed.length), packed, Buffer.alloc(packed.length % 2)]);
}
