import type { Span } from '../../model/span.ts';
import { matchesOf } from '../matching/search.ts';
import { isUncapitalised } from '../matching/setting.ts';
import { matchAt } from '../matching/spans.ts';
import { traitsOf } from '../matching/traits.ts';
import { numberedStreets } from './numbered-streets.ts';
import { leadingStreetWords, notAStreet, streetEndings } from './street-words.ts';

/** A house number with its letter, range or fraction: `12`, `12a`, `12-14`, `12 B`. */
const house = String.raw`\d{1,4}(?:[ ]?[a-zA-Z](?![\p{L}\d]))?(?:[-/]\d{1,4}[a-zA-Z]?)?`;
const nameWord = String.raw`(?:\p{Lu}[\p{L}'’.-]{0,24}|\d{1,2}|[IVX]{1,5})`;
const numberBehind = String.raw`(?:,? ?-? ?(?:n\.?[ºo°]\.?|n[uú]m(?:ero)?\.?|#|km\.?)?\s?(?:\d{1,4}(?:[.,]\d{1,3})?(?![\d])|s/?n(?!\p{L})))`;
/** Floor, stairs and door behind a Spanish number: `3º B`, `, 5 Der`, `Bajo A`, `- 2ºA`. */
const floor = String.raw`(?:(?:[ ]?[-,][ ]?|[ ])(?:\d{1,3} ?(?:[.º°ª]|[oa](?![\p{L}]))*-? ?(?:[A-Z]|izq|der|dcha|izda)?(?![\p{L}\d])\.?|(?:bajo|piso|puerta|planta|esc(?:alera)?|portal|bloque|ático|ed)\.?(?: ?[\dA-Z]{1,3})?(?![\p{L}\d])|[A-D](?![\p{L}\d]))){0,4}`;
/** Words for streets before a name, looked for first; without the flag `u`, which costs more than what is found. */
const leadingWord = new RegExp(`(?<![\\p{L}\\d])(?:${leadingStreetWords})(?:(?<=[./\\\\º])|(?=[ ]))`, 'giu');
const wordStart = /(?<![\p{L}\d°]|\p{L}\.)/uy;
const nameAndNumber = new RegExp(
  String.raw`[ ]?[\p{L}\d'’´.ªº-]{1,25}(?:,?[ ][\p{L}\d'’´.ªº-]{1,25}){0,9}?(?:${numberBehind}${floor}|(?=[ \t]{0,3}(?:[,\n.]|$)))`,
  'iuy',
);
const numberAhead = /(?<![\p{L}\d])(?:\d{1,6},?(?: bis| ter)?,? ){1,2}$/u;
/** Words for streets that are ordinary ones without their capital. */
const alsoAWord =
  /^(?:route|square|sentier|hameau|montée|parvis|voie|laan|via|place|cours|passage|colonia|camino|ronda|largo|av|avenue|boulevard|corso)$/;
const germanWord =
  /[ -](?:Straße|Strasse|Str\.|Väg|Gata|Vej|Gade|Vei|Weg|Allee|Platz|Gasse|Ring|Damm|Ufer|Laan|Plein|Straat)\.? (?=\d)/g;
const namesBefore = new RegExp(String.raw`(?<![\p{L}\d])(?:${nameWord}[ -]){0,2}${nameWord}$`, 'u');
const houseNumber = new RegExp(String.raw`${house}(?![\p{L}\d]|[.,]\d)`, 'uy');
/** A number behind a word, where an ending of the word may say that it is a street. */
const numberAfterWord =
  / (?=\d)(?<=\p{L}\.? )(?:\d{1,4}(?: ?[a-zA-Z](?![\p{L}\d]))?|\d{1,3}-\d{1,3}[a-z]?)(?![\p{L}\d]|[.,:/-]\d|[ ]?%)/gu;
/** The word before an offset, read backwards. */
const lastWord = /(?<=(?<![\p{L}\p{M}'’-])(\p{L}[\p{L}'’-]{0,40}\.?))/uy;
const endsLikeStreet = new RegExp(`(?:${streetEndings})$`, 'iu');
/** Endings that are seldom those of another word. */
const sureEnding =
  /(?:straße|strasse|strße|str|gasse|weg|allee|platz|laan|straat|strjitte|plein|gracht|singel|steeg|plantsoen|chaussee|vej|gade|gatan|vägen|veien|katu)\.?$/iu;
/** Titles, initials and particles before the last word of a name; a full name there is a person's: `Prof. Dr. J.C. Schoutelaan`. */
const wordsBefore =
  /(?<![\p{L}\d])(?:(?:Prof\.?|Dr\.?|Doctor|Doktor|Burgemeester|Pastoor|Pater|St\.?|Sankt|Sint|Graf|Prins|Prinses|Koningin|(?:\p{Lu}\.){1,3}|\p{Lu}{1,2}|de|van|van de|van der|von|der|het|ten) ){1,5}$/u;

/** A number before the street as well, as some write the flat. */
const numberBefore = /(?<![\p{L}\d.,:/-])\d{1,6} $/u;

/** Streets with their number, by the words for streets of several languages. */
export function* streetsIn(text: string): Generator<Span> {
  if (traitsOf(text).digits === 0 && !/s\/n/i.test(text)) return;
  const uncapitalised = isUncapitalised(text);
  for (const { start, value } of numberedStreets(text, uncapitalised)) {
    yield spanOf(start, value, 0.8, 'number, name and word for a street');
  }
  for (const match of matchesOf(leadingWord, text)) yield* afterLeadingWord(text, match.index, match[0], uncapitalised);
  for (const match of matchesOf(germanWord, text)) {
    const name = namesBefore.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0];
    const number = matchAt(houseNumber, text, match.index + match[0].length)?.[0];
    if (name === undefined || number === undefined) continue;
    const value = name + match[0] + number;
    yield spanOf(match.index - name.length, value, 0.85, 'name, word for a street and number');
  }
  for (const match of matchesOf(numberAfterWord, text)) {
    if (!mayEndLikeStreet(text, match.index)) continue;
    const preceding = text.slice(Math.max(0, match.index - 64), match.index);
    const word = matchAt(lastWord, text, match.index)?.[1];
    const bare = word?.replace(/(?<!str)\.$/i, '');
    if (word === undefined || bare === undefined || isYear(match[0])) continue;
    if (!endsLikeStreet.test(bare) || notAStreet.test(bare)) continue;
    if (!uncapitalised && !/^\p{Lu}/u.test(word)) continue;
    const ahead = preceding.slice(0, preceding.length - word.length);
    const lead = (wordsBefore.exec(ahead) ?? numberBefore.exec(ahead))?.[0] ?? '';
    const start = match.index - word.length - lead.length;
    const confidence = sureEnding.test(bare) ? 0.85 : 0.7;
    yield spanOf(start, lead + word + match[0], confidence, 'a word that ends like a street, and a number');
  }
}

function* afterLeadingWord(text: string, index: number, word: string, uncapitalised: boolean): Generator<Span> {
  if (!matchAt(wordStart, text, index)) return;
  const name = matchAt(nameAndNumber, text, index + word.length)?.[0];
  // `AV 0.5`: visual acuity in Spanish; `PZ`: a thromboplastin time in German; `C.` of a temperature.
  if (name === undefined || /^(?:AV|PZ|PL|BD|CL)$/.test(word)) return;
  if (!uncapitalised && (!/\p{Lu}/u.test(name) || (/^c\.$/i.test(word) && !/^ ?\p{Lu}\p{Ll}{2}/u.test(name)))) return;
  const ahead = numberAhead.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  if (!/\d|s\/?n(?!\p{L})/iu.test(ahead + name)) return;
  if (ahead === '' && alsoAWord.test(word)) return;
  yield spanOf(index - ahead.length, (ahead + word + name).trimEnd(), 0.8, 'word for a street, name and number');
}

/** The last two letters of all endings. */
const lastLetters: ReadonlySet<string> = new Set(
  streetEndings
    .split('|')
    .map((ending) => ending.replace(/\\\.\?$|e\?$/, '').slice(-2))
    .concat('ve'),
);

/** Whether the word before an offset may end like a street, by its last two letters. */
function mayEndLikeStreet(text: string, offset: number): boolean {
  const end = text.charCodeAt(offset - 1) === 0x2e ? offset - 1 : offset;
  return lastLetters.has(text.slice(end - 2, end).toLowerCase());
}

function isYear(number: string): boolean {
  return /^ (?:19|20)\d\d$/.test(number);
}

function spanOf(start: number, value: string, confidence: number, reason: string): Span {
  return { start, end: start + value.length, class: 'address', confidence, reason };
}
