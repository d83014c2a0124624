import { matchAt } from '../matching/spans.ts';

const credentials =
  /,? (?:M\.?D|D\.?O|Ph\.?D|R\.?N|N\.?P|P\.?A(?:-C)?|D\.?D\.?S|F\.?R\.?C\.?[PSR]|MSc|BSc|MBBS)(?![\p{L}])/uy;
const bornAfter = /,? {1,2}(?:geb(?:\.|oren)|\*(?= ?\d)|born|DOB|n[ée]e? le|nacid[oa])(?!\p{L})/uy;

/** What stands right behind a name and makes it certain. */
export interface Behind {
  readonly role: 'staff' | 'patient';
  readonly reason: string;
}

/** Letters of a degree, or the words of a birth date, right behind an offset. */
export function certainBehind(text: string, end: number): Behind | undefined {
  if (matchAt(credentials, text, end)) return { role: 'staff', reason: 'before letters of a degree' };
  if (matchAt(bornAfter, text, end)) return { role: 'patient', reason: 'before a birth date' };
  return undefined;
}

/** Whether a word is part of a user name, an address or a code: `jane.roe`, `FFFFFFFF`. */
export function isPartOfCode(text: string, start: number, end: number): boolean {
  if (
    /[\p{L}\p{N}][._@/\\]$/u.test(text.slice(start - 2, start)) &&
    !/(?<!\p{L})\p{Lu}\.$/u.test(text.slice(Math.max(0, start - 3), start))
  ) {
    return true;
  }
  if (/^[._@/\\]\p{Ll}/u.test(text.slice(end, end + 2))) return true;
  const word = text.slice(start, end);
  return (
    /(.)\1{3}/u.test(word) || /^(?:[a-f-]{6,}|(?:sub|ses|task|run|acq)-.*)$/i.test(word) || /^(..)\1{2}/u.test(word)
  );
}
