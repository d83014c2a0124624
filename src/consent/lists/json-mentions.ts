import { type JsonValue, jsonValues, nearestKey, pointerOf } from '../../formats/json/values.ts';
import { LineIndex } from '../../model/region.ts';
import type { KnownPeople, NamedPerson } from './known-people.ts';
import { itemOf } from './list-items.ts';
import { isListWord, partIn, saysLeftOut, wordsOf } from './list-words.ts';
import type { ListEntry } from './people-in-list.ts';

/**
 * Whom the items of a JSON text name: `{"train": ["sub-01"]}`, records with paths of files, `{"sub-01": "train"}`. What is told
 * of two values of one item is told once.
 * @param text of the whole file
 */
export function* mentionsInJson(text: string, people: KnownPeople): Iterable<ListEntry> {
  const lines = new LineIndex(text);
  let last: { pointer: string; keys: Set<string> } | undefined;
  for (const value of jsonValues(text, () => {})) {
    if (value.isKey || value.path.some((step) => typeof step === 'string' && saysLeftOut(wordsOf(step)))) continue;
    const byKey = partOfKey(value, people);
    const named = byKey ?? namedIn(value, people);
    if (!named && !isListed(value)) continue;
    const pointer = byKey ? pointerOf(value) : itemOf(value);
    if (last?.pointer !== pointer) last = { pointer, keys: new Set() };
    else if (!named || last.keys.has(named.key)) continue;
    if (named) last.keys.add(named.key);
    const region = lines.region(value.offset, value.offset + value.source.length);
    yield { people: named ? [named] : [], region, pointer };
  }
}

function namedIn(value: JsonValue, people: KnownPeople): NamedPerson | undefined {
  if (isNumber(value)) return isListed(value) ? people.called(value.text) : undefined;
  const named = people.called(value.text) ?? (/\s/.test(value.text) ? undefined : people.namedBy(value.text));
  return named?.isCertain || isListed(value) ? named : undefined;
}

/** The person as a key, with a part or a fold. */
function partOfKey(value: JsonValue, people: KnownPeople): NamedPerson | undefined {
  const key = value.path.at(-1);
  if (typeof key !== 'string') return undefined;
  const isPart = isNumber(value) || partIn(wordsOf(value.text)) !== undefined;
  return isPart ? people.called(key) : undefined;
}

/** Whether a value is an item of a list of people, or of what is used: a number by the name of its list alone, as sizes have one too. */
function isListed(value: JsonValue): boolean {
  if (!value.path.some((step) => typeof step === 'number')) return false;
  const keys = isNumber(value) ? [nearestKey(value)] : value.path.filter((step) => typeof step === 'string');
  if (isNumber(value) && typeof value.path.at(-1) !== 'number') return false;
  return keys.length === 0 || keys[0] === '' || keys.some((key) => wordsOf(key).some(isListWord));
}

function isNumber({ source }: JsonValue): boolean {
  return !source.startsWith('"');
}
