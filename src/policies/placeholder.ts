import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import { contentOfUuid, hexOfDecimal } from '../model/uuid.ts';
import { isDummyDate } from './dummy-date.ts';
import { isPseudonym, isPseudonymousName } from './pseudonym.ts';
import { isPublicAddress } from './public-address.ts';
import { isUnreachable } from './unreachable-address.ts';

/** Words that stand where a value was, and words by which test objects are called; none of them names a person. */
const dummyWords: ReadonlySet<string> = new Set(
  `anon anonymous anonymized anonymised anonymize anonymise anonymisiert anonyme anonimo deidentified de-identified deid
  removed redacted deleted cleared hidden masked blinded scrubbed erased none null nil nan unknown unspecified undefined
  unbekannt inconnu n/a na n.a. not available applicable provided specified given recorded no name noname id first last
  patient subject participant volunteer person human phantom qa qc test testing regression dummy default example sample
  demo research study series scan pseudonym pseudonymized pseudonymised confidential private empty blank temp tmp tbd xx
  doe^anon noid generic fake synthetic simulated calibration service water daily weekly emptyroom
  anonym anonymt anonymisee anonimizado anonimizada anonimizzato anonimizzata anonimizowany geanonimiseerd anonymiseret
  anonymiserad anonyymi pseudonymisiert pseudonymise entfernt geloscht supprime efface eliminado eliminada borrado rimosso
  eliminato verwijderd usuniete fjernet borttaget аноним анонимно удалено 匿名 匿名化 匿名患者 削除 已删除 익명 삭제
  acr catphan cirs gammex nema fbirn jaszczak trial cohort subj pt proband`.split(/\s+/),
);

/** Classes that hold a code as often as a number of the real world; a serial number is short by nature. */
const codeClasses: ReadonlySet<IdentifierClass | undefined> = new Set([
  'mrn',
  'other-id',
  'accession',
  'health-id',
  'username',
  undefined,
]);

/** UIDs of the standard itself, and the root of an archive that replaces UIDs. */
const replacedUid = /^(1\.2\.840\.10008\.|1\.3\.6\.1\.4\.1\.14519\.5\.2\.1)/;
const uuid = /^\{?([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})\}?$/i;
/** A UUID as a UID (PS3.5 annex B.2). */
const uidOfUuid = /^2\.25\.(\d{1,39})$/;

/**
 * Whether a value is empty, a dummy or a pseudonym and so identifies nobody: `ANONYMOUS`, `sub-01`, a hash, a zero date.
 * @param value several values of one attribute are joined by `\\`; each of them has to be a placeholder
 * @param identifier the class the value would be of; the same digits are a dummy date and a real number
 * @param role whose it would be
 */
export function isPlaceholder(value: string, identifier?: IdentifierClass, role?: Role): boolean {
  return value.split('\\').every((part) => isOnePlaceholder(part.trim(), identifier, role));
}

/** Whether a value stands for nothing: empty, one character again and again, or words that name nobody. A code is no dummy. */
export function isDummy(value: string): boolean {
  return value.split('\\').every((part) => isBlank(part.trim(), undefined));
}

function isBlank(text: string, identifier: IdentifierClass | undefined): boolean {
  return text === '' || isOneCharacter(text, identifier) || isDummyWord(text) || /^0+[DWMY]$/.test(text);
}

function isOnePlaceholder(text: string, identifier: IdentifierClass | undefined, role: Role | undefined): boolean {
  if (isBlank(text, identifier)) return true;
  switch (identifier) {
    case 'date':
    case 'birth-date':
      return isDummyDate(text, identifier);
    case 'uid':
      return isReplacedUid(text);
    case 'url':
      return isPublicAddress(text);
    case 'ip':
      return isUnreachable(text);
    case 'name':
      return isPseudonymousName(text, dummyWords) || /(?<!\p{L})phantom(?!\p{L})/iu.test(text);
    default:
      // Pseudonyms are people's; a station is called CT01.
      return role !== 'device' && codeClasses.has(identifier) && isPseudonym(text);
  }
}

/**
 * One character again and again, punctuation aside: `XXXX`, `0000-0000`, `*****`. A single letter is a value where no
 * identifier is expected, such as a sex, and so are one or two digits, such as a weight.
 */
function isOneCharacter(text: string, identifier: IdentifierClass | undefined): boolean {
  if (identifier === undefined && /^(?:\p{L}|[1-9]{1,2})$/u.test(text)) return false;
  return new Set(text.replace(/[\s\-_./:^\\=,]/g, '')).size <= 1;
}

/** Each word a dummy: `Anonymous^Patient`, `Not provided`. */
function isDummyWord(text: string): boolean {
  // Whoever anonymises writes the word with its accents or without: `Anonymisé`, `ANÓNIMO`.
  const plain = /[^\x20-\x7e]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : text;
  const lower = plain.toLowerCase();
  if (dummyWords.has(lower)) return true;
  const words = lower.split(/[\s^=,_]+/).filter((word) => word !== '');
  return words.every((word) => dummyWords.has(word) || /^(?:(.)\1{2,}|([^1-9])\2)$/.test(word));
}

/** Made from a random UUID, of the standard, of an archive that replaces UIDs, or no UID at all. */
function isReplacedUid(text: string): boolean {
  const hex = uuid.exec(text)?.[1];
  if (hex !== undefined) return !contentOfUuid(hex).telling;
  const decimal = uidOfUuid.exec(text)?.[1];
  if (decimal !== undefined) return !contentOfUuid(hexOfDecimal(decimal)).telling;
  return text.startsWith('2.25.') || replacedUid.test(text) || !/^[\d.]+$/.test(text);
}
