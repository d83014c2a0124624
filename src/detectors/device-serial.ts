import type { Detector, Span } from '../model/span.ts';
import { findUdi, udiForms } from './device-serial/udi.ts';
import { codeAfter, labelledCodes } from './matching/labelled-code.ts';
import { matchesOf } from './matching/search.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';
import { traitsOf } from './matching/traits.ts';

const labels = codeAfter([
  '(?:(?:device|scanner|detector|gantry|magnet|coil|implant|lead|pump|generator|pacemaker|valve)[ _-]?)?serial(?: ?#)?',
  'S\\/N(?= ?[:#=])',
  'SN(?=[ .]{0,2}[:#=])',
  // Without a sign between, the number has to be a maker's: `s/n 28935` is a street in Spain and its postal code.
  'S\\/?N(?= (?:[A-Z]{1,4}\\d{4}|\\d{6}))',
  'Serien?[ -]?(?:nummer|nr)',
  'Ger[äa]te[ -]?(?:nummer|nr)',
  'Implantat[ -]?(?:nummer|nr)',
  'n(?:[uú]mero|[.º°]) de s[eé]rie',
  'num[ée]ro de s[ée]rie',
  '(?:device|implant|instrument|asset|equipment)[ -]?(?=(?:number|no|id|identifier|#)(?![\\p{L}]))(?:identifier)?',
  'IMEI',
  'UDI(?:-(?:PI|DI))?',
]);

/** An IMEI in the groups in which phones print it (3GPP TS 23.003 section 6.2.1). */
const imei = /(?<![\p{L}\d-])(\d{2})-(\d{6})-(\d{6})-(\d)(?![\p{L}\d-])/gu;

const detector: Detector = {
  classes: ['device-serial'],
  needs: [labels, imei, ...udiForms],
  detect(text) {
    const { digits, dashes } = traitsOf(text);
    const spans: Span[] = labelledCodes(text, labels, 'device-serial', 'after the words for a serial number', 2);
    for (const { start, end, confidence, says } of digits > 3 ? findUdi(text) : []) {
      spans.push({ start, end, class: 'device-serial', confidence, reason: `device identifier of ${says}` });
    }
    for (const { 0: value, index } of digits > 14 && dashes > 2 ? matchesOf(imei, text) : []) {
      if (!isLuhn(value.replaceAll('-', ''))) continue;
      const end = index + value.length;
      spans.push({
        start: index,
        end,
        class: 'device-serial',
        confidence: 0.75,
        reason: 'grouped as an IMEI, check digit holds',
      });
    }
    return withoutOverlaps(spans, byConfidence).map((span) => ({ ...span, role: 'device' }));
  },
};

export default detector;

/** The check digit of ISO/IEC 7812-1, annex B. */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
