import { nearest } from '../configuration/nearest.ts';

/** A longer word is no misspelt code, and not worth the comparison. */
const longestMisspelt = 24;

/** A code of the Data Use Ontology as it is known, whatever the case of its letters. @returns `undefined` for none */
export function knownSpelling(code: string, knownCodes: readonly string[]): string | undefined {
  const wanted = code.trim().toUpperCase();
  return knownCodes.find((known) => known.toUpperCase() === wanted);
}

/**
 * What is said of a code that nobody knows, without the code itself.
 * @param where the place, as the start of the sentence
 */
export function unknownCodeSentence(where: string, code: string, knownCodes: readonly string[]): string {
  const guess = code.length <= longestMisspelt ? nearest(code, knownCodes) : undefined;
  const example = guess ?? 'GRU';
  const hint = guess === undefined ? '' : `; did you mean "${guess}"?`;
  return `${where} is no code of the Data Use Ontology: expected a code such as "${example}" or its id such as "DUO:0000042"${hint || '.'}`;
}
