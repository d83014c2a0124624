import { before } from '../matching/spans.ts';
import { isGivenName } from './given-names.ts';

/** Reagents, tests and towns that begin with a given name. */
const notPeople =
  /^(?:Rosa de Bengala|Santiago de (?:Compostela|Chile)|Paul[ -]Bunn?ell|San(?:ta)? \p{Lu}|Virginia Beach|St(?:\.|e) )/u;
/** `A. Brachialis`, `N. Suralis`: arteries, ligaments, muscles, nerves, branches and veins (Terminologia Anatomica). */
const anatomical =
  /^(?:[AMNRV]|Aa|Lig|Mm|Nn|Vv)\.? ?(?:\p{Lu}\p{Ll}{2,}(?:alis|aris|oideus|ineus|oneus|aneus|ialis|icus|ivus)|Carotis|Subclavia|Vertebralis|Iliaca|Poplitea|Saphena|Cava|Portae?|Tibialis|Medianus|Vagus|Trigeminus|Accessorius|Recurrens|Biceps|Triceps|Quadriceps|Soleus|Gastrocnemius|Trapezius|Pectoralis)(?:\s|$)/u;
/** `Whipple-operatie`, `Prismen-Abdecktest`: a compound of Dutch or of German whose head is a thing. */
const compound =
  /^\p{Lu}\p{L}+-(?:\p{L}*(?:operatie|procedure|score|schaal|test|reflex|ziekte|syndroom|contractuur|index|formule|classificatie|skala|drainage|katheter|therapie|untersuchung|befund)|methode|ring|lijn|nr|nummer|id|code|level(?: [IVX]+)?)$/iu;

/** What is named after a person, behind the word for it, and words that begin letters and addresses. */
const headed =
  /^(?:(?:Proef|Teken|Test|Ziekte|Syndroom|Syndrome|Signe|Maladie|Manœuvre|Manoeuvre|Score|Signo|Síndrome|Enfermedad|Morbus|Zeichen|Bacilo|Tinción|Fenómeno|Escala|Malformación|Drenaje|Bacille|Échelle|Coloration) (?:v[ao]n|del?|du|des|d['’])|Zone d|ZAC |Vitamina? [A-Z](?![\p{L}])|Roux-en-Y|Mary Joseph$|(?:Lactante|Adolescente|Neonato|Gestante)$|Lieu-dit |(?:Cons(?:œ|oe)ur|Confrère|Dipl)$)/u;
/** `Turner's ziekte`, `Pierre-Robin sequentie`: the thing behind its name, which the tagger knows in English and German. */
const eponymBehind =
  /^['’]?s?[ -](?:ziekte|syndroom|sequentie|teken|anomalie|contractuur|operatie|schaal|classificatie|fractuur|hernia)(?!\p{L})/u;
/** `Roe protocol`, `Roe biplane`, `Roe shunt`: what a single name with one of these words is called after. */
const protocolBehind =
  /^['’]?s?[ -](?:protocol|biplane|monoplane|method|rule|formula|grad(?:e|ing)|stag(?:e|ing)|views?|projection|shunt|filter|prosthes[ie]s|aneurysm|cyst|fistula|plexus|phantom|array)(?!\p{L})/iu;
/** Parts of the body that are written with two capitals as names of structures: `Brachial Plexus L`. */
const structure = /^\p{Lu}\p{L}+ (?:Plexus|Lobe|Gyrus|Fissure|Pouch|Nodes?|Bed|Gland|Nerve|Artery|Vein|Eye)(?!\p{Ll})/u;

/** `escala de Roe`, `échelle de Roe`, `proef van Roe`: what medicine names after people, in languages that put the thing first. */
const eponymBefore =
  /(?<!\p{L})(?:escala|bacilo|fenómeno|tinción|clasificación|estadio|línea|signo|síndrome|enfermedad|maniobra|técnica|test|prueba|asa|método|índice|criterios|malformación|échelle|bacille|phénomène|coloration|classification|stade|ligne|signe|syndrome|maladie|manœuvre|manoeuvre|technique|anse|critères|ziekte|syndroom|teken|proef|schaal|classificatie|methode|fenomeen)(?: [A-Z\d]{1,3})? (?:de|del|du|des|van|tipo|type|d['’]) ?$/iu;
/** Microbes that are written like names: `H. Pylori`. */
const microbes = new Set(
  `coli pylori aureus aeruginosa difficile henselae pneumoniae albicans faecalis faecium epidermidis influenzae cloacae
  mirabilis tuberculosis mycoplasma klebsiella chlamydia chlamidia bartonella coxiella salmonella shigella
  aspergillus toxoplasma`.split(/\s+/),
);
/** Assays in capitals; `Elisa` is a woman. */
const assay = /(?:^|\s)(?:ELISA|BACTEC|Ig[AEGM])(?=\s|$)/;
/** A label behind which every name is a person's, that of a saint as well. */
const nameLabel = /(?:apellidos?|nombre|paciente|surname|last name|nachname|achternaam)["']?\s?[:=]\s{0,3}["']?$/i;
/** `Otto-Roe-Universität`: an institution that bears the name. */
const institutionBehind =
  /^-(?:Universität|Klinik|Klinikum|Krankenhaus|Hochschule|Institut|Schule|Stiftung|Haus)(?!\p{L})/u;
/** `Roesan 50 mg`, `Roesan 1-0-0`, `Roesan Salbe`: a drug, its dose, how often it is taken or its form. */
const dose =
  /^ (?:forte |retard |comp\.? |\d{1,4} )?(?:\d{1,4}(?:[.,]\d{1,2})? ?(?:mg|µg|mcg|g|ml|IE|UI|IU)(?![\p{L}\d])|\d(?:-\d){2,3}(?![\d-])|(?:Salbe|Tropfen|Tabletten?|Tbl|Spray|Creme|Kps|Kapseln?|tablets?|ointment|comprimidos?|comprimés?|zalf|druppels)(?!\p{L}))/u;
const form = /(?<=\p{L} )(?:Salbe|Tropfen|Tabletten?|Spray|Creme|Kapseln?)$/u;
/** `die Mutter den Eindruck`: an article behind the German word for a relative, where Dutch has the start of a name. */
const article = /^(?:den|dem|der) \p{Lu}\p{Ll}+$/u;
const relativeBefore = /(?:Mutter|Vater|Eltern|Schwester|Bruder|Sohn|Tochter|Ehemann|Ehefrau) $/;
const headedLetters = 'ABCDEFGLMNPRSTVZÉ';

const firstLetters = 'RSPV';
const anatomicalLetters = 'ALMNRV';

/** Whether a run of words that reads as a name is known to be none. */
export function isKnownPhrase(text: string, start: number, end: number): boolean {
  const first = text[start] ?? ' ';
  const value = text.slice(start, end);
  return (
    (firstLetters.includes(first) && notPeople.test(value) && !nameLabel.test(before(text, start))) ||
    (headedLetters.includes(first) && headed.test(value)) ||
    (anatomicalLetters.includes(first) && anatomical.test(value)) ||
    (value.includes('-') && compound.test(value)) ||
    isThingBehind(text, value, end) ||
    isThingBefore(text, value, start) ||
    assay.test(value) ||
    microbes.has(value.slice(value.lastIndexOf(' ') + 1).toLowerCase()) ||
    (first === 'd' && article.test(value) && relativeBefore.test(text.slice(Math.max(0, start - 12), start)))
  );
}

/** Whether what stands behind a run of words, or ends it, makes the whole an eponym, an institution or a drug. */
function isThingBehind(text: string, value: string, end: number): boolean {
  const behind = text.slice(end, end + 24);
  if (eponymBehind.test(behind) || institutionBehind.test(behind) || structure.test(value)) return true;
  if (!value.includes(',') && value.split(' ').length < 3 && protocolBehind.test(behind)) return true;
  return !value.includes('.') && (form.test(value) || (dose.test(behind) && !isGivenName(value.split(' ')[0]!)));
}

/** Whether what stands before one or two words makes them an eponym; a given name is a person's. */
function isThingBefore(text: string, value: string, start: number): boolean {
  const [word, ...others] = value.split(' ');
  return others.length < 2 && eponymBefore.test(text.slice(Math.max(0, start - 32), start)) && !isGivenName(word!);
}
