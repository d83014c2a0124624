import { Memo } from '../../model/memo.ts';
import type { Span } from '../../model/span.ts';
import { isGivenName } from './given-names.ts';
import { listed, listsOf, nameLists } from './name-lists.ts';
import { isOrdinaryWord } from './not-a-name.ts';
import { hashWord } from './tokens.ts';

/** Keys, columns and attributes whose values are names of persons: `last_name`, `OperatorsName`, `patient`. */
const personField =
  /^(?:.{0,20}(?:first|last|given|family|middle|full|maiden|patient'?s?|operators?|physicians?'?|reader|radiologist|technician|technologist|experimenter|investigator|mother|father|guardian|spouse|author)[_ -]?name|patient|operator|physician|surname|forename|vorname|nachname|apellidos?|nombre|prénom|voornaam|achternaam|nom|radiologist|technician|technologist|experimenter|investigator)$/i;
const authorField = /^authors?$/i;
const anyName = /^name$/i;

/** Fields that hold addresses, institutions, devices and protocols, whose words are written like names. */
const otherField =
  /address|institution|department|manufacturer|model|protocol|sequence|series|version|software|licen[cs]e|station|atlas|labels?$|units?$|doi|url/i;

/** What the name of a field says of its values. */
interface FieldName {
  readonly isPerson: boolean;
  readonly isAuthor: boolean;
  readonly isAnyName: boolean;
  readonly isOther: boolean;
}

/** A dataset has few fields and many values. */
const fieldNames = new Memo<string, FieldName>(1000);

function fieldName(name: string): FieldName {
  return fieldNames.get(name, () => {
    const isAuthor = authorField.test(name);
    const isPerson = isAuthor || personField.test(name);
    return { isPerson, isAuthor, isAnyName: anyName.test(name), isOther: otherField.test(name) };
  });
}

/** Whether values of a field are, by its name, something else than a person. */
export function isOtherField(name: string): boolean {
  return name !== '' && fieldName(name).isOther;
}

const wholeName = /^[\p{L}\p{M}'’.,\- ]{2,60}$/u;

/** The value of a field whose name says that it is a person's, or that it is a name of something. */
export function nameOfField(text: string, field: string): Span | undefined {
  const { isPerson, isAuthor, isAnyName } = fieldName(field);
  if (!isPerson && !isAnyName) return undefined;
  const value = text.trim();
  const words = value.split(/[\s,.]+/).filter((word) => word !== '');
  if (!wholeName.test(value) || words.length > 5 || words.some(isOtherWord)) return undefined;
  if (
    !isPerson &&
    !(words.length > 1 && words.some(isGivenName) && words.some((word) => isListed(word, listed.family)))
  ) {
    return undefined;
  }
  if (!/^\p{Lu}|^\p{Lo}/u.test(value) && !words.some((word) => isListed(word, listed.given | listed.family))) {
    return undefined;
  }
  const start = text.indexOf(value);
  return {
    start,
    end: start + value.length,
    class: 'name',
    confidence: isPerson ? 0.85 : 0.6,
    ...(isAuthor ? { role: 'author' as const } : {}),
    reason: isAuthor ? 'a value of a list of authors' : 'a value of a field for names',
  };
}

/** Particles and initials are on the list of ordinary words as well. */
function isOtherWord(word: string): boolean {
  return word.length > 3 && isOrdinaryWord(word);
}

function isListed(word: string, lists: number): boolean {
  return (listsOf(word, 0, word.length, hashWord(word), nameLists()) & lists) !== 0;
}
