import type { ErrorObject } from 'ajv/dist/2020.js';
import { completeSchemaCheck } from '../../model/schema-check.ts';

/** A part of a JSON Schema, as far as it is looked into here. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly oneOf?: readonly SchemaPart[];
}

/** What a value is not, as the schema would have it. Pointers are of RFC 6901. */
export type SchemaMistake = { pointer: string } & (
  | { kind: 'unknown-key'; key: string; known: readonly string[] }
  | { kind: 'missing-key'; key: string }
  | { kind: 'word'; words: readonly string[]; found: unknown }
  | { kind: 'type'; types: readonly string[] }
  | { kind: 'constant'; value: unknown }
  | { kind: 'form'; part: SchemaPart }
  | { kind: 'empty' }
  | { kind: 'range'; comparison: string; limit: number }
);

/**
 * All mistakes of a value by a schema. Where the schema offers a choice (`oneOf`), the branch is told by the type of the
 * value and by the key that is a constant in each (`law`), and only the mistakes of that branch are told.
 */
export function schemaMistakes(value: unknown, schema: SchemaPart): SchemaMistake[] {
  return mistakesBelow(value, schema, schema.$defs ?? {}, '');
}

/** The part that a reference into the same schema means. */
export function resolved(part: SchemaPart, definitions: Readonly<Record<string, SchemaPart>>): SchemaPart {
  return part.$ref ? (definitions[part.$ref.replace('#/$defs/', '')] ?? part) : part;
}

type Definitions = Readonly<Record<string, SchemaPart>>;

function mistakesBelow(value: unknown, schema: SchemaPart, $defs: Definitions, base: string): SchemaMistake[] {
  const check = checkOf(schema, $defs);
  if (check(value)) return [];
  const errors = check.errors ?? [];
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf');
  const isBelow = (path: string, above: string) => path === above || path.startsWith(`${above}/`);
  const outer = choices.filter(
    ({ instancePath }) =>
      !choices.some((other) => other.instancePath !== instancePath && isBelow(instancePath, other.instancePath)),
  );
  const mistakes = errors
    .filter(({ instancePath }) => !outer.some((choice) => isBelow(instancePath, choice.instancePath)))
    .map((error) => mistakeOf(error, base));
  for (const { instancePath, schema: branches, data } of outer) {
    mistakes.push(...mistakesOfChoice(data, branches as SchemaPart[], $defs, base + instancePath));
  }
  return mistakes;
}

/** A branch is compiled once: `WeakMap` since the branches are parts of the one schema. */
const checks = new WeakMap<SchemaPart, ReturnType<typeof completeSchemaCheck>>();

function checkOf(part: SchemaPart, $defs: Definitions): ReturnType<typeof completeSchemaCheck> {
  let check = checks.get(part);
  if (!check) {
    const { $id: _, ...own } = part as SchemaPart & { $id?: string };
    check = completeSchemaCheck({ ...own, $defs });
    checks.set(part, check);
  }
  return check;
}

function mistakesOfChoice(
  value: unknown,
  branches: readonly SchemaPart[],
  $defs: Definitions,
  pointer: string,
): SchemaMistake[] {
  const parts = branches.map((branch) => resolved(branch, $defs));
  const fitting = branches.filter((_, index) => typesOf(parts[index]!).includes(typeName(value)));
  if (fitting.length === 0) return [{ kind: 'type', types: [...new Set(parts.flatMap(typesOf))], pointer }];
  const [only, ...others] = fitting;
  if (others.length === 0) return mistakesBelow(value, only!, $defs, pointer);
  const key = Object.keys(only!.properties ?? {}).find((name) => only!.properties?.[name]?.const !== undefined)!;
  const words = fitting.map((branch) => String(branch.properties?.[key]?.const));
  if (!Object.hasOwn(value as object, key)) return [{ kind: 'missing-key', key, pointer }];
  const found = (value as Record<string, unknown>)[key];
  const chosen = fitting[words.indexOf(String(found))];
  if (!chosen || typeof found !== 'string') return [{ kind: 'word', words, found, pointer: `${pointer}/${key}` }];
  return mistakesBelow(value, chosen, $defs, pointer);
}

function typesOf({ type, enum: words }: SchemaPart): string[] {
  return type ? [type] : words ? ['string'] : [];
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  return typeof value === 'number' ? 'integer' : typeof value;
}

function mistakeOf(error: ErrorObject, base: string): SchemaMistake {
  const { keyword, params, instancePath, parentSchema, data, schema } = error;
  const pointer = base + instancePath;
  const part = (parentSchema ?? {}) as SchemaPart;
  switch (keyword) {
    case 'additionalProperties':
      return {
        kind: 'unknown-key',
        key: String(params.additionalProperty),
        known: Object.keys(part.properties ?? {}),
        pointer,
      };
    case 'required':
      return { kind: 'missing-key', key: String(params.missingProperty), pointer };
    case 'enum':
      return { kind: 'word', words: params.allowedValues as string[], found: data, pointer };
    case 'const':
      return { kind: 'constant', value: params.allowedValue, pointer };
    case 'type':
      return { kind: 'type', types: [String(schema)], pointer };
    case 'minLength':
      return data === '' ? { kind: 'empty', pointer } : { kind: 'form', part, pointer };
    case 'minItems':
      return { kind: 'empty', pointer };
    case 'minimum':
    case 'maximum':
      return { kind: 'range', comparison: String(params.comparison), limit: Number(params.limit), pointer };
    default:
      return { kind: 'form', part, pointer };
  }
}
