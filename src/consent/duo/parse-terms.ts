import type { DuoCode } from '../../model/consent.generated.ts';
import { argumentExamples, argumentNames, readArgument } from './argument.ts';
import { type DuoShorthand, duoEntry } from './codes.ts';
import { contradictions } from './contradictions.ts';
import { isGroup, knownCode, nearestCode, unknownCodeSentence } from './known-code.ts';
import { splitTerms, type WrittenTerm } from './split-terms.ts';
import type { NormalTerm } from './term.ts';

/** What is wrong with codes as they were given. No message holds what was written. */
export interface TermProblem {
  /** Which of the given codes it is of, from 0. */
  readonly at: number;
  readonly kind:
    | 'unknown-code'
    | 'group-as-code'
    | 'argument-missing'
    | 'argument-malformed'
    | 'argument-not-taken'
    | 'contradiction';
  /** The code, where it is known. */
  readonly code?: DuoShorthand;
  /** The code that was most likely meant. */
  readonly suggestion?: string;
  readonly message: string;
}

/** Codes as they were understood. */
export interface ParsedTerms {
  /** In the order given; a code whose argument is missing or malformed is among them without it. */
  readonly terms: readonly NormalTerm[];
  readonly problems: readonly TermProblem[];
}

interface GivenTerm {
  readonly at: number;
  readonly code: string;
  readonly argument?: string | number | readonly string[];
}

type Read = { term: NormalTerm; problem?: TermProblem } | { problem: TermProblem };

/**
 * Reads codes of the Data Use Ontology in any form that datasets have: abbreviations, ids, IRIs of OBO, objects of
 * `consent.json`, and labels in a text ("General research use; non-commercial use only").
 * @param given codes in the shape of the schema; a text may hold several
 */
export function parseTerms(given: string | readonly DuoCode[]): ParsedTerms {
  const codes: readonly DuoCode[] = typeof given === 'string' ? [given] : given;
  const read = codes.flatMap(givenTerms).map(readTerm);
  const terms = read.flatMap((one) => ('term' in one ? [{ at: one.at, term: one.term }] : []));
  const problems = read.flatMap((one) => one.problem ?? []);
  return {
    terms: terms.map(({ term }) => term),
    problems: [...problems, ...contradictionProblems(terms)],
  };
}

function givenTerms(code: DuoCode, at: number): GivenTerm[] {
  if (typeof code !== 'string') return [{ at, ...code }];
  return splitTerms(code).map((written: WrittenTerm) => ({ at, ...written }));
}

function readTerm(given: GivenTerm): Read & { at: number } {
  return { at: given.at, ...understood(given) };
}

function understood({ at, code: text, argument }: GivenTerm): Read {
  const code = knownCode(text);
  if (code === undefined) return { problem: unknownProblem(at, text) };
  const { argument: kind, label } = duoEntry(code);
  const name = `${code} (${label})`;
  if (kind === undefined) {
    if (argument === undefined) return { term: { code } };
    return {
      term: { code },
      problem: { at, kind: 'argument-not-taken', code, message: `${name} takes no argument.` },
    };
  }
  const example = argumentExamples[kind];
  if (argument === undefined || argument === '') {
    const message = `${name} says nothing without its ${kindName(code)}: write it as ${example}.`;
    return { term: { code }, problem: { at, kind: 'argument-missing', code, message } };
  }
  const read = readArgument(kind, argument);
  if (read) return { term: { code, ...read } };
  const message = `What stands behind ${name} is no ${kindName(code)}: write it as ${example}.`;
  return { term: { code }, problem: { at, kind: 'argument-malformed', code, message } };
}

function kindName(code: DuoShorthand): string {
  return argumentNames[duoEntry(code).argument!];
}

function unknownProblem(at: number, text: string): TermProblem {
  const message = unknownCodeSentence('This', text);
  if (isGroup(text)) return { at, kind: 'group-as-code', message };
  const suggestion = nearestCode(text);
  return { at, kind: 'unknown-code', ...(suggestion === undefined ? {} : { suggestion }), message };
}

function contradictionProblems(terms: readonly { at: number; term: NormalTerm }[]): TermProblem[] {
  return contradictions(terms.map(({ term }) => term)).map(([first, second]) => ({
    at: terms.findLast(({ term }) => term.code === second)!.at,
    kind: 'contradiction',
    code: second,
    message: `${first} (${duoEntry(first).label}) and ${second} (${duoEntry(second).label}) cannot both hold: the stricter of them counts.`,
  }));
}
