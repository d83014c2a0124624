import type { Detector, Span } from '../model/span.ts';
import { codeAfter, labelledCodes } from './matching/labelled-code.ts';
import { matchesOf } from './matching/search.ts';

const labels = codeAfter([
  'MRN[-_]?',
  'UR(?:N(?=[ .]{0,2}[:#])|(?= ?(?:no|number|#)(?![\\p{L}])))',
  'med\\.? ?rec\\.?',
  'MR ?#',
  'MR(?= ?no)',
  'PatientID',
  'PID(?=[ .]{0,2}[:#=])',
  '(?:medical|health|hospital|clinic|patient)[ -]?(?:record|file|chart)s?',
  '(?:hospital|patient|chart|unit|inpatient|outpatient)[ -]?(?=(?:number|numero|no|nr|id|identifier|#)(?![\\p{L}]))(?:identifier)?',
  '(?:encounter|admission|visit)[ -]?(?=(?:number|no|id|#)(?![\\p{L}]))',
  'Patienten?[ -]?(?:nummer|nr|id|kennung)',
  'Pat\\.?[ -]?(?:nr|id)',
  '(?:Fall|Behandlungs|Besuchs)[ -]?(?:nummer|zahl|nr|id)',
  'Aufnahme[ -]?(?:nummer|zahl|nr)',
  'KIS[ -]?(?:nummer|nr|id)',
  'E-Nr',
  '(?:Fall|FN)(?=[ .]{0,2}:)',
  'NHC',
  '(?:n[uú]mero de |n\\.?º ?(?:de )?)?historia(?: cl[ií]nica)?',
  'episodio',
  'IPP',
  'IEP',
  'NDA(?=[ .]{0,2}[:#])',
  "(?:num[ée]ro|n[°º]) ?(?:d[eu] |d[’']|de l[’'])?(?:dossier|patiente?|s[ée]jour|admission|hospitalisation|passage|venue)",
  'identifiant (?:permanent )?(?:d[eu] )?patient',
  'dossier(?= ?n[°o])',
  '(?:pati[ëe]nt(?:en)?|ziekenhuis|opname|zorgtraject|episode|ponskaart)[ -]?(?:nummer|nr)',
  'pati[ëe]nt[ -]?id',
  'Z-?nummer',
  'MDN',
]);
/** A bare number joined to a date is how archives name a person's exported study: `6415974217_06-09-1988`. */
const exportName = /(?<![\p{L}\d.+-])(\d{7,10})(?=_\d{2}-\d{2}-\d{4}(?!\d))/gu;

const detector: Detector = {
  classes: ['mrn'],
  needs: [labels, exportName],
  detect(text) {
    const spans = labelledCodes(text, labels, 'mrn', 'after the words for a patient or record number');
    for (const match of text.includes('_') ? matchesOf(exportName, text) : []) {
      const end = match.index + match[0].length;
      const span: Span = {
        start: match.index,
        end,
        class: 'mrn',
        confidence: 0.65,
        reason: 'a number joined to a date',
      };
      spans.push(span);
    }
    return spans.sort((left, right) => left.start - right.start);
  },
};

export default detector;
