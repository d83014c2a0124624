import { before } from '../matching/spans.ts';

const otherNumber =
  /(?:\bNHS|\bSSN|\bMRN|accession|\bID|card|account|IBAN|\bUID|serial|DOI|ISBN|ISSN|grant|N[º°o]\.? ?Col(?:egiad[oa])?)(?: ?(?:number|no\.?))?[\s:#=.]{0,3}$/i;
/** With which letters the words of the pattern end, in either case. */
const lastLetters = new Uint8Array(128);
for (const letter of 'sndtliroaSNDTLIROA') lastLetters[letter.charCodeAt(0)] = 1;
/** A full stop and what else may stand between a word and its number. */
const mostBetween = 4;

/** Whether the words before an offset say that the digits there are another kind of number than one for telephones. */
export function isOtherNumber(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at <= mostBetween + 1 && isBetween(text.charCodeAt(at))) at -= 1;
  const unit = at < 0 ? 0 : text.charCodeAt(at);
  return unit < 128 && lastLetters[unit] === 1 && otherNumber.test(before(text, start));
}

/** White space, or one of `:#=.`; beyond ASCII, anything. */
function isBetween(unit: number): boolean {
  return unit <= 32 || unit === 58 || unit === 35 || unit === 61 || unit === 46 || unit > 127;
}
