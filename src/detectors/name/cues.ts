import type { Role } from '../../model/identifier-class.ts';
import type { NameForm } from './words.ts';

/** Words that a name follows. The pattern ends where the name starts. */
export interface NameCue {
  readonly pattern: RegExp;
  readonly role: Role;
  readonly confidence: number;
  readonly form: NameForm;
  /** Fewer words than this are no name after this cue. */
  readonly least: number;
  readonly reason: string;
}

const start = String.raw`(?<![\p{L}\p{N}_])`;
const academic = String.raw`(?:(?:[Mm]ed|MED|phil|rer|nat|univ|dent|habil|h\.c|dipl|psych|[Ii]ng|[Pp]riv|[Dd]oz|oec|sc)(?:\.[ -]?|[ ])|Kolleg(?:e|in)[ ]|(?:PD|OA|OÄ|Univ|Prim|MD|Doz|Dr|Prof|Mag|DDr)\.?(?![\p{L}])[ -]?){0,6}`;
const sameLine = String.raw`[ \t]{0,4}`;
const natural = { limit: 5, order: 'natural' } as const;
const inverted = { limit: 5, order: 'inverted' } as const;

/** What announces a name, the most certain first. */
export const nameCues: readonly NameCue[] = [
  {
    pattern: new RegExp(
      String.raw`${start}(?:[Dd]r|DR|Dr\.in|Dra|Drs|Prof|PROF|Priv\.[- ]?Doz|Doctor|Professor|Dott|Docteur|Doktor|DDr|PD|OA|OÄ)(?:[.:]|(?=[ -]))[ -]{0,2}${academic}(?:(?:Herrn?|Frau)[ ])?`,
      'gu',
    ),
    role: 'staff',
    confidence: 0.9,
    form: natural,
    least: 1,
    reason: 'after a doctor’s title',
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?:Mr|Mrs|Ms|Mister|Mme|Mlle|Monsieur|Madame|Sra?|Srta|Señora?|Doña|Dª|Dña|[Hh]errn?|Hrn?|Frau|Mevr|Mevrouw|mevrouw|mevr|mw|Mw|Dhr|dhr|meneer|Sig|Signora)(?:\.|(?=[ \n]))(?:[ ]{1,2}|(?<=[Hh]errn|Herr|Frau)[ ]?\n)${academic}`,
      'gu',
    ),
    role: 'patient',
    confidence: 0.85,
    form: inverted,
    least: 1,
    reason: 'after a form of address',
  },
  {
    pattern: new RegExp(String.raw`${start}(?:D\.|Don|Fr\.|Miss|Sig\.)[ ]{1,2}`, 'gu'),
    role: 'patient',
    confidence: 0.75,
    form: natural,
    least: 1,
    reason: 'after a form of address',
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?:dictated|signed|reported|referred|reviewed|performed|read|verified|approved|transcribed|interpreted|seen|attended|examined|operated|scanned|entered|prepared|electronically signed)[ ]by[ :]{1,3}(?:Dr\.?[ ]|Prof\.?[ ])?|${start}(?:remitido por|firmado(?: por)?|gez\.|befundet von|diktiert von|geschrieben von|unterzeichnet|m[ée]dico|attending(?: physician)?|physician|radiologist|operator|technologist|technician|surgeon|consultant|neurologist|nurse|sonographer|untersucher|oberarzt|chefarzt|facharzt|assistenzarzt|(?:responsable|referring) (?:cl[ií]nico|physician))[ :]{1,3}(?:Dra?\.?[ ])?`,
      'giu',
    ),
    role: 'staff',
    confidence: 0.8,
    form: natural,
    least: 2,
    reason: 'after the words for who signed or treated',
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?:patient(?:in|en)?(?:[ '’]?s?[ ]?(?:full[ ])?name)?|pat\.|pt(?:[ ]name)?|full[ ]name|first[ ]name|last[ ]name|family[ ]name|given[ ]name|surname|nombre(?: y apellidos)?|apellidos?|nom|pr[ée]nom|vorname|nachname|familienname|naam|name of patient|paciente|client|proband(?:in)?)[ ]{0,2}[:=]${sameLine}`,
      'giu',
    ),
    role: 'patient',
    confidence: 0.9,
    form: inverted,
    least: 1,
    reason: 'after the word for the patient’s name',
  },
  {
    pattern: /(?:^|[\n;|])[ \t]{0,8}name[ ]{0,2}[:=][ \t]{0,4}/giu,
    role: 'unknown',
    confidence: 0.75,
    form: inverted,
    least: 2,
    reason: 'after the word Name',
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?:(?:his|her|their|the|patient's|my|sein|seine|ihr|ihre) )?(?:mother|father|husband|wife|son|daughter|brother|sister|spouse|guardian|next of kin|emergency contact|aunt|uncle|grandmother|grandfather|partner|Mutter|Vater|Ehemann|Ehefrau|Tochter|Sohn|Bruder|Schwester|madre|padre|esposo|esposa|hijo|hija)(?:[ ]?\(|,|:|[ ]named)?[ ]`,
      'giu',
    ),
    role: 'relative',
    confidence: 0.75,
    form: natural,
    least: 1,
    reason: 'after the word for a relative',
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?:my name is|i am called|this is|i['’]m|hi|hello|hey|dear|liebe[r]?|estimad[oa]|mein name ist|me llamo|je m'appelle|regards,?|sincerely,?|gr(?:ü|u)(?:ß|ss)en,?|saludos,?)[ \t\n]{1,4}`,
      'giu',
    ),
    role: 'unknown',
    confidence: 0.7,
    form: natural,
    least: 1,
    reason: 'after the words of a signature or an introduction',
  },
  {
    pattern:
      /(?:^|\n)[ \t]{0,4}(?:by|authors?|written by|contact|corresponding author|contact person|maintainer|principal investigator|PI)(?:[ ]?:|(?<=by))[ \t]{1,3}/giu,
    role: 'author',
    confidence: 0.75,
    form: natural,
    least: 2,
    reason: 'after the words for an author',
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?:gemeinsamen?[ ])?(?:patient(?:in|en)?|Pat\.|patiënte?|paciente)(?:,)?[ ](?:Herrn?[ ]|Frau[ ])?`,
      'giu',
    ),
    role: 'patient',
    confidence: 0.7,
    form: inverted,
    least: 2,
    reason: 'after the word for the patient',
  },
];
