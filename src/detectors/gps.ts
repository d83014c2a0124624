import type { DetectionContext, Detector, Span } from '../model/span.ts';
import { matchesAround } from './matching/around.ts';
import { matchesOf } from './matching/search.ts';
import { before, byConfidence, isWhole, withoutOverlaps } from './matching/spans.ts';
import { trait, traitsOf } from './matching/traits.ts';
import { addWords } from './matching/word-places.ts';

const number = String.raw`[+-]?\d{1,3}\.\d{3,15}`;
/** Latitude and longitude in decimal degrees, in that order. */
const pair = new RegExp(
  String.raw`(?<![\p{L}\d.,;°+-]|[,;] )\(?(${number})(?:, ?| ?; ?| )(${number})(?![\d.]|[,;] ?[+-]?\d)\)?`,
  'u',
);
/** Where a pair can be: at a fraction of three digits or more, and another behind it. */
const fraction = /\d\.\d{3}(?=\d{0,12}(?:, ?| ?; ?| )[+-]?\d{1,3}\.\d{3})/g;
const aroundFraction = { before: 8, after: 56 };
const degrees = /\d ?(?:[°º]|deg )/g;
const aroundDegrees = { before: 16, after: 80 };
/** Degrees, minutes and seconds of arc, or degrees alone, with a hemisphere; also as EXIF tools print them. */
const arc = String.raw`\d{1,3}(?:\.\d{1,10})? ?(?:°|º|deg) ?(?:\d{1,2}(?:\.\d{1,8})? ?['′’] ?)?(?:\d{1,2}(?:\.\d{1,8})? ?(?:["″”]|''|′′) ?)?`;
const sexagesimal = new RegExp(String.raw`(?<![\p{L}\d.])(${arc})([NS])[,;/ ]{0,3}(${arc})([EWO])(?![\p{L}\d])`, 'iu');
const axis = /latitude|longitude|GPS ?Position/i;
const single = new RegExp(
  String.raw`(?<=(?:latitude|longitude|GPS ?Position)[^\d\n]{1,24})(${arc})([NSEW])(?![\p{L}\d])`,
  'giu',
);
const labelled =
  /(?<!\p{L})(?:GPS[ _-]?)?(?:lat(?:itude)?|lon(?:gitude)?|lng|Breitengrad|Längengrad|latitud|longitud)["']?[ :=]{1,3}["']?([+-]?\d{1,3}\.\d{2,15})(?![\d.])/giu;
const uri =
  /(?<!\p{L})geo:(-?\d{1,2}(?:\.\d{1,15})?),(-?\d{1,3}(?:\.\d{1,15})?)(?:,-?\d{1,6}(?:\.\d{1,6})?)?(?:;u=\d+)?/gu;
/** ISO 6709, as cameras and phones store it. */
const signed = /[+-]\d{2}\.\d{3}/g;
const aroundSigned = { before: 2, after: 64 };
const compact = /(?<![\d.])([+-]\d{2}\.\d{3,8})([+-]\d{3}\.\d{3,8})(?:[+-]\d{1,5}(?:\.\d{1,4})?)?(?:CRS\w{0,12})?\//;
const mapWord =
  /(?:\bGPS\b|coordinates?|koordinaten|coordenadas|coordonn[ée]es|position|location|geo|standort|\blat\b|latitude)[^\d\n]{0,24}$/i;
/** Coordinates of a picture or a head are no place on earth. */
const bodyWord =
  /(?:voxel|pixel|MNI|talairach|electrode|sensor|patient|slice|image|affine|vector|mm|orientation)[^\n]{0,24}$/i;
const bodyField =
  /voxel|pixel|orientation|slice|image|affine|matrix|spacing|coil|shim|gradient|LPA|RPA|NAS|coordinates?$/i;

const degreeWord = addWords(['deg$']);

const detector: Detector = {
  classes: ['gps'],
  needs: [
    { traits: trait.digit, digits: 4, dots: 1 },
    { traits: trait.degree | trait.digit, digits: 4 },
    { traits: trait.digit | trait.word, digits: 4, colons: 1 },
    { words: degreeWord },
  ],
  detect(text, context) {
    const { digits, dots, mask } = traitsOf(text);
    const spans: Span[] = [];
    if (digits < 4) return spans;
    if (dots > 0) {
      if (dots > 1) spans.push(...decimalPairs(text, context));
      for (const { 0: whole, 1: value, index } of matchesOf(labelled, text)) {
        if (Math.abs(Number(value)) > 180) continue;
        spans.push(
          spanOf(index + whole.length - value!.length, value!, 0.92, 'after the word for latitude or longitude'),
        );
      }
      // The form ends in a slash.
      const signedPairs = (mask & trait.slash) === 0 ? [] : matchesAround(signed, compact, text, aroundSigned);
      for (const { start: index, match } of signedPairs) {
        const [value, latitude, longitude] = match;
        if (isOnEarth(latitude!, longitude!)) spans.push(spanOf(index, value, 0.93, 'ISO 6709 form'));
      }
    }
    if (text.includes('geo:')) {
      for (const { 0: value, 1: latitude, 2: longitude, index } of matchesOf(uri, text)) {
        if (isOnEarth(latitude!, longitude!)) spans.push(spanOf(index, value, 0.95, 'geo URI (RFC 5870)'));
      }
    }
    if ((mask & trait.degree) !== 0 || text.includes(' deg ')) {
      for (const { start: index, match } of matchesAround(degrees, sexagesimal, text, aroundDegrees)) {
        const [value, latitude, , longitude] = match;
        if (isArc(latitude!, 90) && isArc(longitude!, 180))
          spans.push(spanOf(index, value, 0.95, 'degrees with hemispheres'));
      }
      for (const { 0: value, 1: angle, index } of axis.test(text) ? matchesOf(single, text) : []) {
        if (isArc(angle!, 180)) spans.push(spanOf(index, value, 0.9, 'degrees after the word for a position'));
      }
    }
    return withoutOverlaps(spans, byConfidence);
  },
};

export default detector;

function* decimalPairs(text: string, context: DetectionContext): Generator<Span> {
  for (const { start: index, match: found } of matchesAround(fraction, pair, text, aroundFraction)) {
    const [match, latitude, longitude] = found;
    if (!isOnEarth(latitude!, longitude!) || match.startsWith('(') !== match.endsWith(')')) continue;
    const preceding = before(text, index);
    if (mapWord.test(preceding)) yield spanOf(index, match, 0.93, 'two numbers after the word for a position');
    else if (isExact(latitude!, longitude!) && !bodyWord.test(preceding) && !bodyField.test(context.name ?? '')) {
      const alone = isWhole(text, index, index + match.length) || match.startsWith('(');
      yield spanOf(index, match, alone ? 0.6 : 0.5, 'two numbers in the ranges of latitude and longitude');
    }
  }
}

/** To the metre, and not both near zero, where measurements are. */
function isExact(latitude: string, longitude: string): boolean {
  const decimals = Math.min(...[latitude, longitude].map((value) => value.length - value.indexOf('.') - 1));
  return decimals >= 5 && Math.max(Math.abs(Number(latitude)), Math.abs(Number(longitude))) >= 10;
}

function isOnEarth(latitude: string, longitude: string): boolean {
  const [north, east] = [Math.abs(Number(latitude)), Math.abs(Number(longitude))];
  return north <= 90 && east <= 180 && !/^[+-]?0\d/.test(latitude.replace(/^([+-]?)0(?=[1-9]\.)/, '$1'));
}

/** Degrees within the range, minutes and seconds below 60, and no fraction but in the last part. */
function isArc(text: string, most: number): boolean {
  const parts = text.match(/\d+(?:\.\d+)?/g) ?? [];
  if (parts.slice(0, -1).some((part) => part.includes('.'))) return false;
  return Number(parts[0]) <= most && parts.slice(1).every((part) => Number(part) < 60) && hasOrder(text);
}

/** Seconds stand behind minutes only. */
function hasOrder(text: string): boolean {
  return !/["″”]/.test(text) || /['′’]/.test(text);
}

function spanOf(start: number, value: string, confidence: number, reason: string): Span {
  return { start, end: start + value.length, class: 'gps', confidence, reason };
}
