import { matchesOf } from '../matching/search.ts';

/** A device identifier found in a text, as a carrier of unique device identification (21 CFR 830) prints it. */
export interface Udi {
  start: number;
  end: number;
  confidence: number;
  says: string;
}

/**
 * GS1 element strings in their printed form: a GTIN under (01), then further elements; (21) is the serial number, (10) the
 * lot (GS1 General Specifications, section 3).
 */
const gs1 = /\(01\) ?(\d{14})((?: ?\((?:1[01357]|2[0124]|24[01]|30|71[0-4]|8008)\) ?[!-'*-~]{1,20}){0,8})/g;
/** HIBC primary data, and secondary data behind a slash (ANSI/HIBC 2.6): `+`, labeler, product, unit of measure. */
const hibc = /(?<![\p{L}\d+])\+[A-Z][A-Z0-9]{3}[A-Z0-9]{1,18}\d(?:\/[$A-Z0-9+.%-]{1,40}){0,4}[A-Z0-9 $%*+./-]/gu;
/** ISBT 128 device identifier of tissue and blood: facility, product and their codes (ICCBBA ST-011). */
const isbt = /(?<![\p{L}\d=])=\/[A-Z0-9]{5}[A-Z0-9]{6}[A-Z]\d{4}((?:(?:=,|=|=>|=\}|&,1|&\)|&%)[A-Z0-9]{3,24}){0,6})/gu;

/** Of which one is in every text with such an identifier. */
export const udiForms: readonly RegExp[] = [gs1, hibc, isbt];

const hibcCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%';

/**
 * Device identifiers of the three agencies that the FDA accredits (GS1, HIBCC, ICCBBA), their check characters tested. Those of
 * a model alone are left out: they name what thousands carry.
 */
export function* findUdi(text: string): Generator<Udi> {
  if (text.includes('(01)')) yield* findGs1(text);
  if (text.includes('+')) yield* findHibc(text);
  if (text.includes('=/')) yield* findIsbt(text);
}

function* findGs1(text: string): Generator<Udi> {
  for (const { 0: match, 1: gtin, 2: elements, index } of matchesOf(gs1, text)) {
    const serial = elements!.includes('(21)');
    if (!isGtin(gtin!) || !(serial || elements!.includes('(10)'))) continue;
    const says = `GS1, check digit holds, ${serial ? 'with a serial number' : 'with a lot'}`;
    yield { ...place(index, match), confidence: serial ? 0.97 : 0.7, says };
  }
}

function* findHibc(text: string): Generator<Udi> {
  for (const { 0: longest, index } of matchesOf(hibc, text)) {
    // The check character may be a full stop or a space, and so may the end of the sentence.
    const match = [0, 1, 2].map((less) => longest.slice(0, longest.length - less)).find(isHibc);
    if (match === undefined || !/\/[$S]/.test(match)) continue;
    yield {
      ...place(index, match),
      confidence: 0.95,
      says: 'HIBC, check character holds, with a lot or serial number',
    };
  }
}

function* findIsbt(text: string): Generator<Udi> {
  for (const { 0: match, 1: rest, index } of matchesOf(isbt, text)) {
    const piece = rest!.includes('=,') || /=[A-Z]\d{4}/.test(rest!);
    const says = `ISBT 128, ${piece ? 'with the number of a donation or a piece' : 'of a product'}`;
    yield { ...place(index, match), confidence: piece ? 0.93 : 0.6, says };
  }
}

function place(start: number, match: string): Pick<Udi, 'start' | 'end'> {
  return { start, end: start + match.trimEnd().length };
}

/** Weights 3 and 1 from the left of a GTIN-14 (GS1 General Specifications section 7.9). */
function isGtin(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 14; index += 1) sum += Number(digits[index]) * (index % 2 === 0 ? 3 : 1);
  return sum % 10 === 0 && !/^0+$/.test(digits);
}

/** The last character is the sum of the values of all before it, modulo 43 (ANSI/HIBC 2.6 appendix B). */
function isHibc(text: string): boolean {
  let sum = 0;
  for (const character of text.slice(0, -1)) sum += hibcCharacters.indexOf(character);
  return hibcCharacters[sum % 43] === text.at(-1);
}
