import type { Span } from '../../model/span.ts';
import { isCountry, isPlace, isTown } from '../gazetteer/places.ts';
import { matchesOf, matchAt } from '../matching/spans.ts';
import { codeBeforeTown } from './postal-codes.ts';
import { endOfPlace, endOfPlaces, placeName } from './towns.ts';

const codeAndTown = new RegExp(
  String.raw`(?=[\dA-Z])(?<![\p{L}\d.,/-]|\d )(${codeBeforeTown})(?: ?[,.-] ?| )(?=\p{Lu})`,
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
const unknownTown = new RegExp(String.raw`(?:[ ]?[,.-][ ]?|[ ])(${placeName})`, 'uy');
const codeBehindTown = /[ ]?[-–,(][ ]?(\d{5})(?![\d\p{L}]|[.,]\d)/gu;
const townBeforeCode = new RegExp(String.raw`(?<![\p{L}])${placeName}$`, 'u');
const anyPlace = new RegExp(placeName, 'uy');
const hasPrefix = /^\p{Lu}{1,3}[- ]/u;

/** Postal codes with the town behind them, and the street before them where there is one. */
export function* townsWithCode(text: string): Generator<Span> {
  for (const match of matchesOf(codeAndTown, text)) {
    const code = match[1]!;
    const townStart = match.index + match[0].length;
    const preceding = text.slice(Math.max(0, match.index - 100), match.index);
    const street = lengthOfStreet(preceding);
    const known = endOfPlace(text, townStart, (name) => isTown(name));
    const isShort = /^\d{4}$/.test(code);
    if (known === undefined && !hasPrefix.test(code) && !(street && !isShort)) continue;
    if (isShort && (/^(?:19|20)/.test(code) || known === undefined) && !street) continue;
    const townEnd = known ?? townStart + (matchAt(anyPlace, text, townStart)?.[0].length ?? 0);
    const end = endOfPlaces(text, townEnd);
    if (street) {
      const start = match.index - street;
      yield { start, end, class: 'address', confidence: 0.85, reason: 'street, postal code and town' };
    } else {
      const confidence = isShort ? 0.65 : 0.8;
      const reason = 'a postal code before a town';
      yield { start: match.index, end: match.index + code.length, class: 'postcode', confidence, reason };
      yield { start: townStart, end: townEnd, class: 'geo', confidence, reason: 'a town behind its postal code' };
    }
  }
  for (const match of matchesOf(codeBehindTown, text)) {
    const town = townBeforeCode.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0];
    if (town === undefined || !isTown(town)) continue;
    const start = match.index - town.length;
    const end = match.index + match[0].length;
    yield { start, end, class: 'address', confidence: 0.7, reason: 'a town with its postal code' };
  }
}

/** How long the street is that a text ends in, with what separates it from the next; 0 where there is none. */
function lengthOfStreet(text: string): number {
  const clause = /[^\n.,;:)]*(?:, ?[^\n,;:)]{0,16})?[,.;]?[ \t]*(?:-[ ])?\n?[ \t]*$/u.exec(text)![0];
  const street = streetBefore.exec(clause);
  if (!street) return 0;
  const words = street[1]!;
  if (words.trim().split(' ').length <= 3 && !/\p{Lu}\./u.test(words)) return street[0].length;
  return street[0].length - words.length + lastWords.exec(words)![0].length;
}

/** Where an address ends that goes on behind its street: with a postal code, a town, a region, a country. */
export function endOfAddress(text: string, offset: number): number {
  const code = matchAt(tailCode, text, offset);
  let end = offset + (code?.[0].length ?? 0);
  if (code) {
    const town = matchAt(unknownTown, text, end);
    if (town) {
      const start = end + town[0].length - town[1]!.length;
      const known = endOfPlace(text, start, isPlace);
      if (known !== undefined) end = known;
      else if (isCountry(town[1]!)) end += town[0].length;
    }
  }
  return endOfPlaces(text, end);
}
