import type { Detector, Span } from '../model/span.ts';
import { blocksIn } from './address/blocks.ts';
import { boxesIn } from './address/boxes.ts';
import { codesIn } from './address/codes.ts';
import { addressLabel, labelledIn } from './address/labelled.ts';
import { streetsIn } from './address/streets.ts';
import { endOfAddress, townsWithCode } from './address/towns-with-code.ts';
import { fieldValue, isFieldOf } from './matching/field-value.ts';
import { isStructured, isUncapitalised } from './matching/setting.ts';
import { withoutOverlaps } from './matching/spans.ts';
import { trait, traitsOf } from './matching/traits.ts';
import { addWords, placesOfWords } from './matching/word-places.ts';

const corner = addWords(['corner$']);

const detector: Detector = {
  classes: ['address', 'postcode', 'geo'],
  needs: [
    trait.word | trait.digit,
    trait.capital | trait.digit,
    trait.word | trait.slash,
    { words: corner },
    addressLabel,
  ],
  mayFindBy: (context) => isFieldOf(context, ['address', 'postcode']),
  detect(text, context) {
    const whole = fieldValue(text, context, ['address', 'postcode']);
    return whole ? [whole] : addressesIn(text, isStructured(text, context));
  },
};

export default detector;

let latest: { readonly text: string; readonly structured: boolean; readonly spans: Span[] } | undefined;

/** Addresses by their form and the words around them. Those of the last text are remembered: organisations stand above them. */
export function addressesIn(text: string, structured: boolean): Span[] {
  if (latest?.text === text && latest.structured === structured) return latest.spans;
  const spans = structured && !mayHoldAddress(text, structured) ? [] : [...spansIn(text, structured)];
  latest = { text, structured, spans: spans.length === 0 ? spans : withoutOverlaps(spans, byCertaintyAndLength) };
  return latest.spans;
}

function* spansIn(text: string, structured: boolean): Generator<Span> {
  if (!structured) yield* labelledIn(text, isUncapitalised(text));
  // In a short value an address is one with its postal code.
  if (!mayHoldAddress(text, structured)) return;
  yield* boxesIn(text);
  yield* codesIn(text, structured);
  const streets: Span[] = [];
  for (const span of streetsIn(text)) {
    const end = endOfAddress(text, span.end);
    // A street alone in a short value is as likely the name of a condition: `10 Main St` of a stimulus.
    if (!structured || end > span.end) streets.push({ ...span, end });
  }
  yield* streets;
  if (structured) return;
  yield* blocksIn(text);
  if (traitsOf(text).longestNumber < 3) return;
  yield* townsWithCode(text, (offset) => streets.some(({ start, end }) => start <= offset && offset < end));
}

/** Whether a text has a number such as an address has, or the words that stand in place of one. */
function mayHoldAddress(text: string, structured: boolean): boolean {
  const { digits, longestInteger, mask } = traitsOf(text);
  if (structured)
    return longestInteger >= 4 || (digits > 0 && (mask & trait.capital) !== 0 && /\d [A-Z]{2}|\d[A-Z]\d/.test(text));
  if (digits > 0 || placesOfWords(corner, text)) return true;
  return (mask & trait.slash) !== 0 && /s\/n/i.test(text);
}

/** An address whole is better than a part of it of nearly the same certainty. */
function byCertaintyAndLength(left: Span, right: Span): number {
  return scoreOf(right) - scoreOf(left);
}

function scoreOf({ start, end, confidence }: Span): number {
  return confidence + 0.004 * Math.min(end - start, 60);
}
