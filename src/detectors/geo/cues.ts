import { monthNumber } from '../date/month-names.ts';
import { addWordsOf } from '../matching/search.ts';
import { matchAt } from '../matching/spans.ts';

/** What stands before a place, with how sure it is. Patterns look backwards from where the name starts. */
export interface PlaceCue {
  readonly pattern: RegExp;
  /** The number under which the words of the pattern are known (`word-places.ts`). */
  readonly words: number;
  readonly confidence: number;
  readonly reason: string;
}

/**
 * @param words alternatives of what stands before a place, each of which starts with a word
 * @param behind what stands between them and the place
 */
function placeCue(words: string, behind: string, confidence: number, reason: string): PlaceCue {
  const pattern = new RegExp(String.raw`(?<=(?<![\p{L}\d])(?:${words})${behind})`, 'iuy');
  return { pattern, words: addWordsOf(words), confidence, reason };
}

/** Longer than any of the cues below with what may stand behind it, in UTF-16 units. */
export const longestCue = 96;

/** Where a label may end that a place follows. */
export const labelEnd = /:(?=[ \t]{0,4}"?\p{Lu})/gu;

/** Where a preposition, or a word that a place follows at once, ends before a capital, a digit or an article. */
export const cueEnd =
  /(?<![\p{L}\d])(?:[Ii]n(?: den| the)?|[Ff]rom(?: the)?|to(?: the)?|near|at|[Aa]round|outside|of|via|[Aa]us|[Nn]ach|[Bb]ei|[Ee]n|[Dd]esde|hacia|[Dd]e|[Àà]|vers|[Tt]e|[Uu]it|[Nn]aar|[Ss]outhern|[Nn]orthern|[Ee]astern|[Ww]estern|[Cc]entral|city|town|village|wohnhaft|wh\.:?|wohnh\.?)[ ]{1,2}(?=\p{Lu}|\d{4,5} \p{Lu})/gu;

/** The same in a text without capitals; only what is sure of itself counts there. */
export const uncapitalisedCueEnd = /(?<![\p{L}\d])(?:in|from|at|to|city|town|village) (?=\p{Ll}{3})/gu;

/** Labels of places. */
export const placeLabel: PlaceCue = placeCue(
  'localidad(?: ?/ ?provincia)?|provincia|poblaci[óo]n|municipio|ciudad|pa[íi]s(?: de nacimiento| de origen)?|lugar de (?:nacimiento|residencia)|city|town|village|county|municipality|place of (?:birth|residence)|birthplace|country(?: of (?:birth|residence|origin))?|where|location|wohnort|ort|geburtsort|stadt|gemeinde|landkreis|woonplaats|plaats|geboorteplaats|gemeente|ville|commune|lieu de naissance|d[ée]partement',
  `["']?[ ]?:`,
  0.85,
  'after the word for a place',
);

/** Words that say where somebody lives, comes from or goes; a name that no list has counts behind them as well. */
export const placeCues: readonly PlaceCue[] = [
  placeCue(
    String.raw`wohnhaft(?: in)?|wh\.:?|wohnh\.?(?: in)?|wohnt in|lebt in|gebürtig aus|stammt aus|geboren in|aufgewachsen in|ansässig in|zugezogen aus|(?:geb\.?|geboren)(?: am)? [\d. ]{6,12} aus|(?:natural|residente|procedente|oriund[oa]|vecin[oa]|originari[oa]|nacid[oa]|domiciliad[oa]|proveniente) (?:de|en)|(?:vive|reside|trabaja|nació) en|(?:woonachtig|woont|geboren|opgegroeid|wonend) (?:in|te)|afkomstig uit|(?:habite|réside|demeurant|domicilié[e]?|née?|vit|hospitalisé[e]?) à|originaire de`,
    '[ ]{1,2}',
    0.75,
    'where somebody lives or comes from',
  ),
  placeCue(
    `(?:live[sd]?|living|reside[sd]?|residing|resident|grew up|growing up|raised|brought up|born|bred|works?|working|worked|based|retired|settled|stayed|staying|hospitali[sz]ed|incarcerated|employed|I(?:['’]m| am| was)|(?:he|she) (?:is|was)|trip|vacation|holiday) (?:here |back |out |still |currently |now |alone |abroad )?(?:in|at|near|outside|to)|(?:origin|original|native|comes|came|hails|moved|moving|relocated|transferred|emigrated|immigrated|returned|travell?ed|flew|arrived|visiting|evacuated|referred)(?:ly)?(?: here| back| over| recently| down)?(?: from| to| of| at| in)|(?:home|native) (?:city|town|village)(?: of)?|(?:city|town|village|county|municipality|suburb|province|district) of|resident of`,
    '(?: the)?[ ]{1,2}',
    0.65,
    'where somebody lives, comes from or goes',
  ),
];

/** Prepositions behind which only known names count, and not even those after `of` and `de`, where eponyms stand. */
export const namesPlaces = /(?<!(?<![\p{L}\d])(?:of|de|De|city|town|village|wohnhaft)[ ]{1,2})/uy;
/** Prepositions that no person follows. */
export const insideOf = /(?<=(?<![\p{L}\d])(?:[Ii]n|near|[Ee]n)[ ]{1,2})/uy;

/** Capitalised words that follow `born in`, `moved to` and their like and are no place. */
export const notAPlace =
  /^(?:I|A|An|The|He|She|It|We|They|This|That|These|His|Her|My|Our|Your|Their|Room|Ward|Unit|Bed|Floor|Building|Clinic|Hospital|ICU|ER|ED|OR|ICD|PACU|NICU|Stage|Grade|Group|Phase|Step|Level|Class|Section|Table|Figure|Appendix|Chapter|Experiment|Study|Session|Run|Task|Block|Trial|Day|Week|Month|Year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|MRI|CT|EEG|MEG|PET|DICOM|BIDS|NIfTI|English|German|Spanish|French|Dutch|Dr|Mr|Mrs|Ms|Prof|Herr|Frau|Don|Doña|Departamento|Servicio|Hospital|Clínica|Centro|Universidad|Department|Institute|University|School|College|Nursing|Emergency|Intensive|Radiology|Surgery|Oncology|Pediatrics|Cardiology|Neurology|Psychiatry|Medicine|here|there|Unidad|Urgencias|Consulta|Planta|Sala)(?![\p{L}])/iu;

/** Names of places that are given names or surnames as often, and want more than a verb behind them. */
export const personLike =
  /^(?:Jordan|Chad|Georgia|Israel|Austin|Charlotte|Florence|Jackson|Madison|Victoria|Sofia|Carolina|Lincoln|Houston|Dallas|Sydney|Paris|Kent|Virginia|Washington|Santiago|Valencia|Leon|León|Alexandria|Lourdes|Troy|Chester|India|Kenya|Malta|Cuba|Colin|Martin)$/u;

/** What stands between the place and the day in the head of a letter: `Flensburg, 27. März 2025`, `Wien, am 3.4.2019`. */
export const letterHead = /, ?(den |am |le |a )?(?=\d{1,2}(?:\.|er|\/\d{1,2}\/|[ ][a-zA-ZäéÄ]))/g;
/** The place, alone in its line up to there. */
export const letterPlace =
  /(?:^|\n)[ \t]{0,12}(\p{Lu}[\p{L}'’-]{2,30}(?: (?:am |an der |im )?\p{Lu}[\p{L}'’-]{2,30}){0,2})$/u;
const letterDate = /\d{1,2}(?:\. ?\d{1,2}\.|\/\d{1,2}\/\d{2}|(?:\.|er)? ?(?:de )?(\p{L}{3,10})(?!\p{L}))/iuy;

/** Whether the date of a letter stands at an offset, behind its place. */
export function isLetterDate(text: string, offset: number): boolean {
  const match = matchAt(letterDate, text, offset);
  return match !== null && (match[1] === undefined || monthNumber(match[1]) !== undefined);
}
