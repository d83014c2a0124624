import type { Detector } from '../model/span.ts';
import { codeAfter, labelledCodes } from './matching/labelled-code.ts';

const labels = codeAfter([
  'accession',
  'accession ?#',
  'AccessionNumber',
  'acc\\.? ?#',
  'acc\\.?(?= ?(?:no|number)(?![\\p{L}]))',
  '(?:order|requisition|specimen)[ -]?(?=(?:number|no|id|#)(?![\\p{L}]))',
  '(?:Auftrags|Anforderungs|Befund|Untersuchungs)[ -]?(?:nummer|nr)',
  'Histo(?:logie)?[ -]?nr',
]);

const detector: Detector = {
  classes: ['accession'],
  needs: [labels],
  detect: (text) => labelledCodes(text, labels, 'accession', 'after the words for an accession number'),
};

export default detector;
