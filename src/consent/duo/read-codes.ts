import type { DuoCode } from '../../model/consent.generated.ts';
import { knownCode } from './known-code.ts';
import { hasOpenBracket, splitTerms, type WrittenTerm } from './split-terms.ts';

/** The codes of a text, in the shape of `consent.json`. */
export interface CodesInText {
  /** In the order of the text; those that nobody knows as well, for a limit that is not understood still is one. */
  readonly codes: readonly DuoCode[];
  /** Those that nobody knows as they were written, and which of the codes they are, from 0. */
  readonly unknown: readonly { readonly code: string; readonly index: number }[];
  /** A bracket is never closed. */
  readonly isOpen: boolean;
}

/**
 * Reads codes of the Data Use Ontology in a text, in every form that `parseTerms` knows, and keeps them with their arguments as
 * they were written: a list where several stand in one argument, a number where one does.
 */
export function readCodes(text: string): CodesInText {
  const written = splitTerms(text);
  const unknown = written.flatMap(({ code }, index) => (knownCode(code) === undefined ? [{ code, index }] : []));
  return { codes: written.map(asDuoCode), unknown, isOpen: hasOpenBracket(text) };
}

/** The codes of a text that holds nothing else; none of any other. */
export function onlyCodes(text: string): readonly DuoCode[] {
  const { codes, unknown, isOpen } = readCodes(text);
  return unknown.length > 0 || isOpen ? [] : codes;
}

function asDuoCode({ code: written, argument = '' }: WrittenTerm): DuoCode {
  const code = knownCode(written) ?? written;
  const [first, ...others] = argument
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (first === undefined) return code;
  if (others.length > 0) return { code, argument: [first, ...others] };
  return { code, argument: /^[1-9]\d{0,5}$/.test(first) ? Number(first) : first };
}
