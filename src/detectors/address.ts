import type { DetectionContext, Detector, Span } from '../model/span.ts';
import { blocksIn } from './address/blocks.ts';
import { boxesIn } from './address/boxes.ts';
import { codesIn } from './address/codes.ts';
import { labelledIn } from './address/labelled.ts';
import { streetsIn } from './address/streets.ts';
import { endOfAddress, townsWithCode } from './address/towns-with-code.ts';
import { fieldValue } from './matching/field-value.ts';
import { isStructured, isUncapitalised } from './matching/setting.ts';
import { withoutOverlaps } from './matching/spans.ts';
import { trait, traitsOf } from './matching/traits.ts';

const detector: Detector = {
  classes: ['address', 'postcode', 'geo'],
  needs: [trait.word, trait.capital | trait.digit],
  detect(text, context) {
    const whole = fieldValue(text, context, ['address', 'postcode']);
    if (whole) return [whole];
    return withoutOverlaps([...spansIn(text, context)], byCertaintyAndLength);
  },
};

export default detector;

function* spansIn(text: string, context: DetectionContext): Generator<Span> {
  const structured = isStructured(context);
  const uncapitalised = isUncapitalised(text);
  if (!structured) yield* labelledIn(text, uncapitalised);
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
  yield* townsWithCode(text, (offset) => streets.some(({ start, end }) => start <= offset && offset < end));
}

/** Whether a text has a number such as an address has, or the words that stand in place of one. */
function mayHoldAddress(text: string, structured: boolean): boolean {
  const { digits, longestNumber } = traitsOf(text);
  if (structured) return longestNumber >= 4 || (digits > 0 && /\d [A-Z]{2}|\d[A-Z]\d/.test(text));
  return digits > 0 || /s\/?n|corner/i.test(text);
}

/** An address whole is better than a part of it of nearly the same certainty. */
function byCertaintyAndLength(left: Span, right: Span): number {
  return scoreOf(right) - scoreOf(left);
}

function scoreOf({ start, end, confidence }: Span): number {
  return confidence + 0.004 * Math.min(end - start, 60);
}
