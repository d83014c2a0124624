import type { Span } from '../../model/span.ts';
import { isPlace, isTown } from '../gazetteer/places.ts';
import { matchesOf } from '../matching/search.ts';
import { matchAt } from '../matching/spans.ts';
import { codeBeforeTown } from './postal-codes.ts';
import { endOfPlace, endOfPlaces, placeName } from './towns.ts';

const codeAndTown = new RegExp(
  String.raw`(?=\d{2}|[A-Z]{1,3}[- ]{1,2}\d{2})(?<![\p{L}\d.,/-])(${codeBeforeTown})(?: ?[,.-] ?| )(?=\p{Lu})`,
  'gu',
);
/** A street by its number alone, in front of a code and a town: `Irunlarrea, 3 `, `Am Waldsaum 21\n`. */
const streetBefore =
  /(?<![\p{L}\d])((?:\p{Lu}[\p{L}'’.ªº-]{0,30}|\d{1,2}(?= de ))(?: [\p{L}'’.ªº-]{1,30}){0,5},? ?(?:n[ºo°.]{1,2} ?)?)(?:\d{1,4}(?: ?[a-zA-Z](?!\p{L}))?(?:[ ]?[-,.][ ]?[\dA-Zºª ]{1,6})?|s\/n)[,.;]?[ \t]*(?:-[ ])?\n?[ \t]*$/iu;
/** Titles and names stand before an address without a mark between: only the last words are the street's. */
const lastWords =
  /(?:(?:de|del|de la|von|van|der|la|las|los|am|an der|im|zum|zur|auf der)[ ])?[^\s]+(?: (?:de|del|de la|la) [^\s]+)?,? ?(?:n[ºo°.]{1,2} ?)?$/iu;
const tailCode = new RegExp(
  String.raw`[ \t]{0,2}[,.;-]{0,2}(?:[ \t]{1,3}|(?<=[,.;-])|\n[ \t]{0,4}|[ ]?-[ ]?)(${codeBeforeTown})(?![\p{L}\d]|[.,]\d)`,
  'uy',
);
const beforeTown = /(?:[ ]?[,.-][ ]?|[ ])(?=\p{Lu})/uy;
/** A word behind a street and a postal code is a town, whether a list has it or not. */
const anyWord = /(?!E-?mail|Tel|Fax|Correo|Phone|Tfno|Telf|Web|http)\p{Lu}\p{Ll}[\p{L}'’]*(?:-\p{Lu}\p{L}+)*/uy;
const codeBehindTown = /[ ]?[-–,(][ ]?(\d{5})(?![\d\p{L}]|[.,]\d)/gu;
const townBeforeCode = new RegExp(String.raw`(?<![\p{L}])${placeName}$`, 'u');
const anyPlace = new RegExp(placeName, 'uy');
const hasPrefix = /^\p{Lu}{1,3}[- ]/u;

/**
 * Postal codes with the town behind them, and the street before them where there is one.
 * @param isCovered whether an address that was found by its street goes on over an offset
 */
export function* townsWithCode(text: string, isCovered: (offset: number) => boolean): Generator<Span> {
  for (const match of matchesOf(codeAndTown, text)) {
    if (!isCovered(match.index)) yield* aroundCode(text, match);
  }
  for (const match of matchesOf(codeBehindTown, text)) {
    const town = townBeforeCode.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0];
    if (town === undefined || !isTown(town)) continue;
    const start = match.index - town.length;
    const end = match.index + match[0].length;
    yield { start, end, class: 'address', confidence: 0.7, reason: 'a town with its postal code' };
  }
}

function* aroundCode(text: string, match: RegExpExecArray): Generator<Span> {
  const code = match[1]!;
  const townStart = match.index + match[0].length;
  const known = endOfPlace(text, townStart, isTown);
  const isShort = /^\d{4}$/.test(code);
  const isGrouped = /\d $/.test(text.slice(Math.max(0, match.index - 2), match.index));
  if (known === undefined && (isShort || isGrouped) && !hasPrefix.test(code)) return;
  const street = lengthOfStreet(text.slice(Math.max(0, match.index - 100), match.index));
  if (known === undefined && !hasPrefix.test(code) && street === 0) return;
  if (isShort && /^(?:19|20)/.test(code) && street === 0) return;
  const townEnd = known ?? townStart + (matchAt(anyPlace, text, townStart)?.[0].length ?? 0);
  if (street > 0) {
    const end = endOfPlaces(text, townEnd);
    const reason = 'street, postal code and town';
    yield { start: match.index - street, end, class: 'address', confidence: 0.85, reason };
    return;
  }
  const confidence = isShort ? 0.65 : 0.8;
  const end = match.index + code.length;
  yield { start: match.index, end, class: 'postcode', confidence, reason: 'a postal code before a town' };
  yield { start: townStart, end: townEnd, class: 'geo', confidence, reason: 'a town behind its postal code' };
}

/** The last clause of a text with what separates it from the next, read backwards from the end. */
const clauseBefore = /(?<=([^\n.,;:)]*(?:, ?[^\n,;:)]{0,16})?[,.;]?[ \t]*(?:-[ ])?\n?[ \t]*))/uy;

/** How long the street is that a text ends in, with what separates it from the next; 0 where there is none. */
function lengthOfStreet(text: string): number {
  const clause = matchAt(clauseBefore, text, text.length)![1]!;
  const street = streetBefore.exec(clause);
  if (!street) return 0;
  const words = street[1]!;
  if (words.trim().split(' ').length <= 3 && !/\p{Lu}\./u.test(words)) return street[0].length;
  return street[0].length - words.length + lastWords.exec(words)![0].length;
}

/** Where an address ends that goes on behind its street: with a postal code, a town, a region, a country. */
export function endOfAddress(text: string, offset: number): number {
  const code = matchAt(tailCode, text, offset);
  if (!code) return endOfPlaces(text, offset);
  const end = offset + code[0].length;
  const gap = matchAt(beforeTown, text, end)?.[0];
  if (gap === undefined) return end;
  const start = end + gap.length;
  const known = endOfPlace(text, start, isPlace);
  if (known !== undefined) return endOfPlaces(text, known);
  const word = matchAt(anyWord, text, start)?.[0];
  return word === undefined ? end : endOfPlaces(text, start + word.length);
}
