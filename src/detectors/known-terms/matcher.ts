import { Memo } from '../../model/memo.ts';
import { OneEditIndex } from './one-edit.ts';
import { type KnownTerm, readTerm } from './term.ts';
import type { WordSketch } from './word-sketch.ts';
import { betweenDigits, mostGroups, type Word, wordsIn } from './words.ts';

/** A known term that stands in a text. */
export interface TermMatch {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly kind: KnownTerm['kind'];
  /** The term as it was given; raw. */
  readonly term: string;
  readonly confidence: number;
  /** In what form it stands there, without the term itself. */
  readonly reason: string;
}

/** Words shorter than this have too many neighbours one mistake away; so have numbers. */
const leastLettersForMistake = 5;
const leastDigitsForMistake = 7;
/** Words of a text whose neighbours are remembered; texts repeat theirs. */
const rememberedWords = 50_000;

/** What may stand between two words of one name: `Roe, Jane`, `ROE^JANE`, `jane-roe`, `Roe_Jane`, a line break. */
const betweenNames = /^[\s,;:.^=_'’\-/\\|"()]{1,4}$/;

/** A match and the last word of the text that it covers. */
interface Found {
  match: TermMatch;
  last: Word;
}

/** A word of the terms that a word of a text could be. */
interface Reading {
  word: string;
  edited: boolean;
}

/**
 * Finds known terms in texts, as they are written or with case, accents, order, hyphens or one letter changed. The terms
 * live in memory only.
 */
export class TermMatcher {
  readonly #terms: KnownTerm[] = [];
  readonly #termsByWord = new Map<string, KnownTerm[]>();
  readonly #joined = new Map<string, KnownTerm>();
  readonly #numbers = new Map<string, KnownTerm>();
  readonly #nearWords = new OneEditIndex();
  readonly #nearNumbers = new OneEditIndex();
  readonly #readings = new Memo<string, Reading[]>(rememberedWords);

  /**
   * @param terms names and numbers as their owner wrote them; what is too short to look for is left out
   * @param mistakes whether a term with one character changed is one as well
   */
  constructor(
    terms: Iterable<string>,
    private readonly mistakes = true,
  ) {
    for (const text of terms) {
      const term = readTerm(text);
      if (term) this.#terms.push(term);
      if (term?.kind === 'number') this.#addNumber(term);
      else if (term) this.#addName(term);
    }
  }

  /** Where terms stand in a text, in its order, not overlapping. */
  find(text: string): TermMatch[] {
    const words = wordsIn(text);
    const matches: TermMatch[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const found = this.#numberAt(text, words, index) ?? this.#nameAt(text, words, index);
      if (!found) continue;
      matches.push(found.match);
      index = words.indexOf(found.last, index);
    }
    return matches;
  }

  /**
   * Whether one of the terms may stand in texts, by their words; `find` finds none in them otherwise. A name stands there with
   * its last word at least, or with all of its words joined.
   */
  mayStandIn(words: WordSketch): boolean {
    if (this.mistakes) return this.#terms.length > 0;
    return this.#terms.some(({ kind, spellings, forms }) =>
      kind === 'number'
        ? forms.some((form) => words.mayHoldNumber(form))
        : spellings.some((spelling) => words.mayHoldWord(spelling.at(-1)!)) ||
          forms.some((form) => words.mayHoldWord(form)),
    );
  }

  #addNumber(term: KnownTerm): void {
    for (const form of term.forms) {
      this.#numbers.set(form, term);
      if (this.mistakes && term.allowsMistake && form.length >= leastDigitsForMistake) this.#nearNumbers.add(form);
    }
  }

  #addName(term: KnownTerm): void {
    for (const words of term.spellings) {
      for (const word of new Set(words)) {
        const terms = this.#termsByWord.get(word);
        if (terms) terms.push(term);
        else this.#termsByWord.set(word, [term]);
        if (this.mistakes && word.length >= leastLettersForMistake) this.#nearWords.add(word);
      }
    }
    for (const form of term.forms) this.#joined.set(form, term);
  }

  /** A number that starts at a word: whole, in groups, or with one digit mistyped. */
  #numberAt(text: string, words: readonly Word[], index: number): Found | undefined {
    if (this.#numbers.size === 0 || !/\d/.test(words[index]!.folded)) return undefined;
    let joined = '';
    let near: Found | undefined;
    for (let count = 1; count <= mostGroups && index + count <= words.length; count += 1) {
      const group = words.slice(index, index + count);
      const last = group.at(-1)!;
      if (count > 1 && !betweenDigits.test(text.slice(group.at(-2)!.end, last.start))) break;
      joined += last.folded;
      const exact = this.#numbers.get(joined);
      if (exact) return foundIn(group, exact, 0.98, 'a known number');
      const mayBeMistyped = this.mistakes && !near && joined.length >= leastDigitsForMistake;
      const mistyped = mayBeMistyped ? this.#nearNumbers.near(joined)[0] : undefined;
      if (mistyped) near = foundIn(group, this.#numbers.get(mistyped)!, 0.6, 'one character away from a known number');
    }
    return near;
  }

  #nameAt(text: string, words: readonly Word[], index: number): Found | undefined {
    const first = words[index]!;
    const joined = this.#joined.get(first.folded);
    if (joined) return foundIn([first], joined, 0.9, 'a known name, its words joined');
    for (const { word } of this.#readingsOf(first)) {
      for (const term of this.#termsByWord.get(word) ?? []) {
        const found = this.#termAt(text, words, index, term);
        if (found) return found;
      }
    }
    return first.folded.length === 1 ? this.#initialAt(text, words, index) : undefined;
  }

  /** The term at a word, its words in any order, one of them with a mistake at most. */
  #termAt(text: string, words: readonly Word[], index: number, term: KnownTerm): Found | undefined {
    for (const spelling of term.spellings) {
      const window = this.#window(text, words, index, spelling.length);
      const mistakes = window && this.#mistakesIn(window, spelling);
      if (!window || mistakes === undefined || mistakes > 1) continue;
      const value = text.slice(window[0]!.start, window.at(-1)!.end);
      if (spelling.length === 1 && !standsAsName(value)) continue;
      if (mistakes > 0) {
        return foundIn(window, term, spelling.length > 1 ? 0.85 : 0.6, 'one letter away from a known name');
      }
      const inOrder = window.every(({ folded }, position) => folded === spelling[position]);
      return foundIn(window, term, inOrder ? 0.99 : 0.97, inOrder ? 'a known name' : 'a known name, reordered');
    }
    return this.#abbreviatedAt(text, words, index, term);
  }

  /** How many words of a term are mistyped in a window; `undefined` when one of them is missing. */
  #mistakesIn(window: readonly Word[], spelling: readonly string[]): number | undefined {
    const left = [...spelling];
    let mistakes = 0;
    for (const word of window) {
      const reading = this.#readingsOf(word).find((one) => left.includes(one.word));
      if (!reading) return undefined;
      left.splice(left.indexOf(reading.word), 1);
      if (reading.edited) mistakes += 1;
    }
    return mistakes;
  }

  /** `Roe, J.`: the family name and the initial of the first. */
  #abbreviatedAt(text: string, words: readonly Word[], index: number, term: KnownTerm): Found | undefined {
    const family = words[index]!;
    const initial = words[index + 1];
    if (initial?.folded.length !== 1 || !/^\p{Lu}/u.test(text.slice(initial.start))) return undefined;
    if (!/^[\s,.^]{1,3}$/.test(text.slice(family.end, initial.start))) return undefined;
    return isAbbreviation(term, family, initial) ? abbreviated([family, initial], term) : undefined;
  }

  /** `J. Roe`. */
  #initialAt(text: string, words: readonly Word[], index: number): Found | undefined {
    const initial = words[index]!;
    const family = words[index + 1];
    if (!family || !/^\p{Lu}/u.test(text.slice(initial.start))) return undefined;
    if (!/^\.?[\s_]{0,2}$/.test(text.slice(initial.end, family.start))) return undefined;
    const term = this.#termsByWord.get(family.folded)?.find((one) => isAbbreviation(one, family, initial));
    return term && abbreviated([initial, family], term);
  }

  /** So many words from an index on, the initials of middle names left out; `undefined` when they do not stand together. */
  #window(text: string, words: readonly Word[], index: number, count: number): Word[] | undefined {
    const window: Word[] = [];
    for (let at = index; window.length < count && at < words.length && at < index + count + 2; at += 1) {
      const word = words[at]!;
      if (at > index && !betweenNames.test(text.slice(words[at - 1]!.end, word.start))) return undefined;
      const isInitial = word.folded.length === 1 && window.length > 0 && !this.#termsByWord.has(word.folded);
      if (!isInitial) window.push(word);
    }
    return window.length === count ? window : undefined;
  }

  #readingsOf({ folded }: Word): Reading[] {
    return this.#readings.get(folded, () => {
      const exact = this.#termsByWord.has(folded) ? [{ word: folded, edited: false }] : [];
      if (!this.mistakes || folded.length < leastLettersForMistake) return exact;
      const near = this.#nearWords.near(folded).filter((word) => word !== folded);
      return [...exact, ...near.map((word) => ({ word, edited: true }))];
    });
  }
}

/** @param words of the text that are the term, one after the other but for initials between them */
function foundIn(words: readonly Word[], term: KnownTerm, confidence: number, reason: string): Found {
  const { start } = words[0]!;
  const { end } = words.at(-1)!;
  return { match: { start, end, kind: term.kind, term: term.text, confidence, reason }, last: words.at(-1)! };
}

function abbreviated(words: readonly Word[], term: KnownTerm): Found {
  return foundIn(words, term, 0.75, 'a known name, its first word as an initial');
}

function isAbbreviation({ spellings }: KnownTerm, family: Word, initial: Word): boolean {
  if (family.folded.length < 3) return false;
  return spellings.some(
    (words) => words.length > 1 && words.at(-1) === family.folded && words[0]!.startsWith(initial.folded),
  );
}

/** A single short word is taken for a name only where it is written like one: `Roe`, `ROE`, not `roe`. */
function standsAsName(text: string): boolean {
  return text.length > 4 || !/^\p{Ll}/u.test(text);
}
