import { commonConditions, noCondition, qualifiers } from './common-conditions.ts';
import type { Condition } from './condition.ts';
import { commonness } from './prevalence.ts';
import { ambiguousAbbreviations, ambiguousNames } from './stop-list.ts';
import type { TokenTable } from './token-table.ts';
import type { Tokens } from './tokens.ts';
import { type Trie, TrieBuilder } from './trie.ts';

/** How a name stands to its condition. */
export type NameKind = 'name' | 'synonym' | 'abbreviation';

const kinds: readonly NameKind[] = ['name', 'synonym', 'abbreviation'];

/** An abbreviation from a whole catalogue has at least so many letters; of those that were chosen one by one, two. */
const shortestAbbreviation = 2;

/** Which names lead to which conditions, as a trie and two arrays of numbers. */
export interface TermIndex {
  readonly trie: Trie;
  /** Index of the condition of each term. */
  readonly conditions: Uint32Array;
  /** Kind of each term: 0 preferred name, 1 synonym, 2 abbreviation. */
  readonly kinds: Uint8Array;
  /** How many different terms there are. */
  readonly count: number;
}

/** The kind of a term. */
export function kindOf(index: TermIndex, term: number): NameKind {
  return kinds[index.kinds[term]!]!;
}

/** Those of the conditions that are rare: without the ones whose preferred name is that of a common one, or none at all. */
export function onlyRare(conditions: readonly Condition[], common: CommonNames): Condition[] {
  return conditions.filter(({ name }) => !noCondition.test(name) && !common.isCommon(name));
}

/**
 * Makes the index of all names of conditions. Names of common conditions lead nowhere, whatever a catalogue says. A name of several conditions leads to the one whose
 * preferred name it is, else to the most common of them.
 */
export function indexTerms(
  conditions: readonly Condition[],
  tokens: Tokens,
  table: TokenTable,
  common: CommonNames,
): TermIndex {
  const builder = new TrieBuilder();
  const owners: number[] = [];
  const ownKinds: number[] = [];
  const add = (term: string, owner: number, given: number): void => {
    // "GD 2" and "OI type 5" are abbreviations as well, whatever a catalogue calls them.
    const kind = isShort(term) ? 2 : given;
    tokens.read(term, 'add');
    const { ids, count } = tokens;
    if (count === 0 || (kind === 2 ? !isAbbreviation(term) : common.isCommon(term) || common.isAmbiguous(term))) return;
    tokens.read(term, 'add');
    const known = builder.valueOf(ids, count);
    if (known === -1) {
      builder.set(tokens.ids, tokens.count, owners.length);
      owners.push(owner);
      ownKinds.push(kind);
    } else if (isBetter(conditions, kind, owner, ownKinds[known]!, owners[known]!)) {
      owners[known] = owner;
      ownKinds[known] = kind;
    }
  };
  for (const [index, { name, synonyms, abbreviations }] of conditions.entries()) {
    add(name, index, 0);
    for (const synonym of synonyms) if (!noCondition.test(synonym)) add(synonym, index, 1);
    for (const abbreviation of abbreviations) add(abbreviation, index, 2);
  }
  return {
    trie: builder.build(table.count),
    conditions: Uint32Array.from(owners),
    kinds: Uint8Array.from(ownKinds),
    count: owners.length,
  };
}

/** So many letters, without numbers and "type", are an abbreviation. */
const mostLettersOfShort = 4;

function isShort(term: string): boolean {
  const letters = term.replace(/\btype\b|\b[ivx]+\b|[^\p{L}]/giu, '');
  return letters.length <= mostLettersOfShort;
}

function isAbbreviation(term: string): boolean {
  const letters = term.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return letters.length >= shortestAbbreviation && !ambiguousAbbreviations.has(letters);
}

function isBetter(
  conditions: readonly Condition[],
  kind: number,
  owner: number,
  knownKind: number,
  known: number,
): boolean {
  if (kind !== knownKind) return kind < knownKind;
  return commonness(conditions[owner]!.prevalence) > commonness(conditions[known]!.prevalence);
}

/** Knows the names of common conditions, whatever the order of their words. */
export class CommonNames {
  readonly #tokens: Tokens;
  readonly #qualifiers = new Set<number>();
  /** Common names that have no number in them, and those that have. */
  readonly #common = new Set<string>();
  readonly #numbered = new Set<string>();
  readonly #ambiguous = new Set<string>();

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
    for (const qualifier of qualifiers) {
      tokens.read(qualifier, 'add');
      for (let at = 0; at < tokens.count; at += 1) this.#qualifiers.add(tokens.ids[at]!);
    }
    for (const name of commonConditions) {
      const { words, all, hasNumber } = this.#essence(name);
      if (hasNumber) this.#numbered.add(all);
      else this.#common.add(words);
    }
    for (const name of ambiguousNames) this.#ambiguous.add(this.#whole(name));
  }

  /** Whether a name is that of a common condition, or says nothing but numbers and qualifiers. */
  isCommon(name: string): boolean {
    const { words, all } = this.#essence(name);
    return all === '' || this.#common.has(words) || this.#numbered.has(all);
  }

  /** Whether a name means something else in most texts. */
  isAmbiguous(name: string): boolean {
    return this.#ambiguous.has(this.#whole(name));
  }

  /** Its words, sorted, without qualifiers; and the same with its numbers. */
  #essence(name: string): { words: string; all: string; hasNumber: boolean } {
    this.#tokens.read(name, 'add');
    const { ids, starts, ends, count } = this.#tokens;
    const words: number[] = [];
    const all: number[] = [];
    for (let at = 0; at < count; at += 1) {
      if (this.#qualifiers.has(ids[at]!)) continue;
      all.push(ids[at]!);
      if (!number.test(name.slice(starts[at], ends[at]))) words.push(ids[at]!);
    }
    return { words: keyOf(words), all: keyOf(all), hasNumber: all.length > words.length };
  }

  #whole(name: string): string {
    this.#tokens.read(name, 'add');
    return this.#tokens.ids.subarray(0, this.#tokens.count).join(' ');
  }
}

/** A number in Arabic or Roman numerals. */
const number = /^(?:\d+|i{1,3}|iv|vi{0,3}|ix)$/i;

function keyOf(ids: number[]): string {
  return ids.sort((left, right) => left - right).join(' ');
}
