import { endOfWord } from '../matching/leading-words.ts';
import { matchAt } from '../matching/spans.ts';
import { addWords, placesOfWords } from '../matching/word-places.ts';
import { ordinaryStreetWords, plainStreetWords } from './street-words.ts';

/** Where a street starts, and its text. */
export interface NumberedStreet {
  readonly start: number;
  readonly value: string;
}

const plainWords = plainStreetWords.split('|');
const ordinaryWords = ordinaryStreetWords
  .split('|')
  .flatMap((word) => (word.endsWith('s?') ? [word.slice(0, -2), word.replace('s?', 's')] : word));

/** The words behind the name of a street, as they are written: one that is an ordinary word wants its capital. */
const streetWords: ReadonlySet<string> = new Set([
  ...plainWords,
  ...[...plainWords, ...ordinaryWords].flatMap(capitalForms),
]);
const uncapitalisedWords: ReadonlySet<string> = new Set(plainWords);
const anyWords = addWords([...plainWords, ...ordinaryWords].map((word) => `${word}${endOfWord}`));

/** A compass point before or behind the name of a street. */
const compass = String.raw`(?:(?:[NSEW]|NE|NW|SE|SW)\.?|North|South|East|West)`;
const word = /[A-Za-z]{2,16}(?![\p{L}\d])/uy;
const compassBehind = new RegExp(String.raw`\.?(?: ${compass}(?![\p{L}]))?`, 'uy');
/** Number, compass point, and up to five words of the name, from a number to the end of what is looked at. */
const numberAndName = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])\d{1,6}[A-Za-z]?(?:[-/]\d{1,5})?,? (?:\d{1,6} )?(?:${compass} )?(?:(?:\p{Lu}[\p{L}'’.-]{0,24}|\d{1,3}(?:st|nd|rd|th)|de|la|of|the) ){0,4}(?:\p{Lu}[\p{L}'’.-]{0,24}|\d{1,3}(?:st|nd|rd|th)) $`,
  'u',
);
const uncapitalisedNumberAndName = /(?<![\p{L}\d.,:/-])\d{1,6}[a-z]?,? (?:\d{1,6} )?(?:[\p{Ll}'’.-]{1,24} ){1,4}$/u;
/** As long as number and name can be, in UTF-16 units. */
const reach = 170;

/**
 * `15 Sample Street`, `7 N Main St. E`: a number, a name, and a word for streets. The words are found by the walk over the text, and
 * the name is read backwards from each.
 */
export function numberedStreets(text: string, uncapitalised: boolean): NumberedStreet[] {
  const found: NumberedStreet[] = [];
  const words = uncapitalised ? uncapitalisedWords : streetWords;
  let end = 0;
  for (const place of placesOfWords(anyWords, text) ?? []) {
    if (place <= end || text.charCodeAt(place - 1) !== 0x20) continue;
    const ending = matchAt(word, text, place)?.[0];
    if (ending === undefined || !words.has(ending)) continue;
    const preceding = text.slice(Math.max(end, place - reach), place);
    const lead = (uncapitalised ? uncapitalisedNumberAndName : numberAndName).exec(preceding)?.[0];
    if (lead === undefined) continue;
    const behind = uncapitalised
      ? text[place + ending.length] === '.'
        ? '.'
        : ''
      : matchAt(compassBehind, text, place + ending.length)![0];
    const value = lead + ending + behind;
    end = place - lead.length + value.length;
    found.push({ start: place - lead.length, value });
  }
  return found;
}

function capitalForms(street: string): string[] {
  return [`${street[0]!.toUpperCase()}${street.slice(1)}`, street.toUpperCase()];
}
