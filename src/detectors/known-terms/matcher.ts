import { Memo } from '../../model/memo.ts';
import { OneEditIndex } from './one-edit.ts';
import { type KnownTerm, readTerm } from './term.ts';
import { type Word, wordsIn } from './words.ts';

/** A known term that stands in a text. */
export interface TermMatch {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly kind: KnownTerm['kind'];
  readonly confidence: number;
  /** In what form it stands there, without the term itself. */
  readonly reason: string;
}

/** Words shorter than this have too many neighbours one mistake away; so have numbers. */
const leastLettersForMistake = 5;
const leastDigitsForMistake = 7;
/** Groups that one number may be written in. */
const mostGroups = 6;
/** Words of a text whose neighbours are remembered; texts repeat theirs. */
const rememberedWords = 50_000;

/** What may stand between two words of one name: `Roe, Jane`, `ROE^JANE`, `jane-roe`, `Roe_Jane`, a line break. */
const betweenNames = /^[\s,;:.^=_'’\-/\\|"()]{1,4}$/;
const betweenDigits = /^[\s./\\_-]$/;

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
  readonly #termsByWord = new Map<string, KnownTerm[]>();
  readonly #joined = new Map<string, KnownTerm>();
  readonly #numbers = new Map<string, KnownTerm>();
  readonly #nearWords = new OneEditIndex();
  readonly #nearNumbers = new OneEditIndex();
  readonly #readings = new Memo<string, Reading[]>(rememberedWords);

  /** @param terms names and numbers as their owner wrote them; what is too short to look for is left out */
  constructor(terms: Iterable<string>) {
    for (const text of terms) {
      const term = readTerm(text);
      if (term?.kind === 'number') this.#addNumber(term);
      else if (term) this.#addName(term);
    }
  }

  /** Where terms stand in a text, in its order, not overlapping. */
  find(text: string): TermMatch[] {
    const words = wordsIn(text);
    const matches: TermMatch[] = [];
    for (let index = 0; index < words.length; ) {
      const found = this.#numberAt(text, words, index) ?? this.#nameAt(text, words, index);
      if (found) matches.push(found.match);
      index += found?.words ?? 1;
    }
    return matches;
  }

  #addNumber(term: KnownTerm): void {
    for (const form of term.forms) {
      this.#numbers.set(form, term);
      if (form.length >= leastDigitsForMistake && term.allowsMistake) this.#nearNumbers.add(form);
    }
  }

  #addName(term: KnownTerm): void {
    for (const words of term.spellings) {
      for (const word of new Set(words)) {
        const terms = this.#termsByWord.get(word);
        if (terms) terms.push(term);
        else this.#termsByWord.set(word, [term]);
        if (word.length >= leastLettersForMistake) this.#nearWords.add(word);
      }
    }
    for (const form of term.forms) this.#joined.set(form, term);
  }

  /** A number that starts at a word: whole, in groups, or with one digit mistyped. */
  #numberAt(text: string, words: readonly Word[], index: number): { match: TermMatch; words: number } | undefined {
    if (this.#numbers.size === 0 || !/\d/.test(words[index]!.folded)) return undefined;
    let joined = '';
    let best: { match: TermMatch; words: number } | undefined;
    for (let count = 0; count < mostGroups && index + count < words.length; count += 1) {
      const word = words[index + count]!;
      if (count > 0 && !betweenDigits.test(text.slice(words[index + count - 1]!.end, word.start))) break;
      joined += word.folded;
      const exact = this.#numbers.has(joined);
      if (!exact && (best || joined.length < leastDigitsForMistake || this.#nearNumbers.near(joined).length === 0))
        continue;
      const { start } = words[index]!;
      const reason = exact ? 'a known number' : 'one character away from a known number';
      const confidence = exact ? 0.98 : 0.6;
      best = { match: { start, end: word.end, kind: 'number', confidence, reason }, words: count + 1 };
      if (exact) break;
    }
    return best;
  }

  #nameAt(text: string, words: readonly Word[], index: number): { match: TermMatch; words: number } | undefined {
    const first = words[index]!;
    if (this.#joined.has(first.folded)) {
      const match = { start: first.start, end: first.end, kind: 'name', confidence: 0.9 } as const;
      return { match: { ...match, reason: 'a known name, its words joined' }, words: 1 };
    }
    for (const { word } of this.#readingsOf(first)) {
      for (const term of this.#termsByWord.get(word) ?? []) {
        const found = this.#termAt(text, words, index, term);
        if (found) return found;
      }
    }
    return first.folded.length === 1 ? this.#initialAt(text, words, index) : undefined;
  }

  /** The term at a word, its words in any order, one of them with a mistake at most. */
  #termAt(text: string, words: readonly Word[], index: number, term: KnownTerm) {
    for (const spelling of term.spellings) {
      const window = this.#window(text, words, index, spelling.length);
      if (!window) continue;
      const left = [...spelling];
      let mistakes = 0;
      const inOrder = window.every(({ folded }, position) => folded === spelling[position]);
      for (const word of window) {
        const reading = this.#readingsOf(word).find((one) => left.includes(one.word));
        if (!reading) break;
        left.splice(left.indexOf(reading.word), 1);
        if (reading.edited) mistakes += 1;
      }
      if (left.length > 0 || mistakes > 1) continue;
      const start = window[0]!.start;
      const end = window.at(-1)!.end;
      if (spelling.length === 1 && !standsAsName(text.slice(start, end))) continue;
      const reason =
        mistakes > 0 ? 'one letter away from a known name' : inOrder ? 'a known name' : 'a known name, reordered';
      const confidence = mistakes > 0 ? (spelling.length > 1 ? 0.85 : 0.6) : inOrder ? 0.99 : 0.97;
      const match: TermMatch = { start, end, kind: 'name', confidence, reason };
      return { match, words: words.indexOf(window.at(-1)!, index) - index + 1 };
    }
    return this.#abbreviatedAt(text, words, index, term);
  }

  /** `Roe, J.`: the longest word of a name and the initial of another. */
  #abbreviatedAt(text: string, words: readonly Word[], index: number, { spellings }: KnownTerm) {
    const first = words[index]!;
    const second = words[index + 1];
    if (second?.folded.length !== 1 || first.folded.length < 3) return undefined;
    if (!betweenNames.test(text.slice(first.end, second.start)) || !/[\s,.^]/.test(text[first.end]!)) return undefined;
    const isTerm = spellings.some(
      (words) => words.length > 1 && words.at(-1) === first.folded && words[0]!.startsWith(second.folded),
    );
    if (!isTerm || !/^\p{Lu}/u.test(text.slice(second.start))) return undefined;
    const match = { start: first.start, end: second.end, kind: 'name', confidence: 0.75 } as const;
    return { match: { ...match, reason: 'a known name, its first word as an initial' }, words: 2 };
  }

  /** `J. Roe`. */
  #initialAt(text: string, words: readonly Word[], index: number) {
    const first = words[index]!;
    const second = words[index + 1];
    if (!second || second.folded.length < 3 || !/^\p{Lu}/u.test(text.slice(first.start))) return undefined;
    if (!/^\.?[\s_]{0,2}$/.test(text.slice(first.end, second.start))) return undefined;
    const terms = this.#termsByWord.get(second.folded) ?? [];
    const isTerm = terms.some(({ spellings }) =>
      spellings.some(
        (words) => words.length > 1 && words.at(-1) === second.folded && words[0]!.startsWith(first.folded),
      ),
    );
    if (!isTerm) return undefined;
    const match = { start: first.start, end: second.end, kind: 'name', confidence: 0.75 } as const;
    return { match: { ...match, reason: 'a known name, its first word as an initial' }, words: 2 };
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
      if (folded.length < leastLettersForMistake) return exact;
      const near = this.#nearWords.near(folded).filter((word) => word !== folded);
      return [...exact, ...near.map((word) => ({ word, edited: true }))];
    });
  }
}

/** A single short word is taken for a name only where it is written like one: `Roe`, `ROE`, not `roe`. */
function standsAsName(text: string): boolean {
  return text.length > 4 || !/^\p{Ll}/u.test(text);
}
