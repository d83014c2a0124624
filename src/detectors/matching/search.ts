import type { Need } from '../../model/span.ts';
import { leadingWords } from './leading-words.ts';
import { meets, type Requirements, requirementsOf } from './requirements.ts';
import { matchAt } from './spans.ts';
import { traitsOf } from './traits.ts';
import { addWords, placesOfWords } from './word-places.ts';

/** How a pattern is looked for in a text that holds what it requires. */
interface Plan extends Omit<Requirements, 'words'> {
  /** Numbers of the sets of words of which a text must hold one each. */
  readonly words: readonly number[];
  /** A copy, made when the first text needs a search; sticky where the pattern starts with words. */
  copy: RegExp | undefined;
  /** The number under which the words that it starts with are known, or `nowhere`. */
  readonly atWords: number;
}

const nowhere = -1;

/**
 * The plan of a pattern is kept on the pattern itself: a hundred patterns are asked for on each of millions of cells, and to
 * look one up costs as much as to read the cell. The search then runs with a copy, since the engine is slow with an
 * expression that has a property of ours.
 */
const planKey = Symbol('plan');
interface Planned extends RegExp {
  [planKey]?: Plan;
}

const none: readonly RegExpExecArray[] = [];

/**
 * Where a global pattern matches in a text: what `text.matchAll(pattern)` gives, in less time.
 *
 * What every match must hold (a digit, eight digits, an `@`, one of some words) and which words it starts with is read off
 * the pattern once. A text without it is not searched; a pattern that starts with a word, as those of labels do, is tried at its words only, and
 * the words of all patterns are found in one walk over the text. A search makes no copy of the pattern, which on a short text costs
 * more than the search.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const plan = (pattern as Planned)[planKey] ?? planOf(pattern);
  if (!isPossible(plan, text)) return none;
  const places = plan.atWords === nowhere ? undefined : placesOfWords(plan.atWords, text);
  plan.copy ??= places ? stickyCopy(pattern) : new RegExp(pattern.source, pattern.flags);
  return places ? matchesAtWords(plan.copy, places, text) : matchesInPiece(plan.copy, text);
}

/** What a text must hold for a global pattern to match in it. */
export function needOf(pattern: RegExp): Omit<Need, 'words'> & { readonly words: readonly number[] } {
  const { mask, digits, run, words, atWords } = (pattern as Planned)[planKey] ?? planOf(pattern);
  return { traits: mask, digits, longestNumber: run, words: atWords === nowhere ? words : [atWords, ...words] };
}

function isPossible(plan: Plan, text: string): boolean {
  if (!meets(plan, traitsOf(text))) return false;
  const { words, atWords } = plan;
  if (atWords !== nowhere && !placesOfWords(atWords, text)) return false;
  for (let index = 0; index < words.length; index += 1) if (!placesOfWords(words[index]!, text)) return false;
  return true;
}

/**
 * Where a global pattern matches in a few dozen characters: what `piece.matchAll(pattern)` gives. Of a piece nothing is
 * worked out beforehand, nor is what is remembered of the whole text forgotten.
 */
export function matchesInPiece(pattern: RegExp, piece: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(piece);
  if (!match) return none;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(piece)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

/**
 * Makes known the words with which alternatives of a regular expression start, for a quick look whether a text has one.
 * @returns the number under which `placesOfWords` knows them
 */
export function addWordsOf(alternatives: string): number {
  const words = leadingWords(`(?<!\\p{L})(?:${alternatives})`);
  if (!words) throw new TypeError(`The alternatives do not all start with words: ${alternatives}`);
  return addWords(words);
}

function planOf(pattern: RegExp): Plan {
  // Its search would find the same place for ever.
  if (!pattern.global) throw new TypeError(`The pattern is not global: ${pattern}`);
  const leading = leadingWords(pattern.source);
  const atWords = leading ? addWords(leading) : nowhere;
  const requirements = requirementsOf(pattern);
  const plan: Plan = {
    mask: requirements.mask,
    digits: requirements.digits,
    run: requirements.run,
    // The words that it starts with are looked up anyway.
    words: requirements.words.map(addWords).filter((set) => set !== atWords),
    copy: undefined,
    atWords,
  };
  (pattern as Planned)[planKey] = plan;
  return plan;
}

function stickyCopy({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags.replace(/[gy]/g, '')}y`);
}

function matchesAtWords(pattern: RegExp, places: readonly number[], text: string): readonly RegExpExecArray[] {
  let matches: RegExpExecArray[] | undefined;
  let end = 0;
  for (const start of places) {
    if (start < end) continue;
    const match = matchAt(pattern, text, start);
    if (!match) continue;
    end = start + match[0].length;
    matches ??= [];
    matches.push(match);
  }
  return matches ?? none;
}
