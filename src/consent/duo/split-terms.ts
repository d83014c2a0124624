import { mayFollowSpace } from './argument.ts';
import { type DuoShorthand, duoEntry } from './codes.ts';
import { countryCode } from './countries.ts';
import { knownCode } from './known-code.ts';

/** A code and its argument as they were written, before either is understood. */
export interface WrittenTerm {
  readonly code: string;
  /** Without it the text was taken for a code alone. */
  readonly argument?: string;
}

const afterSign = /^(DUO[:_]\d{7}|[A-Za-z]{2,6})\s*[:=]\s*(.*)$/s;
const afterSpace = /^([A-Z]{2,6}|DUO[:_]\d{7}|<?https?:\/\/\S+)\s+(\S.*)$/s;
/** What may stand between two codes; it may stand in an argument as well. */
const joint = /(-|&| and )/;
const idLike = /^\S*DUO[:_][^\s([]*/i;
/** Semicolons, bars, plus signs and lines part terms, commas only where they do not stand in a label or an argument. */
const strongBreak = /[;|\n+]/;
const weakBreak = /,/;

/** The terms of a text: `GRU`, `DS (MONDO:0005148)`, `TS-12`, `HMB-IRB-NPU`, `General research use; ethics approval required`. */
export function splitTerms(text: string): WrittenTerm[] {
  return pieces(text, strongBreak).flatMap((piece) => {
    const parts = pieces(piece, weakBreak);
    if (parts.length > 1 && !knownCode(piece) && parts.every(codesOf)) return parts.flatMap((part) => codesOf(part)!);
    return codesOf(piece) ?? parts.flatMap((part) => codesOf(part) ?? unknownTerm(part));
  });
}

/** One term, or several in a row: `HMB-IRB-NPU` as dbGaP joins them, `DS-CA-IRB`, `GRU and NPU`. */
function codesOf(piece: string): WrittenTerm[] | undefined {
  const whole = knownCode(piece) ? { code: piece } : bracketed(piece);
  if (whole) return [whole];
  const [first = '', ...rest] = piece.split(joint);
  const start = writtenTerm(first.trim());
  const terms = start ? [start] : [];
  for (let at = 0; start && at < rest.length; at += 2) {
    const part = rest[at + 1]!.trim();
    const last = terms.at(-1)!;
    const next = continues(last, part) ? undefined : writtenTerm(part);
    if (next === undefined && duoEntry(knownCode(last.code)!).argument === undefined) return undefined;
    if (next === undefined) terms[terms.length - 1] = longer(last, rest[at]!, part);
    else if (next.argument !== undefined || knownCode(next.code) !== knownCode(last.code)) terms.push(next);
  }
  return start && terms;
}

/** Whether what would be a code is the country of the code before it: `GS-US`, `GS-IS`. */
function continues(last: WrittenTerm, part: string): boolean {
  return last.argument === undefined && knownCode(last.code) === 'GS' && countryCode(part) !== undefined;
}

/** With a part that belongs to its argument: `MOR-2027-01-31`. */
function longer({ code, argument }: WrittenTerm, sign: string, part: string): WrittenTerm {
  return { code, argument: argument === undefined ? part : argument + sign + part };
}

/** What stands for a code that is not known: of one with an argument the code alone, which is worth a guess. */
function unknownTerm(piece: string): WrittenTerm {
  const [, code = '', argument = ''] = afterSign.exec(piece) ?? [];
  const id = idLike.exec(piece)?.[0];
  const term = inBrackets(piece) ?? (id === undefined ? termOf(code, argument) : { code: id });
  return term.code === '' || knownCode(term.code) ? { code: piece } : term;
}

function bracketed(piece: string): WrittenTerm | undefined {
  const term = inBrackets(piece);
  const known = term && knownCode(term.code);
  return known && (knownCode(term.argument ?? '') === known ? { code: term.code } : term);
}

/** What stands before brackets that close at the end, and what stands in them. */
function inBrackets(piece: string): WrittenTerm | undefined {
  const opening = piece.search(/[([]/);
  if (opening < 1 || !/[)\]]$/.test(piece)) return undefined;
  const isOne = depths(piece)
    .slice(opening, -1)
    .every((depth) => depth > 0);
  return isOne ? termOf(piece.slice(0, opening).trim(), piece.slice(opening + 1, -1).trim()) : undefined;
}

function termOf(code: string, argument: string): WrittenTerm {
  return argument === '' ? { code } : { code, argument };
}

/** Whether a bracket of a text is never closed. */
export function hasOpenBracket(text: string): boolean {
  return (depths(text).at(-1) ?? 0) > 0;
}

/** How many brackets are open behind each sign of a text. */
function depths(text: string): number[] {
  let depth = 0;
  return text.split('').map((sign) => {
    if ('(['.includes(sign)) depth += 1;
    if (')]'.includes(sign)) depth = Math.max(0, depth - 1);
    return depth;
  });
}

function writtenTerm(piece: string): WrittenTerm | undefined {
  const whole = knownCode(piece) ? { code: piece } : bracketed(piece);
  if (whole) return whole;
  for (const pattern of [afterSign, afterSpace]) {
    const [, code = '', argument = ''] = pattern.exec(piece) ?? [];
    const known = knownCode(code);
    if (known === undefined) continue;
    if (knownCode(argument) === known) return { code };
    const takesOne = duoEntry(known).argument !== undefined;
    if (argument === '' || (takesOne && (pattern === afterSign || isTelling(known, argument))))
      return termOf(code, argument);
  }
  return undefined;
}

/** `DS MONDO:0005148` has an argument, `US citizens only` is prose. */
function isTelling(code: DuoShorthand, rest: string): boolean {
  return mayFollowSpace(code) && /\d|^[A-Z]{2,3}(?:[\s,]+[A-Z]{2,3})*$/.test(rest);
}

/** The parts between breaks that stand outside brackets. */
function pieces(text: string, breaks: RegExp): string[] {
  const parts = [''];
  const open = depths(text);
  for (const [at, sign] of text.split('').entries()) {
    if (open[at] === 0 && breaks.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  // With one space at most between words no pattern above tries the same spaces in many ways.
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
}
