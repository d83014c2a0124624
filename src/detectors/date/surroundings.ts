import { before } from '../matching/spans.ts';

const versionWord =
  /(?:\bv|\bver\.?|\bversions?|\brelease|\bbuild|\bsection|\bchapter|\bfig(?:ure|\.)?|\btable)["']?\s?[:=]?\s?["']?$/iu;

/** Whether what stands before an offset says that a version or a part of a document follows. */
export function namesVersion(text: string, offset: number): boolean {
  return versionWord.test(before(text, offset));
}
