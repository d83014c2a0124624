import { type ParseError, parse } from 'jsonc-parser';
import { LineIndex } from '../../model/region.ts';

/** A part of a JSON document that nobody checked against a schema, with its pointer (RFC 6901). */
export class JsonPart {
  constructor(
    readonly value: unknown,
    readonly pointer = '',
  ) {}

  /** The first member that is there, by one of its names; a part without value where there is none. */
  get(...names: readonly string[]): JsonPart {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.#step(undefined, names[0]!);
    const name = names.find((candidate) => Object.hasOwn(value, candidate)) ?? names[0]!;
    return this.#step(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined, name);
  }

  /** The parts of a list; one value that is no list is a list of one, as in JSON-LD. */
  items(): JsonPart[] {
    const { value } = this;
    if (Array.isArray(value)) return value.map((item, index) => this.#step(item, String(index)));
    return value === undefined || value === null ? [] : [this];
  }

  /** The members of an object, and the items of a list. */
  parts(): JsonPart[] {
    const { value } = this;
    if (Array.isArray(value)) return this.items();
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).map(([name, member]) => this.#step(member, name));
  }

  /** A text without white space at its ends; `undefined` for an empty one and for any other value. */
  text(): string | undefined {
    const { value } = this;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  }

  #step(value: unknown, name: string): JsonPart {
    return new JsonPart(value, `${this.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

/** No document of metadata nests deeper; one that does wants to fill the stack. */
const deepest = 512;

/** Whether brackets outside of strings nest deeper than is read: the parser takes a call for each level. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isString) {
      if (sign === '\\') at += 1;
      else if (sign === '"' || sign === '\n') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/**
 * Reads JSON as well as it can be read: what stands before a mistake counts.
 * @returns the document, and what is wrong with it as a sentence that holds nothing of it
 */
export function readJson(text: string): { root: JsonPart; problem?: string } {
  const content = text.replace(/^\uFEFF/, '');
  if (isTooDeep(content)) return { root: new JsonPart(undefined), problem: 'Nested so deep that it is not read.' };
  const errors: ParseError[] = [];
  const root = new JsonPart(parse(content, errors, { allowTrailingComma: true }));
  const [broken] = errors;
  if (!broken) return { root };
  const { line, column } = new LineIndex(content).position(broken.offset);
  return { root, problem: `Not valid JSON at line ${line}, column ${column}: correct it there.` };
}
