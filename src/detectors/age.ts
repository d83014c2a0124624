import type { Detector, Span } from '../model/span.ts';
import { matchesOf } from './matching/search.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';
import { addWords, placesOfWords } from './matching/word-places.ts';

/**
 * The ages that 45 CFR 164.514(b)(2)(i)(C) lets nobody state one by one. `90+` and `>89` are the aggregate it allows;
 * nobody is known to have passed 122 years.
 */
const old = String.raw`(?<![\p{L}\d.,/+<>≥≤-])(0?9\d|1[01]\d|12[0-2])`;
const number = String.raw`(?<![\p{L}\d.])(0?9\d|1[01]\d|12[0-2])(?!\d|[.,]\d|\+| ?(?:mg|kg|ml|cm|mm|bpm|%|or (?:over|older|above)|and (?:over|older|above)))`;

/** Words for a year, of which each of the first patterns wants some. */
const yearOld = addWords(['year', 'yr', 'y$', 'yo']);
const yearsGerman = addWords(['j$', 'ja']);
const years = addWords(['ja', 'anos', 'ans$', 'anni']);

/** `words`: the number of words without which the pattern matches nothing, where `matchesOf` does not know by itself. */
const patterns: readonly { pattern: RegExp; confidence: number; words?: number }[] = [
  {
    pattern: new RegExp(`${old}(?=[ -]?(?:years?|yrs?|y)[- ]?(?:old|of age)(?!\\p{L}))`, 'giu'),
    confidence: 0.95,
    words: yearOld,
  },
  { pattern: new RegExp(`${old}(?=[ -]?y[./]?o(?!\\p{L}))`, 'giu'), confidence: 0.9, words: yearOld },
  {
    pattern: new RegExp(`${old}(?=[ -]?(?:jähr|j\\.?a\\.?(?!\\p{L})|jarige?))`, 'giu'),
    confidence: 0.95,
    words: yearsGerman,
  },
  {
    pattern: new RegExp(`${old}(?= ?(?:Jahren?|jaar|años|ans|anni|anos)(?!\\p{L}))`, 'giu'),
    confidence: 0.8,
    words: years,
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:aged?|age (?:of|at \\p{L}{1,12})|PatientAge|Alter(?: von)?|edad(?: de)?|âgée?s? de|âge|leeftijd|età)["']?[:= ]{1,3}["']?${number}`,
      'giu',
    ),
    confidence: 0.9,
  },
  {
    pattern: new RegExp(
      `(?:(?<!\\p{L})(?:died|passed away|deceased|verstorben|gestorben|falleció|fallecid[oa]|décédée?|overleden)(?: at| mit| im Alter von| a los| à| op)(?: the age of| age)? )${number}`,
      'giu',
    ),
    confidence: 0.85,
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})mit ${number}(?= (?:an |verstorben|gestorben|Jahren? (?:verstorben|gestorben)))`,
      'gu',
    ),
    confidence: 0.85,
  },
  { pattern: /(?<![\p{L}\d])(09\d|1[01]\d|12[0-2])(?=Y(?![\p{L}\d]))/gu, confidence: 0.9, words: yearOld },
  {
    pattern:
      /(?<!\p{L})(ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?=[- ]years?[- ]old(?!\p{L}))/giu,
    confidence: 0.9,
  },
];
/** What every age over 89 has in it: such a number, and a word for years, for an age or for a death. */
const highNumber = /9\d|1[0-2]\d|ninety/i;
const ageWords = addWords([
  ...['year', 'yr', 'y$', 'yo', 'j$', 'ja', 'anos', 'ans$', 'anni', 'age', 'patientage', 'alter', 'edad', 'leeftijd'],
  ...['eta', 'died', 'passed', 'decease', 'verstorben', 'gestorben', 'fallec', 'decede', 'overleden', 'mit$', 'ninety'],
]);
const ageField = /^(?:age|patient_?age)$/i;
const overWords =
  /(?:[<>≥≤]|(?:^|[^\p{L}])(?:over|above|under|below|until|up to|older than|least|über|ab|bis|más de|for|last|past|seit)) ?$/iu;

const detector: Detector = {
  classes: ['age'],
  needs: [{ words: ageWords }],
  mayFindBy: ({ name = '' }) => ageField.test(name),
  detect(text, context) {
    const spans: Span[] = [];
    const whole = context.name === undefined ? undefined : wholeAge(text, context.name);
    if (whole) spans.push(whole);
    if (!placesOfWords(ageWords, text) || !highNumber.test(text)) return spans;
    for (const { pattern, confidence, words } of patterns) {
      if (words !== undefined && !placesOfWords(words, text)) continue;
      for (const match of matchesOf(pattern, text)) {
        const start = match.index + match[0].length - match[1]!.length;
        if (overWords.test(text.slice(Math.max(0, start - 12), start))) continue;
        spans.push(spanOf(start, match[1]!.length, confidence));
      }
    }
    return withoutOverlaps(spans, byConfidence);
  },
};

export default detector;

/** A number that is all of a field for an age. */
function wholeAge(text: string, name: string): Span | undefined {
  if (!ageField.test(name)) return undefined;
  const whole = /^\s*(9\d|1[01]\d|12[0-2])\s*$/.exec(text);
  return whole ? spanOf(text.indexOf(whole[1]!), whole[1]!.length, 0.9) : undefined;
}

function spanOf(start: number, length: number, confidence: number): Span {
  return { start, end: start + length, class: 'age', confidence, reason: 'an age over 89' };
}
