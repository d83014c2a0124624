import type { Detector, Span } from '../model/span.ts';
import { before } from './matching/spans.ts';

const shape = /(?<![\p{L}\d.-])(\d{3})([- .]?)(\d{2})([- .]?)(\d{4})(?![\p{L}\d]|[.-]\d)/gu;
const label = /(?:\bSSN|\bSS ?#|\bS\.S\.N\.|social[- ]?security|soc\.? sec)[^\d\n]{0,30}$/i;
const named = /(?:^|_)ssn(?:$|_)|social.?security/i;
/** Numbers printed on sample cards, which the Social Security Administration voided. */
const voided = new Set(['078051120', '219099999']);

const detector: Detector = {
  classes: ['ssn'],
  detect(text, context) {
    const spans: Span[] = [];
    for (const match of text.matchAll(shape)) {
      const [value, area, first, group, second, serial] = match as unknown as [string, ...string[]];
      if (!isIssued(area!, group!, serial!)) continue;
      const labelled = label.test(before(text, match.index)) || named.test(context.name ?? '');
      const grouped = first === second && (first === '-' || first === '.');
      if (!labelled && !grouped) continue;
      spans.push({
        start: match.index,
        end: match.index + value.length,
        class: 'ssn',
        confidence: labelled ? 0.95 : first === '-' ? 0.8 : 0.55,
        reason: labelled ? 'after the words for a social security number' : 'grouped 3-2-4 in an issued range',
      });
    }
    return spans;
  },
};

export default detector;

/** Ranges that the Social Security Administration issues: no area 000, 666 or 900–999, no group 00, no serial 0000. */
function isIssued(area: string, group: string, serial: string): boolean {
  if (area === '000' || area === '666' || area >= '900') return false;
  return group !== '00' && serial !== '0000' && !voided.has(area + group + serial);
}
