import type { Span } from '../../model/span.ts';
import { matchesOf } from '../matching/search.ts';

const military =
  /(?<![\p{L}\d])(?:(?:PSC|CMR|Unit)\s\d{1,5},?\s(?:Box|#)\s?\d{1,6}|US(?:S|NS|NV|CGC)\s\p{L}[\p{L}'’-]{1,30})(?:,?\s{1,3}(?:APO|FPO|DPO),?\sA[AEP]\s\d{5}(?:-\d{4})?)?/giu;
const postBox =
  /(?<![\p{L}\d])(?:P\.? ?O\.? ?Box|Post(?:al)? box|Postbox|Postboks|Postbus|Postfach|Apartado(?: de correos)?|Apdo\.?|Boîte postale|Casilla)(?: (?:no\.?|nº))? ?\d{1,6}(?!\d)/giu;
/** A unit as the second line of a British or North American address. */
const unit = /(?<![\p{L}\d])(?:Apt|Apartment|Suite|Ste|Flat)\.? ?#?\d{1,5}[A-Za-z]?(?![\p{L}\d])/giu;
const corner =
  /(?<![\p{L}])corner of ((?:(?!\b(?:the|his|her|was|were|is)\b)[^\n?!;:]){3,80}? and [^\n?!;:,.]{2,40})/giu;
const streetSign =
  /\d|(?<!\p{L})(?:str(?:eet)?|ave(?:nue)?|road|rd|lane|drive|way|square|bridge|trail|union|park)(?!\p{L})/iu;

/** Parts of words of which one is in every box and military address. */
const boxWord = /box|post|apartado|apdo|casilla|[afd]po[ ,]| #/i;

/** Addresses of the armed forces (APO, FPO, DPO), post boxes, corners of streets. */
export function* boxesIn(text: string): Generator<Span> {
  const ofForces = matchesOf(military, text);
  const boxes = matchesOf(postBox, text);
  if (ofForces.length + boxes.length > 0 && boxWord.test(text)) yield* boxesWithWord(ofForces, boxes);
  if (!text.includes('orner of')) return;
  for (const match of matchesOf(corner, text)) {
    const value = match[1]!;
    if (!streetSign.test(value) || (/\p{Lu}/u.test(text) && !/^[\p{Lu}\d]|ul\./u.test(value))) continue;
    yield spanOf(match.index + match[0].length - value.length, value.trimEnd(), 0.8, 'a corner of two streets');
  }
}

function* boxesWithWord(ofForces: readonly RegExpExecArray[], boxes: readonly RegExpExecArray[]): Generator<Span> {
  for (const match of ofForces) {
    const complete = /[AFD]PO/i.test(match[0]);
    if (/^US/i.test(match[0]) && !complete) continue;
    yield spanOf(match.index, match[0], complete ? 0.95 : 0.75, 'a military address');
  }
  for (const match of boxes) yield spanOf(match.index, match[0], 0.85, 'a post box');
}

/** Numbers of flats and suites, which lead to the lines of an address around them. */
export function unitsIn(text: string): readonly RegExpExecArray[] {
  return matchesOf(unit, text);
}

function spanOf(start: number, value: string, confidence: number, reason: string): Span {
  return { start, end: start + value.length, class: 'address', confidence, reason };
}
