import type { DuoChoice } from '../../src/model/protocol.ts';

/** A code as a manifest has it: alone, or with its argument. */
export interface WrittenCode {
  /** As it was written. */
  written: string;
  argument: unknown;
  /** `undefined` for a code that nobody knows. */
  choice: DuoChoice | undefined;
}

/** Reads an entry of a manifest's codes. */
export function readCode(entry: unknown, choices: readonly DuoChoice[]): WrittenCode {
  const { code, argument } = (typeof entry === 'object' && entry !== null ? entry : { code: entry }) as Record<
    string,
    unknown
  >;
  const written = typeof code === 'string' ? code : '';
  const wanted = written.trim().toUpperCase();
  return { written, argument, choice: choices.find(({ code: known, id }) => known === wanted || id === wanted) };
}

/** Kinds of arguments of which several stand beside each other with commas; names may have commas of their own. */
const withCommas: ReadonlySet<string> = new Set(['disease', 'countries']);

/** An argument as a line of text. */
export function argumentText(argument: unknown, kind: string): string {
  if (Array.isArray(argument)) return argument.map(String).join(withCommas.has(kind) ? ', ' : '; ');
  return typeof argument === 'string' || typeof argument === 'number' ? String(argument) : '';
}

/** An entry with the argument that somebody typed; the code alone where they typed none. */
export function withArgument(written: string, text: string, kind: string): unknown {
  if (text.trim() === '') return written;
  if (kind === 'months' && /^\s*\d+\s*$/.test(text)) return { code: written, argument: Number(text) };
  const parts = text.split(withCommas.has(kind) ? /[,;]/ : ';').map((part) => part.trim());
  const isList = parts.length > 1 && parts.every(Boolean);
  return { code: written, argument: isList ? parts : text };
}

/** Whether a code is what somebody searches for, by its label, abbreviation, id or meaning. */
export function matches({ code, id, label, meaning }: DuoChoice, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${code} ${id} ${label} ${meaning}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
