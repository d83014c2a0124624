import type { DetectionContext, Detector, Span } from '../model/span.ts';
import { endOfPlace, endOfPlaces, placeName } from './address/towns.ts';
import { isCountry, isLargeCity, isPlace, isRegion, isTown } from './gazetteer/places.ts';
import { letterHead, notAPlace, personLike, placeCues, prepositions } from './geo/cues.ts';
import { pairsIn } from './geo/pairs.ts';
import { fieldValue } from './matching/field-value.ts';
import { matchesOf } from './matching/search.ts';
import { isStructured, isUncapitalised } from './matching/setting.ts';
import { byConfidence, matchAt, withoutOverlaps } from './matching/spans.ts';
import { trait } from './matching/traits.ts';

const codeBefore = /\d{4,5} (?=\p{Lu})/uy;
const anyName = new RegExp(placeName, 'uy');
const uncapitalisedName = /[\p{Ll}][\p{Ll}'’-]{2,24}(?: [\p{Ll}][\p{Ll}'’-]{1,24}){0,3}?(?=[.,;:!?]|$|\n)/uy;
/** A country or a large city as the subject of a sentence. */
const subject = new RegExp(
  String.raw`(?:^|[.!?"] |that )(${placeName})(?= (?:was|is|has|had|will|leader|bridge|government)(?!\p{L}))`,
  'gu',
);
/** In running text of other languages than English nouns have capitals, or prepositions stand before eponyms. */
const notEnglish =
  /(?<!\p{L})(?:der|das|und|mit|wurde|wird|nicht|bei|del|una|con|por|los|las|het|een|met|van|les|des|une|avec)(?!\p{L})/u;

const detector: Detector = {
  classes: ['geo', 'postcode'],
  needs: [trait.word],
  detect(text, context) {
    const whole = fieldValue(text, context, ['geo']);
    if (whole) return [whole];
    if (isStructured(context)) return [];
    return withoutOverlaps([...spansIn(text, context)], byConfidence);
  },
};

export default detector;

function* spansIn(text: string, context: DetectionContext): Generator<Span> {
  if (text.length < 60 && context.kind === undefined && text.trim().length > 3) {
    const value = text.trim();
    if (
      /^\p{Lu}[\p{L} ().'’-]*$/u.test(value) &&
      isTown(value.replace(/ \(\p{Lu}{1,3}\)$/u, '')) &&
      !personLike.test(value)
    ) {
      const start = text.indexOf(value);
      yield {
        start,
        end: start + value.length,
        class: 'geo',
        confidence: 0.5,
        reason: 'a text that is the name of a town',
      };
    }
  }
  if (!/[ :]/.test(text)) return;
  yield* afterCues(text);
  yield* afterPrepositions(text);
  yield* pairsIn(text);
  for (const match of matchesOf(letterHead, text)) {
    const known = isTown(match[1]!);
    if (notAPlace.test(match[1]!) || (!known && match[2] === undefined)) continue;
    const start = match.index + match[0].indexOf(match[1]!);
    const end = start + match[1]!.length;
    yield { start, end, class: 'geo', confidence: known ? 0.75 : 0.6, reason: 'before the date of a letter' };
  }
  for (const match of matchesOf(subject, text)) {
    const name = match[1]!;
    if (personLike.test(name) || !(isCountry(name) || isLargeCity(name))) continue;
    const start = match.index + match[0].length - name.length;
    yield {
      start,
      end: start + name.length,
      class: 'geo',
      confidence: 0.5,
      reason: 'a country or city as the subject',
    };
  }
}

function* afterCues(text: string): Generator<Span> {
  const uncapitalised = isUncapitalised(text);
  for (const cue of placeCues) {
    for (const match of matchesOf(cue.pattern, text)) {
      let start = match.index + match[0].length;
      const code = matchAt(codeBefore, text, start)?.[0];
      if (code !== undefined) {
        const end = start + code.trimEnd().length;
        yield { start, end, class: 'postcode', confidence: cue.confidence, reason: cue.reason };
        start += code.length;
      }
      if (text.startsWith('the ', start)) start += 4;
      const found = matchAt(uncapitalised ? uncapitalisedName : anyName, text, start);
      if (!found || notAPlace.test(found[0])) continue;
      const known = endOfPlace(text, start, isPlace);
      const bigger = known !== undefined && isBigger(text.slice(start, known));
      const end = known === undefined ? start + found[0].length : endOfPlaces(text, known);
      if (known === undefined && /^\p{Lu}{2,4}$/u.test(found[0])) continue;
      const confidence = bigger ? 0.55 : Math.min(0.9, cue.confidence + (known === undefined ? 0 : 0.1));
      yield { start, end, class: 'geo', confidence, reason: cue.reason };
    }
  }
}

function* afterPrepositions(text: string): Generator<Span> {
  const onlyLarge = notEnglish.test(text);
  for (const match of matchesOf(prepositions, text)) {
    const start = match.index + match[0].length;
    const end = endOfPlace(text, start, onlyLarge ? (name) => isLargeCity(name) || isCountry(name) : isPlace);
    if (end === undefined) continue;
    const name = text.slice(start, end);
    if (name.length < 3 || (personLike.test(name) && !/^(?:in|near|en) /i.test(match[0])) || notAPlace.test(name))
      continue;
    if (/^(?:[ ]\p{Lu}|-)/u.test(text.slice(end, end + 2))) continue;
    yield {
      start,
      end: endOfPlaces(text, end),
      class: 'geo',
      confidence: isLargeCity(name) ? 0.55 : 0.5,
      reason: 'a known place behind a preposition',
    };
  }
}

function isBigger(name: string): boolean {
  return (isCountry(name) || isRegion(name)) && !isLargeCity(name);
}
