import { anyMonth } from '../date/month-names.ts';

/** Words that a place follows, with how sure they are, and whether a name that no list has is taken for a place. */
export interface PlaceCue {
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Any capitalised word behind it counts, not only names that are known. */
  readonly open: boolean;
  /** It speaks of a person, so that a country counts as well. */
  readonly person: boolean;
  readonly reason: string;
}

const start = String.raw`(?<![\p{L}\d])`;

/** What announces a place in running text, the most certain first. Each pattern ends where the name starts. */
export const placeCues: readonly PlaceCue[] = [
  {
    pattern: new RegExp(
      String.raw`${start}(?:localidad(?: ?/ ?provincia)?|provincia|poblaci[óo]n|municipio|ciudad|pa[íi]s(?: de nacimiento| de origen)?|lugar de (?:nacimiento|residencia)|city|town|village|county|municipality|place of (?:birth|residence)|birthplace|country(?: of (?:birth|residence|origin))?|where|location|wohnort|ort|geburtsort|stadt|gemeinde|landkreis|woonplaats|plaats|geboorteplaats|gemeente|ville|commune|lieu de naissance|d[ée]partement)["']?[ ]?:[ \t]{0,4}"?(?=\p{Lu})`,
      'giu',
    ),
    confidence: 0.85,
    open: true,
    person: true,
    reason: 'after the word for a place',
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?:(?:live[sd]?|living|reside[sd]?|residing|resident|grew up|growing up|raised|brought up|born(?: and (?:raised|bred))?|works?|working|worked|based|retired|settled|stayed|staying|farms?|hospitali[sz]ed|incarcerated|employed|I(?:['’]m| am| was)|(?:he|she) (?:is|was)|trip|vacation|holiday) (?:here |back |out |still |currently |now |alone |abroad )?(?:in|at|near|outside|to)|(?:origin|original|native|comes|came|hails|moved|moving|relocated|transferred|emigrated|immigrated|returned|travell?ed|flew|arrived|visiting|evacuated|referred)(?:ly)?(?: here| back| over| recently| down)?(?: from| to| of| at| in)|(?:home|native) (?:city|town|village)(?: of)?|(?:city|town|village|county|municipality|suburb|province|district) of|a native of|resident of)[ ]{1,2}`,
      'giu',
    ),
    confidence: 0.65,
    open: true,
    person: true,
    reason: 'where somebody lives, comes from or goes',
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?:wohnhaft(?: in)?|wh\.:?|wohnh\.?(?: in)?|wohnt in|lebt in|gebürtig aus|stammt aus|geboren in|aufgewachsen in|ansässig in|zugezogen aus|(?:Frau|Herrn?)[^\n.]{3,40}(?:geb\.?|geboren)[^\n]{3,20} aus|(?:natural|residente|procedente|oriund[oa]|vecin[oa]|originari[oa]|nacid[oa]|domiciliad[oa]|proveniente) (?:de|en)|(?:vive|reside|trabaja|nació) en|(?:woonachtig|woont|geboren|opgegroeid|wonend) (?:in|te)|afkomstig uit|(?:habite|réside|demeurant|domicilié[e]?|née?|vit|hospitalisé[e]?) à|originaire d[e’'])[ ]{1,2}`,
      'giu',
    ),
    confidence: 0.75,
    open: true,
    person: true,
    reason: 'where somebody lives or comes from',
  },
];

/** Prepositions that places follow in running text; only names that are known count behind them. */
export const prepositions =
  /(?<![\p{L}\d])(?:in|from|to|near|at|around|outside|via|aus|nach|bei|en|desde|hacia|à|vers|te|uit|naar|from the|in the|in den|to the|southern|northern|eastern|western|central)[ ](?=\p{Lu})/giu;

/** Capitalised words that follow `born in`, `moved to` and their like and are no place. */
export const notAPlace =
  /^(?:I|A|An|The|He|She|It|We|They|This|That|These|His|Her|My|Our|Your|Their|Room|Ward|Unit|Bed|Floor|Building|Clinic|Hospital|ICU|ER|ED|OR|ICD|PACU|NICU|Stage|Grade|Group|Phase|Step|Level|Class|Section|Table|Figure|Appendix|Chapter|Experiment|Study|Session|Run|Task|Block|Trial|Day|Week|Month|Year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|MRI|CT|EEG|MEG|PET|DICOM|BIDS|NIfTI|English|German|Spanish|French|Dutch|Dr|Mr|Mrs|Ms|Prof|Herr|Frau|Don|Doña|Departamento|Servicio|Hospital|Clínica|Centro|Universidad|Department|Institute|University|School|College|Nursing|Emergency|Intensive|Radiology|Surgery|Oncology|Pediatrics|Cardiology|Neurology|Psychiatry|Medicine|here|there|Unidad|Urgencias|Consulta|Planta|Sala)(?![\p{L}])/iu;

/** Names of places that are given names or surnames as often, and want more than a preposition or a verb. */
export const personLike =
  /^(?:Jordan|Chad|Georgia|Israel|Austin|Charlotte|Florence|Jackson|Madison|Victoria|Sofia|Carolina|Lincoln|Houston|Dallas|Sydney|Paris|Kent|Virginia|Washington|Santiago|Valencia|Leon|León|Alexandria|Lourdes|Troy|Chester|India|Kenya|Malta|Cuba|Colin|Martin)$/u;

/** The head of a letter: `Flensburg, 27. März 2025`, `Wien, am 3.4.2019`, `Paris, le 3 mai`. */
export const letterHead = new RegExp(
  String.raw`(?<=^|\n)[ \t]{0,12}(\p{Lu}[\p{L}'’-]{2,30}(?: (?:am |an der |im )?\p{Lu}[\p{L}'’-]{2,30}){0,2}), ?(den |am |le |a )?(?=\d{1,2}(?:\. ?\d{1,2}\.|(?:\.|er)? ?(?:de )?(?:${anyMonth})(?!\p{L})))`,
  'giu',
);
