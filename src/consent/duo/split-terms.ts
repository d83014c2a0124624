import { mayFollowSpace } from './argument.ts';
import type { DuoShorthand } from './codes.ts';
import { countryCode } from './countries.ts';
import { knownCode } from './known-code.ts';

/** A code and its argument as they were written, before either is understood. */
export interface WrittenTerm {
  readonly code: string;
  /** Without it the text was taken for a code alone. */
  readonly argument?: string;
}

const inBrackets = /^(.+?)\s*[([]\s*([^()[\]]*?)\s*[)\]]$/s;
const afterSign = /^([A-Za-z]{2,6}|DUO[:_]\d{7})\s*[-:=]\s*(\S.*)$/s;
const afterSpace = /^([A-Z]{2,6}|DUO[:_]\d{7}|<?https?:\/\/\S+)\s+(\S.*)$/s;
const idLike = /^\S*DUO[:_][^\s([]*/i;
/** Semicolons, bars, plus signs and lines part terms, commas only where they do not stand in a label or an argument. */
const strongBreak = /[;|\n+]/;
const weakBreak = /,/;

/** The terms of a text: `GRU`, `DS (MONDO:0005148)`, `TS-12`, `HMB-IRB-NPU`, `General research use; ethics approval required`. */
export function splitTerms(text: string): WrittenTerm[] {
  return pieces(text, strongBreak).flatMap((piece) => {
    const parts = pieces(piece, weakBreak);
    if (parts.length > 1 && !knownCode(piece) && parts.every(codesOf)) return parts.flatMap((part) => codesOf(part)!);
    return codesOf(piece) ?? parts.flatMap((part) => codesOf(part) ?? { code: outerCode(part) });
  });
}

/** One term, or several as dbGaP joins them: `HMB-IRB-NPU`. */
function codesOf(piece: string): WrittenTerm[] | undefined {
  const term = writtenTerm(piece);
  if (term) return [term];
  const joined = piece.split('-').map((code) => code.trim());
  return joined.length > 1 && joined.every(knownCode) ? joined.map((code) => ({ code })) : undefined;
}

/** Of an unknown code with an argument the code alone is worth a guess. */
function outerCode(piece: string): string {
  return idLike.exec(piece)?.[0] ?? inBrackets.exec(piece)?.[1] ?? afterSign.exec(piece)?.[1] ?? piece;
}

function writtenTerm(piece: string): WrittenTerm | undefined {
  if (knownCode(piece)) return { code: piece };
  for (const pattern of [inBrackets, afterSign, afterSpace]) {
    const match = pattern.exec(piece);
    const code = match ? knownCode(match[1]!) : undefined;
    if (code === undefined || (pattern === afterSign && joinsCodes(code, match![2]!))) continue;
    if (pattern === afterSpace && !standsAlone(code, match![2]!)) continue;
    return { code: match![1]!, argument: match![2]! };
  }
  return undefined;
}

/** `HMB-IRB` is two codes; `GS-US` is one with a country, though `US` is a code as well. */
function joinsCodes(code: DuoShorthand, rest: string): boolean {
  return rest.split('-').every(knownCode) && !(code === 'GS' && countryCode(rest));
}

function standsAlone(code: DuoShorthand, rest: string): boolean {
  return mayFollowSpace(code) && /\d|^[A-Z]{2,3}(?:[\s,]+[A-Z]{2,3})*$/.test(rest);
}

/** The parts between breaks that stand outside brackets. */
function pieces(text: string, breaks: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if ('(['.includes(sign)) depth += 1;
    if (')]'.includes(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && breaks.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  // With one space at most between words no pattern above tries the same spaces in many ways.
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
}
