import type { Span } from '../../model/span.ts';
import { isTown } from '../gazetteer/places.ts';
import { addWordsOf, matchesOf } from '../matching/search.ts';
import { isWhole } from '../matching/spans.ts';
import { trait, traitsOf } from '../matching/traits.ts';
import { placesOfWords } from '../matching/word-places.ts';
import { britishCode, canadianCode, labelledCode } from './postal-codes.ts';

/** The end of a British code or the start of a Canadian one. */
const letterCode = /\d[A-Z]{2}(?![A-Za-z])|[A-Z]\d[A-Z] \d/;
const letterCodes = [britishCode, canadianCode];
/** The words of the next pattern. */
const prepositions = addWordsOf('(?:in|from|at|to|en|de|à|aus|nach|te) ');
const townBefore =
  / (?=(?:\d{4,6}|\d{3} \d{2}|\d{4}-\d{3})(?![\p{L}\d]|[.,:/-]\d)(?: ?\p{Ll}|[.,;!?]|$|\n| \())(?<=(?<!\p{L})(in|from|at|to|en|de|à|aus|nach|te) (\p{Lu}[\p{L}'’-]{1,30}(?: (?:de |do |da |del )?\p{Lu}[\p{L}'’-]{0,30}){0,3}) )(\d{4,6}|\d{3} \d{2}|\d{4}-\d{3})(?![\p{L}\d]|[.,:/-]\d)(?= ?\p{Ll}|[.,;!?]|$|\n| \()/gu;
/** Words before a number that is no postal code. */
const counted =
  /(?<!\p{L})(?:Site|Protocol|Version|Model|Visit|Cohort|Sample|Subject|Participant|Patient|Case|Record|Page|Line|Volume|Number|Issue|Grant|Award|Order|Item|Series|Image|Slice|Scan|Batch|Lot|Windows|Python|Matlab|Office|Room|Study|Experiment|Table|Figure|Level|Session|Run|Task|Block|Trial|Day|Week|Group|Phase|Section|Ward|Unit|Bed|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Postal codes with a word for them, behind a town, or of a form that nothing else has. */
export function* codesIn(text: string, structured: boolean): Generator<Span> {
  for (const match of matchesOf(labelledCode, text)) {
    const code = match[1]!;
    if (/[a-z]/.test(code) || code.replace(/\D/g, '').length < (/[A-Z]/.test(code) ? 2 : 4)) continue;
    yield spanOf(match.index + match[0].length - code.length, code, 0.9, 'after the words for a postal code');
  }
  if (structured) return;
  const { mask, longestNumber } = traitsOf(text);
  for (const form of (mask & trait.mixed) !== 0 && letterCode.test(text) ? letterCodes : []) {
    for (const match of matchesOf(form, text)) {
      // A code that is the whole text has nothing beside it that would say so.
      if (isWhole(text, match.index, match.index + match[0].length)) continue;
      yield spanOf(match.index, match[0], 0.65, 'the form of a postal code');
    }
  }
  if (longestNumber < 3 || !placesOfWords(prepositions, text)) return;
  for (const match of matchesOf(townBefore, text)) {
    const [, preposition, town, code] = match;
    if (/^(?:19|20)\d\d$/.test(code!) || counted.test(town!)) continue;
    const known = isTown(town!);
    if (!known && (!/^(?:in|from|to)$/.test(preposition!) || /^\p{Lu}{1,6}$/u.test(town!))) continue;
    const confidence = known ? 0.6 : 0.5;
    const end = match.index + match[0].length;
    yield spanOf(end - code!.length, code!, confidence, 'a number behind a town');
    if (known) continue;
    const start = match.index - town!.length;
    yield { start, end: match.index, class: 'geo', confidence, reason: 'before what looks like its postal code' };
  }
}

function spanOf(start: number, value: string, confidence: number, reason: string): Span {
  return { start, end: start + value.length, class: 'postcode', confidence, reason };
}
