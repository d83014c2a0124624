import type { Detector } from '../model/span.ts';
import { codeAfter, labelledCodes } from './matching/labelled-code.ts';
import { matchesOf } from './matching/search.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';

const labels = codeAfter([
  'accession',
  'accession ?#',
  'AccessionNumber',
  'acc\\.? ?#',
  'acc\\.?(?= ?(?:no|number)(?![\\p{L}]))',
  '(?:order|requisition|specimen)[ -]?(?=(?:number|no|id|#)(?![\\p{L}]))',
  '(?:Auftrags|Anforderungs|Befund|Untersuchungs)[ -]?(?:nummer|nr)',
  '(?:Histo(?:logie)?|Eingangs|Einsende)[ -]?(?:nummer|nr)',
  '(?:order|onderzoeks?|lab(?:oratorium)?|PA)[ -]?(?:nummer|nr)',
  "(?:num[ée]ro|n[°º]) ?(?:d[’']examen|de demande|de pr[ée]l[èe]vement|d[’']acc[èe]s)",
]);
/** A number and a year by which a laboratory of pathology knows a specimen, behind the word for it: `Histologie (E 12345/20)`. */
const specimen =
  /(?<![\p{L}\d])(?:histolog|histo(?=[ :(])|zytolog|cytolog|patholog|anatomopatholog|biops|biopt|präparat|probe|eingangs|einsende|journal|weefsel)\p{L}{0,12}(?: befund)?[ :(,#.-]{1,4}((?:\p{Lu}{1,3}[ .-]?\d{3}|\d{4})\d{0,3}\/\d{2}(?:\d{2})?|\p{Lu}{0,3}[ .-]?(?:19|20)\d{2}\/\d{3,6})(?![\p{L}\d]|[/.,-]\d| ?(?:[mµ]?[gl]|%)(?!\p{L}))/giu;
/** A year and a month, or a month and a year. */
const month = /^(?:(?:19|20)\d{2}\/(?:0?[1-9]|1[0-2])|0?\d{1,2}\/(?:19|20)\d{2})$/;

const specimenReason = 'a number and a year behind the word for a specimen';

const detector: Detector = {
  classes: ['accession'],
  needs: [labels, specimen],
  detect(text) {
    const spans = labelledCodes(text, labels, 'accession', 'after the words for an accession number');
    for (const { 0: whole, 1: value, index } of matchesOf(specimen, text)) {
      if (month.test(value!)) continue;
      const end = index + whole.length;
      // The pattern reads any case; the letters of a number are capitals.
      const number = /(?:\p{Lu}{1,3}[ .-]?)?\d+\/\d+$/u.exec(value!)![0];
      spans.push({ start: end - number.length, end, class: 'accession', confidence: 0.8, reason: specimenReason });
    }
    return withoutOverlaps(spans, byConfidence);
  },
};

export default detector;
