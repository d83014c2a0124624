import { isPrivateTag } from '../../model/dicom.ts';
import { lookUpTag } from '../../standards/dictionary.ts';

/** A Value Representation as a file names it. */
export interface Representation {
  vr: string;
  /** Two reserved bytes and a 32-bit length follow, in place of a 16-bit length (PS3.5 section 7.1.2). */
  isLong: boolean;
  /** Whether PS3.5 section 6.2 has it. */
  isKnown: boolean;
}

const longForm = 'OB OD OF OL OV OW SQ SV UC UN UR UT UV'.split(' ');
const shortForm = 'AE AS AT CS DA DS DT FL FD IS LO LT PN SH SL SS ST TM UI UL US'.split(' ');

const letterA = 0x41;
const letters = 26;

/** By the two letters, so that one object stands for each and nothing is made while a header is read. */
const byLetters: (Representation | undefined)[] = Array.from({ length: letters * letters }, () => undefined);
for (const vr of [...longForm, ...shortForm]) {
  byLetters[indexOf(vr.charCodeAt(0), vr.charCodeAt(1))] = { vr, isLong: longForm.includes(vr), isKnown: true };
}

/**
 * The representation of two bytes.
 * @returns `undefined` when they are no capital letters. One that is not known yet has the long form (PS3.5 section 6.2)
 */
export function representationOf(first: number, second: number): Representation | undefined {
  const index = indexOf(first, second);
  if (index < 0) return undefined;
  return byLetters[index] ?? { vr: String.fromCharCode(first, second), isLong: true, isKnown: false };
}

function indexOf(first: number, second: number): number {
  const row = first - letterA;
  const column = second - letterA;
  return row >= 0 && row < letters && column >= 0 && column < letters ? row * letters + column : -1;
}

/** The representation that an implicit encoding leaves to the dictionary (PS3.5 sections 7.1.3 and 7.8.1). */
export function implicitRepresentation(tag: number): string {
  const element = tag & 0xffff;
  if (element === 0) return 'UL';
  if (!isPrivateTag(tag)) return lookUpTag(tag)?.vr ?? 'UN';
  return element >= 0x10 && element <= 0xff ? 'LO' : 'UN';
}
