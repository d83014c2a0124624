import { headingName } from '../policies/heading.ts';
import { meaningOfKey } from '../policies/key-meaning.ts';
import type { CohortColumn } from './cohort.ts';

/** What a column is about, as far as a sentence about a person is worded differently for it. */
export type Topic =
  | 'sex'
  | 'age'
  | 'handedness'
  | 'ethnicity'
  | 'birth'
  | 'site'
  | 'region'
  | 'postcode'
  | 'scanner'
  | 'field-strength'
  | 'year'
  | 'date'
  | 'height'
  | 'weight'
  | 'other';

/**
 * How far from common knowledge a topic is: what a passer-by sees comes first, then what neighbours and colleagues know,
 * then what the person told few. Our own order; no standard has one.
 */
export const rankOfTopic: Readonly<Record<Topic, number>> = {
  sex: 0,
  age: 1,
  ethnicity: 2,
  site: 2,
  region: 2,
  birth: 2,
  year: 2,
  handedness: 3,
  height: 3,
  weight: 3,
  scanner: 3,
  'field-strength': 3,
  postcode: 3,
  date: 4,
  other: 5,
};

/** What a cohort's column is about, by its kind and the words of its heading. */
export function topicOf({ name, kind }: Pick<CohortColumn, 'name' | 'kind'>): Topic {
  const words = new Set(headingName(name).split(/[^\p{L}\d]+/u));
  const has = (...some: readonly string[]) => some.some((word) => words.has(word));
  if (kind === 'sex') return 'sex';
  if (kind === 'age') return 'age';
  if (kind === 'handedness' || has('handedness', 'hand')) return 'handedness';
  const isTime = kind === 'date' || kind === 'year';
  if (kind === 'birth' || (isTime && has('birth', 'dob', 'yob'))) return 'birth';
  if (has('strength', 'tesla')) return 'field-strength';
  if (has('scanner', 'manufacturer', 'model', 'station', 'device', 'magnet')) return 'scanner';
  if (isPostcode(name)) return 'postcode';
  if (kind === 'place') return has(...siteWords) ? 'site' : 'region';
  if (kind === 'ethnicity' && !has('language', 'muttersprache')) return 'ethnicity';
  if (kind === 'year' || (kind === 'date' && has('year'))) return 'year';
  if (kind === 'date') return 'date';
  if (kind === 'height' || kind === 'weight') return kind;
  return 'other';
}

const siteWords =
  'site center centre hospital clinic institution standort zentrum krankenhaus klinik hopital centro ziekenhuis'.split(
    ' ',
  );

function isPostcode(name: string): boolean {
  const meaning = meaningOfKey(name, 'cell');
  return (
    (meaning?.kind === 'identifier' && meaning.class === 'postcode') ||
    /(^|_)(zip|plz|postcode)/.test(headingName(name))
  );
}

/**
 * A heading as words of a sentence: `native-country` is "native country", `PatientWeight` is "weight", `InstitutionName` is
 * "institution". One that is written as words keeps its accents and capitals, which other languages need: "Größe".
 */
export function headingWords(name: string): string {
  const words = name
    .trim()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[\s._-]+/g, ' ')
    .replace(/^patient (?=\p{L})/iu, '')
    .replace(/(?<=\p{L}) name$/iu, '')
    .trim();
  return /^\S+\p{Lu}\S*$/u.test(name.trim()) ? words.toLowerCase() : words;
}
