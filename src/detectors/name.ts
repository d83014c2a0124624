import type { Detector, Span } from '../model/span.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';
import { trait, traitsOf } from './matching/traits.ts';
import { namesBeforeBirth } from './name/before-birth.ts';
import { findNames } from './name/find-names.ts';
import { namesAfterLabels } from './name/labels-of-scripts.ts';
import { shippedTagger } from './name/tagger.ts';

const detector: Detector = {
  classes: ['name'],
  needs: [trait.letter],
  detect(text, context) {
    const found = findNames(text, context, shippedTagger());
    const others = namesBeforeBirth(text);
    if ((traitsOf(text).mask & trait.beyondAscii) !== 0) others.push(...namesAfterLabels(text));
    return others.length === 0 ? found : withoutOverlaps([...found, ...others], longerFirst);
  },
};

export default detector;

/** Whole names before parts of them. */
function longerFirst(left: Span, right: Span): number {
  return right.end - right.start - (left.end - left.start) || byConfidence(left, right);
}
