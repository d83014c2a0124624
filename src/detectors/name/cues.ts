import type { Role } from '../../model/identifier-class.ts';
import { endOfWord } from '../matching/leading-words.ts';
import { trait, traitsOf } from '../matching/traits.ts';
import { addWords, placesOfWords } from '../matching/word-places.ts';
import { hashWord } from './tokens.ts';
import { WordSet } from './word-set.ts';
import type { NameForm } from './words.ts';

/** What has to stand between the word and the name. */
type Link = 'nothing' | 'anything' | 'colon' | 'by';

/** Words that a name follows. */
export interface NameCue {
  readonly words: string;
  readonly role: Role;
  readonly confidence: number;
  readonly form: NameForm;
  /** Fewer words than this are no name after this cue. */
  readonly least: number;
  readonly link: Link;
  /** Whether the name may stand on the next line. */
  readonly overLines?: boolean;
  readonly reason: string;
}

const natural = { limit: 5, order: 'natural' } as const;
const inverted = { limit: 5, order: 'inverted' } as const;

const labels =
  'patient patientin patienten pat pt patientname surname lastname firstname fullname forename nombre apellidos apellido nom prénom vorname nachname familienname naam achternaam voornaam paciente client proband probandin patiënt patiënte';

/** What announces a name. A word may stand in several: what is between it and the name decides. */
const nameCues: readonly NameCue[] = [
  {
    words:
      'dr dra drs prof profa doctor doctora professor professorin profesor profesora dott docteur doktor doktorin ddr pd oa oä',
    role: 'staff',
    confidence: 0.9,
    form: natural,
    least: 1,
    link: 'anything',
    reason: 'after a doctor’s title',
  },
  {
    words:
      'mr mrs ms mister mme mlle monsieur madame sr sra srta señor señora doña dª dña frau fr herr herrn hr hrn mevr mevrouw mw dhr meneer sig signora',
    role: 'patient',
    confidence: 0.85,
    form: inverted,
    least: 1,
    link: 'nothing',
    overLines: true,
    reason: 'after a form of address',
  },
  {
    words: `${labels} médico médica`,
    role: 'patient',
    confidence: 0.9,
    form: inverted,
    least: 1,
    link: 'colon',
    overLines: true,
    reason: 'after the word for the patient’s name',
  },
  {
    words: 'name names naam',
    role: 'unknown',
    confidence: 0.75,
    form: inverted,
    least: 2,
    link: 'colon',
    reason: 'after the word Name',
  },
  {
    words: 'patient patientin patienten pat patiënt patiënte paciente',
    role: 'patient',
    confidence: 0.7,
    form: inverted,
    least: 2,
    link: 'nothing',
    reason: 'after the word for the patient',
  },
  {
    words:
      'dictated signed reported referred reviewed performed read verified approved transcribed interpreted seen attended examined operated scanned entered prepared remitido firmado befundet diktiert geschrieben unterzeichnet recorded collected acquired réalisé rédigé signé getekend',
    role: 'staff',
    confidence: 0.8,
    form: natural,
    least: 2,
    link: 'by',
    reason: 'after the words for who signed or treated',
  },
  {
    words:
      'médico physician radiologist operator technologist technician surgeon consultant neurologist nurse sonographer untersucher oberarzt chefarzt facharzt assistenzarzt attending clínico gez fdo firmado operateur cirujano anestesista examiner experimenter interviewer rater investigator médecin opérateur huisarts hausarzt',
    role: 'staff',
    confidence: 0.8,
    form: natural,
    least: 2,
    link: 'anything',
    reason: 'after the words for who signed or treated',
  },
  {
    words:
      'mother father husband wife son daughter brother sister spouse guardian kin aunt uncle grandmother grandfather partner mutter vater ehemann ehefrau tochter sohn bruder schwester madre padre esposo esposa hijo hija moeder vader dochter zoon mère père fille fils',
    role: 'relative',
    confidence: 0.75,
    form: natural,
    least: 1,
    link: 'anything',
    reason: 'after the word for a relative',
  },
  {
    words:
      'hi hello hey dear liebe lieber estimado estimada hola beste cher chère llamo appelle regards sincerely grüßen grüssen saludos groet cordialement atentamente',
    role: 'unknown',
    confidence: 0.7,
    form: natural,
    least: 1,
    link: 'nothing',
    overLines: true,
    reason: 'after the words of a signature or an introduction',
  },
  {
    words: 'author authors contact maintainer investigator autor auteur written',
    role: 'author',
    confidence: 0.75,
    form: natural,
    least: 2,
    link: 'colon',
    reason: 'after the words for an author',
  },
];

/** Words before which a title belongs to a street, a square or a church. */
export const placeWords = new WordSet(
  'c calle avda av avenida plaza pza paseo rúa rua carrer ronda camino straße strasse gasse platz weg allee rue avenue boulevard place street road laan straat plein nuestra notre hospital clínica centro instituto',
);

/** What a word before a name does: it announces, it stands between, or it makes the name the agent. */
export interface CueWord {
  readonly cues: NameCue[];
  isBetween: boolean;
  isAgent: boolean;
}

/** Titles and degrees that stand between a cue and the name. */
const between =
  'med phil rer nat univ dent habil dipl psych ing priv doz prim mag oec sc hc kollege kollegin kollegen fr dr dra prof pd oa oä ddr herr herrn frau geehrter geehrte';
const agents = 'by por von par door';

let table: Map<number, CueWord> | undefined;
let known: WordSet | undefined;

let cueWords: number | undefined;

/** Whether a text has one of the words that announce a name; a letter beyond ASCII may be part of one. */
export function mayHoldCue(text: string): boolean {
  cueWords ??= addWords(nameCues.flatMap(({ words }) => words.split(' ').map((word) => `${word}${endOfWord}`)));
  return (traitsOf(text).mask & trait.beyondAscii) !== 0 || placesOfWords(cueWords, text) !== undefined;
}

/** What a word does before a name, by its hash; `undefined` for most words. */
export function cueWord(hash: number): CueWord | undefined {
  known ??= new WordSet([...nameCues.map(({ words }) => words), between, agents].join(' '));
  if (!known.has(hash)) return undefined;
  table ??= build();
  return table.get(hash);
}

function build(): Map<number, CueWord> {
  const words = new Map<number, CueWord>();
  const of = (hash: number): CueWord => {
    const word = words.get(hash) ?? { cues: [], isBetween: false, isAgent: false };
    words.set(hash, word);
    return word;
  };
  for (const cue of nameCues) for (const hash of hashes(cue.words)) of(hash).cues.push(cue);
  for (const hash of hashes(between)) of(hash).isBetween = true;
  for (const hash of hashes(agents)) of(hash).isAgent = true;
  return words;
}

function hashes(words: string): Set<number> {
  return new Set(words.split(' ').map(hashWord));
}
