import { nearest } from '../../configuration/nearest.ts';
import type { Permission } from '../../model/consent.generated.ts';
import { bareWord } from './columns.ts';
import { type ConsentStatus, consentStatuses, type Signatory, signatories } from './subject-consent.ts';

/** The words of a column: what each means, and which are told to people who need one. */
export interface Words<Meaning extends string> {
  /** As they are written. */
  readonly shown: readonly Meaning[];
  /** The word as it is compared, and what it means. */
  readonly meanings: ReadonlyMap<string, Meaning>;
}

function wordsOf<Meaning extends string>(
  synonyms: Readonly<Record<Meaning, readonly string[]>>,
  shown = Object.keys(synonyms) as Meaning[],
): Words<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const meaning of Object.keys(synonyms) as Meaning[]) {
    for (const word of [meaning, ...synonyms[meaning]]) meanings.set(bareWord(word), meaning);
  }
  return { shown, meanings };
}

/** English, German, French and Spanish, and what databases export. */
const synonymsOfPermission: Readonly<Record<Permission, readonly string[]>> = {
  allowed: 'yes y true 1 allow permitted granted ja j wahr erlaubt oui autorisé sí si permitido'.split(' '),
  'not-allowed': [
    ...'no n false 0 disallowed denied refused prohibited forbidden nein falsch verboten non interdit prohibido'.split(
      ' ',
    ),
    ...['not permitted', 'nicht erlaubt', 'non autorisé', 'no permitido'],
  ],
};

/** Whether something is allowed. */
export const permissionWords: Words<Permission> = wordsOf<Permission>(synonymsOfPermission);

/** Whether uses are allowed that nobody named. */
export const futureUseWords = wordsOf<Permission | 'ask-again'>({
  ...synonymsOfPermission,
  'ask-again': ['ask', 'ask first', 're-consent', 'recontact', 'nachfragen', 'erneut fragen'],
});

/** What became of the question. */
export const statusWords: Words<ConsentStatus> = wordsOf<ConsentStatus>(
  {
    consented: ['consent', 'agreed', 'eingewilligt', 'zugestimmt'],
    withdrawn: ['withdrew', 'revoked', 'retracted', 'widerrufen', 'zurückgezogen'],
    expired: ['lapsed', 'abgelaufen'],
    refused: ['declined', 'denied', 'abgelehnt', 'verweigert'],
    waived: ['waiver'],
    deceased: ['dead', 'died', 'verstorben'],
    pending: ['open', 'ausstehend', 'offen'],
  },
  [...consentStatuses],
);

/** Who signed. Adults sign by themselves, so that mothers and fathers sign as parents. */
export const signatoryWords: Words<Signatory> = wordsOf<Signatory>(
  {
    subject: ['self', 'participant', 'patient', 'person', 'proband', 'teilnehmer', 'selbst', 'participante'],
    parent: ['parents', 'mother', 'father', 'eltern', 'elternteil', 'mutter', 'vater', 'padre', 'madre'],
    guardian: ['legal guardian', 'custodian', 'vormund', 'sorgeberechtigt', 'tuteur', 'tutor'],
    representative: ['legally authorized representative', 'legal representative', 'lar', 'proxy', 'betreuer'],
  },
  [...signatories],
);

/** What a word means. @returns `undefined` for a word that is none of them */
export function meaningOf<Meaning extends string>(word: string, words: Words<Meaning>): Meaning | undefined {
  return words.meanings.get(bareWord(word));
}

/** A longer text is no misspelt word. */
const longestWord = 24;

/** The word that was most likely meant, as it is written in the table. */
export function nearestWord<Meaning extends string>(word: string, words: Words<Meaning>): Meaning | undefined {
  const bare = bareWord(word);
  // Of two letters every short word is near.
  if (bare.length < 3 || bare.length > longestWord) return undefined;
  const found = nearest(bare, [...words.meanings.keys()]);
  return found === undefined ? undefined : words.meanings.get(found);
}
