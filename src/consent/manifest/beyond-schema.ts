import schema from '../../../schemas/consent.schema.json' with { type: 'json' };
import { isCalendarDay } from '../calendar-day.ts';
import { countryCode, likelyCountryCode } from '../duo/countries.ts';
import { knownCode, unknownCodeSentence } from '../duo/known-code.ts';
import { readCodes } from '../duo/read-codes.ts';
import { expectedForms } from './examples.ts';
import { below, lastKey } from './pointer.ts';
import type { SchemaPart } from './schema-mistakes.ts';
import { exampleFor, placeAtStart } from './schema-sentence.ts';

/** A mistake that no JSON Schema sees. */
export interface ContentMistake {
  message: string;
  pointer: string;
}

const dayKeys = keysOf('day');
const dayLike = new RegExp(schema.$defs.day.pattern);
const countryKeys = keysOf('country');
const countryLike = new RegExp(schema.$defs.country.pattern);

/**
 * Days of the right form that no calendar has, countries that ISO 3166-1 does not have, codes that the Data Use Ontology does
 * not have, and versions of the form that are described twice. @param value of any shape: what is not of the schema's is passed over
 */
export function contentMistakes(value: unknown): ContentMistake[] {
  return [...mistakesBelow(value, ''), ...repeatedVersions(value)];
}

function mistakesBelow(value: unknown, pointer: string): ContentMistake[] {
  if (typeof value === 'string') {
    const key = lastKey(pointer) ?? '';
    if (dayKeys.has(key)) return dayMistake(value, pointer);
    if (countryKeys.has(key)) return countryMistake(value, pointer);
    return isCodePlace(pointer) ? codeMistake(value, pointer) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => mistakesBelow(entry, below(pointer, key)));
}

function dayMistake(text: string, pointer: string): ContentMistake[] {
  if (!dayLike.test(text) || isCalendarDay(text)) return [];
  const message = `${placeAtStart(pointer)} is no day of the calendar: expected ${expectedForms.day}, ${exampleFor(pointer)}.`;
  return [{ message, pointer }];
}

function countryMistake(code: string, pointer: string): ContentMistake[] {
  if (!countryLike.test(code) || countryCode(code) === code) return [];
  const guess = likelyCountryCode(code);
  const hint = guess === undefined ? `, ${exampleFor(pointer)}.` : `; did you mean "${guess}"?`;
  const message = `${placeAtStart(pointer)} is the code of no country: expected ${expectedForms.country}${hint}`;
  return [{ message, pointer }];
}

function isCodePlace(pointer: string): boolean {
  return /\/duo\/\d+(?:\/code)?$/.test(pointer);
}

/** What is too short to be a code the schema refuses. */
function codeMistake(text: string, pointer: string): ContentMistake[] {
  // Beside an argument of its own stands one code; a text may hold several, with their arguments.
  const isAlone = pointer.endsWith('/code');
  const unknown = isAlone ? (knownCode(text) ? undefined : text) : readCodes(text).unknown[0]?.code;
  if (text.length < 2 || unknown === undefined) return [];
  return [{ message: unknownCodeSentence(placeAtStart(pointer), unknown), pointer }];
}

function repeatedVersions(value: unknown): ContentMistake[] {
  const forms = (value as { forms?: unknown } | null | undefined)?.forms;
  if (!Array.isArray(forms)) return [];
  const seen = new Set<string>();
  return forms.flatMap((form: unknown, index) => {
    const version = (form as { version?: unknown } | null)?.version;
    if (typeof version !== 'string') return [];
    if (!seen.has(version.trim())) {
      seen.add(version.trim());
      return [];
    }
    const pointer = `/forms/${index}/version`;
    const message = `${placeAtStart(pointer)} is the version of an earlier form: expected each version once, as in "version": "1.1".`;
    return [{ message, pointer }];
  });
}

/** The keys whose values are of a definition, or lists of it, wherever the schema says so. */
function keysOf(name: keyof typeof schema.$defs, part = schema as unknown as SchemaPart): Set<string> {
  const properties = Object.entries(part.properties ?? {});
  const own = properties.filter(([, { $ref, items }]) => [$ref, items?.$ref].includes(`#/$defs/${name}`));
  const others = [
    ...properties.map(([, property]) => property),
    ...Object.values(part.$defs ?? {}),
    ...(part.oneOf ?? []),
  ];
  if (part.items) others.push(part.items);
  return new Set([...own.map(([key]) => key), ...others.flatMap((other) => [...keysOf(name, other)])]);
}
