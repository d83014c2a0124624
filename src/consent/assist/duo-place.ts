import type { JSONPath } from 'jsonc-parser';
import type { DuoCode } from '../../model/consent.generated.ts';
import { knownCode } from '../duo/known-code.ts';

/** Where in the codes of `terms` a place is. */
export type CodePlace = 'item' | 'code' | 'argument';

/** Whether a place of `consent.json` is for a code, or for a part of one that is an object. */
export function codePlace(path: JSONPath): CodePlace | undefined {
  const list = path.lastIndexOf('duo');
  if (list < 1 || path[list - 1] !== 'terms' || typeof path[list + 1] !== 'number') return undefined;
  const part = path[list + 2];
  if (part === undefined) return 'item';
  return part === 'code' || part === 'argument' ? part : undefined;
}

/** The code that a place belongs to. @returns `undefined` for other places, and where no code can be read */
export function codeAt(path: JSONPath, document: unknown): DuoCode | undefined {
  if (codePlace(path) === undefined) return undefined;
  const item = path.slice(0, path.lastIndexOf('duo') + 2).reduce<unknown>(member, document);
  if (typeof item === 'string') return item;
  const { code, argument } = (item ?? {}) as { code?: unknown; argument?: unknown };
  if (typeof code !== 'string') return undefined;
  return isArgument(argument) ? { code, argument } : code;
}

/** Whether an argument names countries. */
export function takesCountries(path: JSONPath, document: unknown): boolean {
  const code = codePlace(path) === 'argument' ? codeAt(path, document) : undefined;
  return code !== undefined && knownCode(typeof code === 'string' ? code : code.code) === 'GS';
}

function member(value: unknown, step: string | number): unknown {
  return (value as Record<string | number, unknown> | null | undefined)?.[step];
}

function isArgument(value: unknown): value is string | number | string[] {
  if (Array.isArray(value)) return value.every((entry) => typeof entry === 'string');
  return typeof value === 'string' || typeof value === 'number';
}
