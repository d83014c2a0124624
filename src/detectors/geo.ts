import type { DetectionContext, Detector, Span } from '../model/span.ts';
import { endOfPlace, endOfPlaces, placeName } from './address/towns.ts';
import { isCountry, isLargeCity, isPlace, isRegion, isTown } from './gazetteer/places.ts';
import {
  cueEnd,
  insideOf,
  isLetterDate,
  labelEnd,
  letterHead,
  letterPlace,
  longestCue,
  namesPlaces,
  notAPlace,
  type PlaceCue,
  personLike,
  placeCues,
  placeLabel,
  uncapitalisedCueEnd,
} from './geo/cues.ts';
import { pairsIn } from './geo/pairs.ts';
import { fieldValue, isFieldOf } from './matching/field-value.ts';
import { matchesOf } from './matching/search.ts';
import { isStructured, isUncapitalised } from './matching/setting.ts';
import { byConfidence, matchAt, withoutOverlaps } from './matching/spans.ts';
import { trait } from './matching/traits.ts';
import { hasWordIn, placesOfWords } from './matching/word-places.ts';
import { listed, listsOf, nameLists } from './name/name-lists.ts';
import { hashWord } from './name/tokens.ts';

const afterLabel = /[ \t]{0,4}"?/y;
const codeBefore = /\d{4,5} (?=\p{Lu})/uy;
const anyName = new RegExp(placeName, 'uy');
const uncapitalisedName = /[\p{Ll}][\p{Ll}'’-]{2,24}(?: [\p{Ll}][\p{Ll}'’-]{1,24}){0,3}?(?=[.,;:!?]|$|\n)/uy;
/** What a country or a large city does as the subject of a sentence; the name is read backwards from there. */
const predicate = / (?:was|is|has|had|will|leader|bridge|government)(?!\p{L})/gu;
const subjectBefore = new RegExp(`(?<=(?:^|[.!?"] |that )(${placeName}))`, 'uy');
/** In running text of other languages than English nouns have capitals, or prepositions stand before eponyms. */
const notEnglish =
  / (?:der|das|und|mit|wurde|wird|nicht|bei|del|una|con|por|los|las|het|een|met|van|les|des|une|avec) /;
const shortest = 3;

const detector: Detector = {
  classes: ['geo', 'postcode'],
  needs: [trait.word],
  inProse: true,
  mayFindBy: (context) => isFieldOf(context, ['geo']),
  detect(text, context) {
    const whole = fieldValue(text, context, ['geo']);
    if (whole) return [whole];
    if (isStructured(text, context)) return [];
    const spans = [...spansIn(text, context)];
    return spans.length === 0 ? spans : withoutOverlaps(spans, byConfidence);
  },
};

export default detector;

function* spansIn(text: string, context: DetectionContext): Generator<Span> {
  yield* wholeText(text, context);
  if (!text.includes(' ') && !text.includes(':')) return;
  if (isUncapitalised(text)) {
    for (const match of matchesOf(uncapitalisedCueEnd, text))
      yield* afterCue(text, match.index + match[0].length, true);
    return;
  }
  for (const match of placesOfWords(placeLabel.words, text) ? matchesOf(labelEnd, text) : []) {
    const end = match.index + 1;
    if (!matchAt(placeLabel.pattern, text, end)) continue;
    yield* placeAt(text, end + matchAt(afterLabel, text, end)![0].length, placeLabel, false);
  }
  const cues = matchesOf(cueEnd, text);
  const knownOnly = cues.length > 0 && notEnglish.test(text) ? isLargePlace : isPlace;
  for (const match of cues) {
    const start = match.index + match[0].length;
    yield* afterCue(text, start, false);
    // Behind an article stands a country, or a thing that is called like a town: `the Mayfield headrest`.
    yield* afterPreposition(text, start, /the[ ]+$/.test(match[0]) ? isCountry : knownOnly);
  }
  yield* pairsIn(text);
  yield* subjects(text);
  yield* letterHeads(text);
}

/** A text that is nothing but the name of a town or a province. */
function* wholeText(text: string, { kind }: DetectionContext): Generator<Span> {
  const value = text.trim();
  if (kind !== undefined || value.length > 40 || !/^\p{Lu}[\p{L} ().'’-]{2,}$/u.test(value)) return;
  const name = value.replace(/ \(\p{Lu}{1,3}\)$/u, '');
  const region = isRegion(name);
  if (!(region || isTown(name)) || personLike.test(value)) return;
  const start = text.indexOf(value);
  const reason = `a text that is the name of a ${region ? 'province' : 'town'}`;
  // Many towns are called like people; where no list of names has it, it is the town.
  const confidence = !region && isListed(name) ? 0.5 : region || isLargeCity(name) ? 0.7 : 0.66;
  yield { start, end: start + value.length, class: 'geo', confidence, reason };
}

/** Whether a word is a given or a family name, or several words have one among them. */
function isListed(name: string): boolean {
  return name.split(' ').some((word) => {
    const lists = listsOf(word, 0, word.length, hashWord(word), nameLists());
    return (lists & (listed.given | listed.family)) !== 0;
  });
}

function* afterCue(text: string, start: number, uncapitalised: boolean): Generator<Span> {
  for (const cue of placeCues) {
    if (!hasWordIn(cue.words, text, start - longestCue, start) || !matchAt(cue.pattern, text, start)) continue;
    yield* placeAt(text, start, cue, uncapitalised);
    return;
  }
}

function* placeAt(text: string, offset: number, cue: PlaceCue, uncapitalised: boolean): Generator<Span> {
  const { confidence, reason } = cue;
  let start = offset;
  const code = matchAt(codeBefore, text, start)?.[0];
  if (code !== undefined) {
    yield { start, end: start + code.length - 1, class: 'postcode', confidence, reason };
    start += code.length;
  }
  const found = matchAt(uncapitalised ? uncapitalisedName : anyName, text, start)?.[0];
  if (found === undefined || notAPlace.test(found)) return;
  const known = endOfPlace(text, start, isPlace);
  if (known === undefined) {
    if (/^\p{Lu}{2,4}$/u.test(found)) return;
    yield { start, end: start + found.length, class: 'geo', confidence, reason };
    return;
  }
  // What is bigger than a state identifies nobody by itself.
  const raised = isBigger(text.slice(start, known)) ? 0.55 : Math.min(0.9, confidence + 0.1);
  yield { start, end: endOfPlaces(text, known), class: 'geo', confidence: raised, reason };
}

function* afterPreposition(text: string, start: number, known: (name: string) => boolean): Generator<Span> {
  if (!matchAt(namesPlaces, text, start)) return;
  const end = endOfPlace(text, start, known);
  if (end === undefined) return;
  const name = text.slice(start, end);
  if (name.length < shortest || notAPlace.test(name)) return;
  if (personLike.test(name) && !matchAt(insideOf, text, start)) return;
  if (/^(?:[ ]\p{Lu}|-)/u.test(text.slice(end, end + 2))) return;
  const confidence = isLargeCity(name) ? 0.55 : 0.5;
  const reason = 'a known place behind a preposition';
  yield { start, end: endOfPlaces(text, end), class: 'geo', confidence, reason };
}

function* subjects(text: string): Generator<Span> {
  for (const { index } of matchesOf(predicate, text)) {
    const name = matchAt(subjectBefore, text, index)?.[1];
    if (name === undefined || personLike.test(name) || !isLargePlace(name)) continue;
    const reason = 'a country or city as the subject';
    yield { start: index - name.length, end: index, class: 'geo', confidence: 0.5, reason };
  }
}

function* letterHeads(text: string): Generator<Span> {
  for (const match of matchesOf(letterHead, text)) {
    const name = letterPlace.exec(text.slice(Math.max(0, match.index - 90), match.index))?.[1];
    if (name === undefined || !isLetterDate(text, match.index + match[0].length)) continue;
    const known = isTown(name);
    if (notAPlace.test(name) || (!known && match[1] === undefined)) continue;
    const confidence = known ? 0.75 : 0.6;
    const start = match.index - name.length;
    yield { start, end: match.index, class: 'geo', confidence, reason: 'before the date of a letter' };
  }
}

function isLargePlace(name: string): boolean {
  return isLargeCity(name) || isCountry(name);
}

function isBigger(name: string): boolean {
  return (isCountry(name) || isRegion(name)) && !isLargeCity(name);
}
