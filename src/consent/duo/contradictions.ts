import { type DuoShorthand, duoEntry } from './codes.ts';
import type { NormalTerm } from './term.ts';

/** Modifiers that take nothing away from "no restriction": care is a use, and owing something is no limit of it. */
const noLimit: readonly DuoShorthand[] = ['CC', 'PUB', 'COL', 'RTN'];

/** Pairs of modifiers and permissions that cannot both hold. */
const opposites: readonly (readonly [DuoShorthand, DuoShorthand])[] = [['POA', 'NPOA']];

/**
 * Codes that cannot all be true of the same data, as pairs, each once. A dataset has one permission (several diseases are one);
 * no restriction goes with no limiting modifier.
 */
export function contradictions(terms: readonly NormalTerm[]): (readonly [DuoShorthand, DuoShorthand])[] {
  const codes = [...new Set(terms.map(({ code }) => code))];
  return codes.flatMap((first, at) =>
    codes.slice(at + 1).flatMap((second) => (contradict(first, second) ? [[first, second] as const] : [])),
  );
}

function contradict(first: DuoShorthand, second: DuoShorthand): boolean {
  const permissions = [first, second].filter((code) => duoEntry(code).kind === 'permission');
  if (permissions.length === 2) return true;
  if (opposites.some((pair) => pair.includes(first) && pair.includes(second))) return true;
  const other = first === 'NRES' ? second : first;
  return permissions[0] === 'NRES' && !noLimit.includes(other);
}
