import schema from '../../../schemas/consent.schema.json' with { type: 'json' };
import { nearest } from '../../configuration/nearest.ts';
import { listText } from '../../model/list-text.ts';
import { exampleValues, expectedForms } from './examples.ts';
import { lastKey, stepsOf } from './pointer.ts';
import type { SchemaMistake, SchemaPart } from './schema-mistakes.ts';

/** A word that somebody may have meant to be one of the schema; anything else is a value, and is not compared. */
const wordLike = /^[$\w-]{1,40}$/;
/** How the schema writes its keys. What else stands in the place of one may be who somebody keyed an object by. */
const keyLike = /^[$a-z][\w-]{3,39}$/;
const schemaKeys: ReadonlySet<string> = new Set(keysIn(schema as unknown as SchemaPart));

const typeNames: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  object: 'an object in braces',
  array: 'a list in square brackets',
  boolean: 'true or false',
  integer: 'a whole number',
};

/** One sentence for a mistake: what is wrong, what was expected, an example. It holds no value of the file. */
export function schemaSentence(mistake: SchemaMistake): string {
  const { pointer } = mistake;
  const where = placeAtStart(pointer);
  switch (mistake.kind) {
    case 'unknown-key':
      return unknownKey(mistake.key, mistake.known, pointer);
    case 'missing-key':
      return `"${mistake.key}" is missing in ${placeName(pointer)}: expected the key with its value, as in ${memberOf(mistake.key)}.`;
    case 'word':
      return wordSentence(where, mistake.words, mistake.found, pointer);
    case 'type': {
      const types = mistake.types.map((type) => typeNames[type] ?? type);
      return `${where} is of the wrong kind: expected ${listText(types, 'or')}, ${exampleFor(pointer)}.`;
    }
    case 'constant':
      return `${where} is another than this program reads: expected ${String(mistake.value)}, ${exampleFor(pointer)}.`;
    case 'empty':
      return `${where} is empty: expected at least one character or entry, ${exampleFor(pointer)}.`;
    case 'range':
      return `${where} is out of range: expected a number of at ${mistake.comparison === '>=' ? 'least' : 'most'} ${mistake.limit}, ${exampleFor(pointer)}.`;
    case 'form':
      return `${where} is not of the form that it needs: expected ${formOf(mistake.part, pointer)}, ${exampleFor(pointer)}.`;
  }
}

/** `"name" in "controller"`, `item 2 of "duo"`; a place in words, from a JSON Pointer. */
function placeName(pointer: string): string {
  const steps = stepsOf(pointer);
  const last = steps.at(-1);
  if (last === undefined) return 'the file';
  const above = placeName(pointer.slice(0, pointer.lastIndexOf('/')));
  if (/^\d+$/.test(last)) return `item ${Number(last) + 1} of ${above}`;
  const name = schemaKeys.has(last) ? `"${last}"` : 'a key';
  return steps.length === 1 ? name : `${name} in ${above}`;
}

/** The same as the start of a sentence. */
export function placeAtStart(pointer: string): string {
  const name = placeName(pointer);
  return name[0]!.toUpperCase() + name.slice(1);
}

/** `as in "country": "DE"`, for the key that a pointer leads to. */
export function exampleFor(pointer: string): string {
  const key = lastKey(pointer);
  if (key === undefined) return 'as in { "schemaVersion": 1, "terms": {} }';
  return `as in ${memberOf(key)}`;
}

function memberOf(key: string): string {
  return `"${key}": ${exampleValues[key] ?? '…'}`;
}

function unknownKey(key: string, known: readonly string[], pointer: string): string {
  const guess = keyLike.test(key) ? nearest(key, known) : undefined;
  const isShown = guess !== undefined || schemaKeys.has(key);
  const what = `${isShown ? `"${key}"` : 'A key'} is not known in ${placeName(pointer)}`;
  if (guess) return `${what}: did you mean "${guess}", as in ${memberOf(guess)}?`;
  const names = known.map((name) => `"${name}"`);
  return `${what}: expected one of ${listText(names, 'or')}, as in ${memberOf(known.find((name) => !name.startsWith('$')) ?? 'terms')}.`;
}

function wordSentence(where: string, words: readonly string[], found: unknown, pointer: string): string {
  const names = words.map((word) => `"${word}"`);
  // Of a letter every other is the nearest.
  const isWord = typeof found === 'string' && found.length > 1 && wordLike.test(found);
  const guess = isWord ? nearest(found, words) : undefined;
  const key = lastKey(pointer);
  const isOfKey = key !== undefined && pointer.endsWith(`/${key}`);
  const known = key === undefined ? undefined : words.find((word) => exampleValues[key] === `"${word}"`);
  const example = isOfKey ? `as in "${key}": "${guess ?? known ?? words[0]}"` : exampleFor(pointer);
  const hint = guess ? ` (did you mean "${guess}"?)` : '';
  return `${where} has a word that is not known${hint}: expected ${listText(names, 'or')}, ${example}.`;
}

/** A part that stands in the definitions is told by its name there, any other by its key. */
function formOf(part: SchemaPart, pointer: string): string {
  const definitions = Object.entries(schema.$defs) as unknown as [
    name: string,
    part: SchemaPart & { pattern?: string },
  ][];
  const { pattern } = part as { pattern?: string };
  const name = definitions.find(([, { pattern: other }]) => pattern !== undefined && other === pattern)?.[0];
  return expectedForms[name ?? lastKey(pointer) ?? ''] ?? 'what the schema says';
}

/** The keys of a part of the schema and of everything below it. */
function keysIn({ properties = {}, $defs = {}, oneOf = [], items }: SchemaPart): string[] {
  const below = [...Object.values(properties), ...Object.values($defs), ...oneOf, ...(items ? [items] : [])];
  return [...Object.keys(properties), ...below.flatMap(keysIn)];
}
