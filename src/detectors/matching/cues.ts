import { matchesOf } from './search.ts';

/** A pattern of a label; `matchesOf` finds by itself that it starts with a word. */
export interface CuedPattern {
  readonly pattern: RegExp;
}

/** Prepares a pattern that starts with a word. */
export function cued(pattern: RegExp): CuedPattern {
  return { pattern: pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags.replace('y', '')}g`) };
}

/** What `matchesOf` finds of it. */
export function cuedMatches({ pattern }: CuedPattern, text: string): readonly RegExpExecArray[] {
  return matchesOf(pattern, text);
}
