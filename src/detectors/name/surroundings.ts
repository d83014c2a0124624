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
  const next = text.charCodeAt(end);
  if (next !== 0x2c && next !== 0x20) return undefined;
  if (matchAt(credentials, text, end)) return { role: 'staff', reason: 'before letters of a degree' };
  if (matchAt(bornAfter, text, end)) return { role: 'patient', reason: 'before a birth date' };
  return undefined;
}

/** Whether a word is part of a user name, an address or a code: `jane.roe`, `FFFFFFFF`. */
export function isPartOfCode(text: string, start: number, end: number): boolean {
  if (
    joinsCode(text.charCodeAt(start - 1)) &&
    /[\p{L}\p{N}][._@/\\]$/u.test(text.slice(start - 2, start)) &&
    !/(?<!\p{L})\p{Lu}\.$/u.test(text.slice(Math.max(0, start - 3), start))
  ) {
    return true;
  }
  if (joinsCode(text.charCodeAt(end)) && /^[._@/\\]\p{Ll}/u.test(text.slice(end, end + 2))) return true;
  return repeats(text, start, end) || isHexadecimal(text, start, end) || isEntity(text, start, end);
}

/** One of `._@/\`. */
function joinsCode(unit: number): boolean {
  return unit === 0x2e || unit === 0x5f || unit === 0x40 || unit === 0x2f || unit === 0x5c;
}

/** A unit four times in a row, or two that a word has three times at its start. */
function repeats(text: string, start: number, end: number): boolean {
  let run = 1;
  let pairs = 2;
  for (let index = start + 1; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    run = unit === text.charCodeAt(index - 1) ? run + 1 : 1;
    if (run === 4) return true;
    if (index - start === pairs && unit === text.charCodeAt(index - 2)) pairs += 1;
    if (pairs === 6) return true;
  }
  return false;
}

/** At least six letters of hexadecimal digits and dashes. */
function isHexadecimal(text: string, start: number, end: number): boolean {
  if (end - start < 6) return false;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    const small = unit | 0x20;
    if (unit !== 0x2d && (small < 0x61 || small > 0x66)) return false;
  }
  return true;
}

/** `task-Rest`: a key of BIDS before a dash. */
function isEntity(text: string, start: number, end: number): boolean {
  const dash = text.charCodeAt(start + 3) === 0x2d || text.charCodeAt(start + 4) === 0x2d;
  return dash && end - start > 3 && /^(?:sub|ses|task|run|acq)-/i.test(text.slice(start, end));
}
