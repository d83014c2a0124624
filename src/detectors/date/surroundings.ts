import { before } from '../matching/spans.ts';

const versionWord =
  /(?:\bv|\bver\.?|\bversions?|\brelease|\bbuild|\bsection|\bchapter|\bfig(?:ure|\.)?|\btable)["']?\s?[:=]?\s?["']?$/iu;

/** Whether what stands before an offset says that a version or a part of a document follows. */
export function namesVersion(text: string, offset: number): boolean {
  return versionWord.test(before(text, offset));
}

/** What stands between the first day of a range and the second, as alternatives of an expression. */
export const rangeWords = String.raw`-|–|und|u\.|bis|y|al|and|to|until|et|au|à|en|t\/m|tot(?: en met)?`;
