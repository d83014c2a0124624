import type { NormalTerm } from './term.ts';

/**
 * Each code once: of two with lists either list may be used from (`DS` of two diseases), of two limits the stricter counts
 * (the shorter time, the later day). A code that stands once without its argument is taken for the one with it.
 */
export function mergeTerms(terms: readonly NormalTerm[]): NormalTerm[] {
  const byCode = new Map<string, NormalTerm>();
  for (const term of terms) {
    const before = byCode.get(term.code);
    byCode.set(term.code, before ? merged(before, term) : term);
  }
  return [...byCode.values()];
}

function merged(first: NormalTerm, second: NormalTerm): NormalTerm {
  return {
    ...first,
    ...second,
    ...both('diseases', first.diseases, second.diseases),
    ...both('countries', first.countries, second.countries),
    ...both('names', first.names, second.names),
    ...(first.months !== undefined && second.months !== undefined
      ? { months: Math.min(first.months, second.months) }
      : {}),
    ...(first.day !== undefined && second.day !== undefined && first.day > second.day ? { day: first.day } : {}),
  };
}

function both(key: 'diseases' | 'countries' | 'names', first?: readonly string[], second?: readonly string[]) {
  return first && second ? { [key]: [...new Set([...first, ...second])] } : {};
}
