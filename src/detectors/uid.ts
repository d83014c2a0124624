import type { Detector, Span } from '../model/span.ts';
import { contentOfUuid } from '../model/uuid.ts';
import { hasEvery } from './matching/has-every.ts';
import { matchesOf } from './matching/search.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';
import { trait, traitsOf } from './matching/traits.ts';
import { contentOfUid } from './uid/dicom-uid.ts';

/** Numbers joined by dots, first arc 0 to 2 (ITU-T X.660); the rest is checked apart. */
const dotted = /[0-2]\.\d[\d.]{10,61}(?![\d.])/g;
const joined = /[\p{L}\d.]/u;
/** A modality before the UID of the instance, as programs name files: `MR.1.3.12.…`. */
const modality = /(?<![\p{L}\d.])[A-Z]{2,8}\.$/u;
const wellFormed = /^(?:2\.25\.[1-9]\d*|[0-2](?:\.(?:0|[1-9]\d*)){4,})$/;
const uuid = /(?<![\da-f])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-f])/gi;

const detector: Detector = {
  classes: ['uid'],
  needs: [{ traits: trait.joinedDigits, dots: 2, digits: 11 }, { dashes: 4 }],
  detect(text) {
    const { digits, dots, dashes } = traitsOf(text);
    const spans: Span[] = [];
    if (dots > 1 && digits > 10) {
      for (const { 0: match, index } of matchesOf(dotted, text)) {
        if (joined.test(text[index - 1] ?? '') && !modality.test(text.slice(Math.max(0, index - 10), index))) continue;
        const value = match.replace(/\.+$/, '');
        const content = wellFormed.test(value) ? contentOfUid(value) : undefined;
        if (content) spans.push(spanOf(index, value, content.confidence, `DICOM UID, ${content.says}`));
      }
    }
    if (dashes > 3 && text.length > 35 && hasEvery(text, '-', 5, 4)) {
      for (const { 0: value, index } of matchesOf(uuid, text)) {
        const { telling, says } = contentOfUuid(value);
        spans.push(spanOf(index, value, telling ? 0.9 : 0.5, `UUID, ${says}`));
      }
    }
    return withoutOverlaps(spans, byConfidence);
  },
};

export default detector;

function spanOf(start: number, value: string, confidence: number, reason: string): Span {
  return { start, end: start + value.length, class: 'uid', confidence, reason };
}
