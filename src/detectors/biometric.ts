import type { Detector, Span } from '../model/span.ts';
import { matchesOf } from './matching/search.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';
import { addWords } from './matching/word-places.ts';

/** A template or its number behind the words for it. The value holds a digit, so that it is no word. */
const labelled =
  /(?<!\p{L})(?:(?:finger|palm|voice|face|iris|retinal?|facial|gait|hand|vein)[ _-]?(?:prints?|scans?|codes?|geometry)?[ _-]?(?:templates?|embeddings?|vector|hash|ids?|identifiers?|number|no|codes?|prints?|scans?|signature|record|minutiae)|biometrics?[ _-]?(?:templates?|ids?|identifiers?|hash|record|number|signature|reference)|minutiae|faceprint|voiceprint|fingerprint|Fingerabdruck|huella(?: dactilar)?|empreinte(?: digitale)?|vingerafdruk)(?:[ _-]?(?:no|nr|id|number|hash))?["']?[ .#]{0,2}(?:[:=#]|\bis\b)[ "']{0,3}((?=[A-Za-z+/_:-]{0,40}\d)[A-Za-z0-9+/=_:-]{4,2048})/giu;
/** The first bytes of finger and iris records (ISO/IEC 19794-2 "FMR", 19794-6 "IIR") in Base64. */
const record = /(?<![A-Za-z0-9+/])(?:Rk1S[AQgw]|SUlS[AQgw])[A-Za-z0-9+/]{16,4096}={0,2}/g;
const recordStarts = addWords(['rk$', 'suls']);

const detector: Detector = {
  classes: ['biometric'],
  needs: [labelled, { words: recordStarts }],
  detect(text) {
    const spans: Span[] = [];
    for (const { 0: whole, 1: value, index } of matchesOf(labelled, text)) {
      const start = index + whole.length - value!.length;
      spans.push(spanOf(start, value!, 0.9, 'after the words for a biometric template'));
    }
    for (const { 0: value, index } of text.length > 22 ? matchesOf(record, text) : []) {
      spans.push(spanOf(index, value, 0.93, 'the head of a biometric record (ISO/IEC 19794)'));
    }
    return withoutOverlaps(spans, byConfidence);
  },
};

export default detector;

function spanOf(start: number, value: string, confidence: number, reason: string): Span {
  return { start, end: start + value.length, class: 'biometric', confidence, reason };
}
