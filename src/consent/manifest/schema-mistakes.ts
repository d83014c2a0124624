import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { completeSchemaCheck, schemaCheck } from '../../model/schema-check.ts';

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
 * @param extent the time that all mistakes take grows with the square of their number
 */
export function schemaMistakes(value: unknown, schema: SchemaPart, extent: 'all' | 'first' = 'all'): SchemaMistake[] {
  return mistakesBelow(value, schema, { $defs: schema.$defs ?? {}, checkOf: extent === 'all' ? forAll : forFirst }, '');
}

/** The part that a reference into the same schema means. */
function resolved(part: SchemaPart, definitions: Definitions): SchemaPart {
  return part.$ref ? (definitions[part.$ref.replace('#/$defs/', '')] ?? part) : part;
}

type Definitions = Readonly<Record<string, SchemaPart>>;

/** How parts of one schema are checked. */
interface Checks {
  $defs: Definitions;
  checkOf: Compiler;
}

function mistakesBelow(value: unknown, schema: SchemaPart, checks: Checks, base: string): SchemaMistake[] {
  const check = checks.checkOf(schema, checks.$defs);
  if (check(value)) return [];
  const errors = check.errors ?? [];
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf');
  const places = new Set(choices.map(({ instancePath }) => instancePath));
  const outer = choices.filter(({ instancePath }) => !isUnder(parentOf(instancePath), places));
  const mistakes = errors
    .filter(({ instancePath }) => !isUnder(instancePath, places))
    .map((error) => mistakeOf(error, base));
  for (const { instancePath, schema: branches, data } of outer) {
    for (const mistake of mistakesOfChoice(data, branches as SchemaPart[], checks, base + instancePath))
      mistakes.push(mistake);
  }
  return mistakes;
}

/** Whether a pointer is one of some, or leads to something inside one. */
function isUnder(pointer: string | undefined, places: ReadonlySet<string>): boolean {
  for (let at = pointer; at !== undefined; at = parentOf(at)) if (places.has(at)) return true;
  return false;
}

function parentOf(pointer: string): string | undefined {
  return pointer === '' ? undefined : pointer.slice(0, pointer.lastIndexOf('/'));
}

/** Compiles a part of the schema once: the parts themselves are the keys, since there is one schema. */
function compilerBy(compile: (schema: object) => ValidateFunction): Compiler {
  const checks = new WeakMap<SchemaPart, ValidateFunction>();
  return (part, $defs) => {
    let check = checks.get(part);
    if (!check) {
      const { $id: _, ...own } = part as SchemaPart & { $id?: string };
      check = compile({ ...own, $defs });
      checks.set(part, check);
    }
    return check;
  };
}

type Compiler = (part: SchemaPart, $defs: Definitions) => ValidateFunction;

const forAll = compilerBy(completeSchemaCheck);
const forFirst = compilerBy(schemaCheck);

function mistakesOfChoice(
  value: unknown,
  branches: readonly SchemaPart[],
  checks: Checks,
  pointer: string,
): SchemaMistake[] {
  const parts = branches.map((branch) => resolved(branch, checks.$defs));
  const fitting = branches.filter((_, index) => typesOf(parts[index]!).includes(typeName(value)));
  if (fitting.length === 0) return [{ kind: 'type', types: [...new Set(parts.flatMap(typesOf))], pointer }];
  const [only, ...others] = fitting;
  if (others.length === 0) return mistakesBelow(value, only!, checks, pointer);
  const key = Object.keys(only!.properties ?? {}).find((name) => only!.properties?.[name]?.const !== undefined)!;
  const words = fitting.map((branch) => String(branch.properties?.[key]?.const));
  if (!Object.hasOwn(value as object, key)) return [{ kind: 'missing-key', key, pointer }];
  const found = (value as Record<string, unknown>)[key];
  const chosen = fitting[words.indexOf(String(found))];
  if (!chosen || typeof found !== 'string') return [{ kind: 'word', words, found, pointer: `${pointer}/${key}` }];
  return mistakesBelow(value, chosen, checks, pointer);
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
