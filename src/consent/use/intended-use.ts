import { nearest } from '../../configuration/nearest.ts';
import { type UseKind, useNames } from '../../model/intended-use.ts';
import { diseaseCodes } from '../duo/diseases.ts';

/** One purpose. */
export interface IntendedUse {
  readonly kind: UseKind;
  /** Of `third-party`: who receives the data. */
  readonly recipient?: string;
  /** Of `disease-research`, as `diseaseCodes` writes them. */
  readonly diseases?: readonly string[];
}

/** What is wrong with a text of the configuration; no message holds the text. */
export interface UseProblem {
  /** Which text it is of, from 0. */
  readonly at: number;
  readonly kind: 'unknown-use' | 'argument-missing' | 'argument-not-taken';
  /** The use that was most likely meant. */
  readonly suggestion?: string;
  readonly message: string;
}

const argumentOf: Partial<Record<UseKind, 'recipient' | 'disease'>> = {
  'third-party': 'recipient',
  'disease-research': 'disease',
};
const examples = { recipient: 'third-party:Example Ltd', disease: 'disease-research:MONDO:0005148' };
const kinds = Object.keys(useNames) as UseKind[];

/**
 * Reads what the configuration says that a folder is about to be used for: `ai-training`, `third-party:NAME`,
 * `disease-research:CODE`.
 * @returns the uses that were understood, and a problem for each text that was not
 */
export function parseIntendedUses(texts: readonly string[]): { uses: IntendedUse[]; problems: UseProblem[] } {
  const uses: IntendedUse[] = [];
  const problems: UseProblem[] = [];
  for (const [at, text] of texts.entries()) {
    const read = parseUse(text);
    if ('message' in read) problems.push({ at, ...read });
    else uses.push(read);
  }
  return { uses, problems };
}

function parseUse(text: string): IntendedUse | Omit<UseProblem, 'at'> {
  const [, name = '', argument = ''] = /^([^:]*)(?::(.*))?$/s.exec(text.trim()) ?? [];
  const word = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const kind = kinds.find((known) => known === word);
  const value = argument.trim();
  if (kind === undefined) return unknownUse(word);
  const needs = argumentOf[kind];
  if (needs === undefined) {
    if (value === '') return { kind };
    return { kind: 'argument-not-taken', message: `"${kind}" takes nothing behind a colon.` };
  }
  if (value === '') return { kind: 'argument-missing', message: `"${kind}" needs a ${needs}: ${examples[needs]}.` };
  return needs === 'recipient' ? { kind, recipient: value } : { kind, diseases: diseaseCodes(value) };
}

function unknownUse(word: string): Omit<UseProblem, 'at'> {
  const suggestion = word.length > 40 ? undefined : nearest(word, kinds);
  const hint = suggestion === undefined ? `Known are ${kinds.join(', ')}.` : `Did you mean "${suggestion}"?`;
  return {
    kind: 'unknown-use',
    ...(suggestion === undefined ? {} : { suggestion }),
    message: `This is no use that can be compared with what people agreed to. ${hint}`,
  };
}

/** The use as the configuration writes it. */
export function useText(use: IntendedUse): string {
  const argument = use.recipient ?? use.diseases?.join(', ');
  return argument === undefined ? use.kind : `${use.kind}:${argument}`;
}
