import type { DetectionContext, Detector } from '../model/span.ts';
import { codeAfter, labelledCodes } from './matching/labelled-code.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';
import { numberDetector } from './numbers/judge.ts';

const numbered = '(?=[ _-]?(?:numbers?|num|no|nr|id|identifier|code|#)(?![\\p{L}]))(?:[ _-]?(?:identifier|code))?';
/** Numbers of people in their roles: at work, at school, before a court, as customers. */
const ofPeople = codeAfter([
  `(?:employee|staff|personnel|badge|student|pupil|teacher|customer|client|membership|donor|claim|docket|court case|loyalty|volunteer|inmate|prisoner|household|family)[ _-]?${numbered}`,
  'case[ -]?(?=(?:number|no|#)(?![\\p{L}]))',
  '(?:Personal|Mitarbeiter|Kunden|Mitglieds|Matrikel|Ausweis|Akten|Vorgangs|Spender)[ -]?(?:nummer|nr|id|zeichen)',
  '(?:Protokoll|H|Journal|Labor)[ -]?Nr',
  'num[eé]ro d[eu] (?:empleado|cliente|socio|estudiante|expediente|employ[ée]|client|adh[ée]rent|[ée]tudiant)',
  'matr[ií]cula(?: universitaria)?(?=[ .]{0,2}[:#])',
  '(?:personeels|klant|lid|student|dossier)(?:nummer|nr)',
]);
/** Numbers under which professions and organisations are registered. */
const registered = numberDetector('other-id');

const detector: Detector = {
  classes: ['other-id'],
  needs: [ofPeople, ...(registered.needs ?? [])],
  mayFindBy: (context) => registered.mayFindBy?.(context) === true,
  detect(text: string, context: DetectionContext) {
    const people = labelledCodes(text, ofPeople, 'other-id', 'after the words for a number of a person');
    return withoutOverlaps([...people, ...registered.detect(text, context)], byConfidence);
  },
};

export default detector;
