import { isDeepStrictEqual } from 'node:util';
import { parseTree } from 'jsonc-parser';
import schema from '../../../schemas/consent.schema.json' with { type: 'json' };
import { alignLists } from './align-lists.ts';
import { type JsonChange, type KeyPlace, withChange } from './json-edit.ts';
import { treeValue } from './json-tree.ts';
import type { SchemaPart } from './schema-mistakes.ts';

type JsonObject = Record<string, unknown>;
type Path = readonly (string | number)[];

/**
 * The text of a manifest that says what is wanted. Comments, the order of keys and all that is the same stay; new keys stand where
 * the schema has them.
 * @param text that `JSON.parse` could read but for comments and commas too many; empty where there is no file yet
 * @param wanted the whole manifest, with what was not to be changed
 */
export function editedManifest(text: string, wanted: object): string {
  if (text.trim() === '') return `${JSON.stringify(inSchemaOrder(wanted), null, 2)}\n`;
  let edited = text;
  for (const change of changesOf(treeValue(parseTree(text)!), wanted, []))
    edited = withChange(edited, change, placeOfKey);
  return edited;
}

/** What leads from one value to another, in an order in which each change finds the places as the earlier ones left them. */
function changesOf(before: unknown, after: unknown, path: Path): JsonChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return changesOfList(before, after, path);
  if (!isObject(before) || !isObject(after)) return [{ kind: 'set', path: [...path], value: inSchemaOrder(after) }];
  const gone = Object.keys(before).filter((key) => after[key] === undefined);
  return [
    ...gone.map((key): JsonChange => ({ kind: 'remove', path: [...path, key] })),
    ...Object.entries(after).flatMap(([key, value]) =>
      value === undefined ? [] : changesOf(before[key], value, [...path, key]),
    ),
  ];
}

/** From the end, so that indexes before it still hold. */
function changesOfList(before: readonly unknown[], after: readonly unknown[], path: Path): JsonChange[] {
  return alignLists(before, after)
    .reverse()
    .flatMap((step): JsonChange[] => {
      const here = [...path, step.from];
      if (step.kind === 'removed') return [{ kind: 'remove', path: here }];
      if (step.kind === 'added') return [{ kind: 'insert', path: here, value: inSchemaOrder(after[step.to]) }];
      return changesOf(before[step.from], after[step.to], here);
    });
}

/** The keys of each kind of object, in the order of the schema. */
const keyLists: readonly string[][] = [];
collectKeys(schema as unknown as SchemaPart);

function collectKeys(part: SchemaPart): void {
  if (part.properties) (keyLists as string[][]).push(Object.keys(part.properties));
  const others = [part.properties, part.$defs].flatMap((parts) => Object.values(parts ?? {}));
  for (const other of [...others, ...(part.oneOf ?? []), ...(part.items ? [part.items] : [])]) collectKeys(other);
}

/** The order of an object's keys: that of the first kind of object that has all of them. */
function orderFor(keys: readonly string[]): readonly string[] {
  return keyLists.find((list) => keys.every((key) => list.includes(key))) ?? keys;
}

const placeOfKey: KeyPlace = (key, siblings) => {
  const order = orderFor([...siblings.filter((one) => keyLists.some((list) => list.includes(one))), key]);
  const before = new Set(order.slice(0, order.indexOf(key)));
  return siblings.findLastIndex((sibling) => before.has(sibling)) + 1;
};

function inSchemaOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSchemaOrder);
  if (!isObject(value)) return value;
  const order = orderFor(Object.keys(value));
  const entries = Object.entries(value).map(([key, entry]) => [key, inSchemaOrder(entry)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
