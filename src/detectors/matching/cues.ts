import { leadingWords } from './leading-words.ts';
import { matchAt } from './spans.ts';

/**
 * A pattern that starts with a word, as the patterns of labels do. Where in a text the words of all such patterns stand is
 * found by one walk through a tree of letters; each pattern is then tried at its own words only. A hundred expressions with
 * a dozen labels each would otherwise read the text a hundred times.
 */
export interface CuedPattern {
  /** Sticky. */
  readonly pattern: RegExp;
  /** Number of the pattern in the tree. */
  readonly cue: number;
}

/** Letters by Unicode unit, 1 to 26, folded: small, without accents; 0 is no letter. */
const folded = new Uint8Array(0x180);
for (let unit = 0; unit < folded.length; unit += 1) {
  folded[unit] = Math.max(0, letterOf(String.fromCharCode(unit)));
}

/** A tree of words: of each node the next by letter, and the cues that a word ends with which leads there. */
const next: number[] = Array.from({ length: 27 }, () => 0);
const cuesAt: (number[] | undefined)[] = [undefined];
let cues = 0;

/** 0 is the root, where a word starts, and no next node is a word that leads nowhere. */
const nowhere = -1;

const none: readonly RegExpExecArray[] = [];

let lastText: string | undefined;
let hits: (number[] | undefined)[] = [];

/**
 * Prepares a pattern that begins with a word in every of its alternatives; assertions may stand before it.
 * @throws Error for a pattern that may begin with something else: it has to be searched for everywhere
 */
export function cued(pattern: RegExp): CuedPattern {
  const cue = cues;
  cues += 1;
  for (const word of leadingWords(pattern.source)) addWord(word, cue);
  // What was remembered of a text does not know of the new words.
  lastText = undefined;
  return { pattern: new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`), cue };
}

/** Where a pattern matches in a text, from left to right, not overlapping: what `matchAll` finds of a global one. */
export function cuedMatches({ pattern, cue }: CuedPattern, text: string): readonly RegExpExecArray[] {
  const places = placesOf(cue, text);
  if (!places) return none;
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (const start of places) {
    if (start < end) continue;
    const match = matchAt(pattern, text, start);
    if (!match) continue;
    end = start + match[0].length;
    matches.push(match);
  }
  return matches;
}

function placesOf(cue: number, text: string): readonly number[] | undefined {
  if (text !== lastText) {
    hits = [];
    walk(text);
    lastText = text;
  }
  return hits[cue];
}

function walk(text: string): void {
  let node = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const letter = unit < folded.length ? folded[unit]! : 0;
    if (letter === 0) {
      node = 0;
      continue;
    }
    if (node === nowhere) continue;
    if (node === 0) start = index;
    node = next[node * 27 + letter]! || nowhere;
    if (node === nowhere) continue;
    const found = cuesAt[node];
    if (found) note(found, start);
  }
}

function note(found: readonly number[], start: number): void {
  for (const cue of found) {
    const places = hits[cue];
    if (!places) hits[cue] = [start];
    else if (places[places.length - 1] !== start) places.push(start);
  }
}

function addWord(word: string, cue: number): void {
  let node = 0;
  for (const character of word) {
    const at = node * 27 + letterOf(character);
    if (next[at] === 0) {
      next[at] = cuesAt.length;
      cuesAt.push(undefined);
      for (let letter = 0; letter < 27; letter += 1) next.push(0);
    }
    node = next[at]!;
  }
  cuesAt[node] = [...(cuesAt[node] ?? []), cue];
}

/** 1 to 26, or 0 for what is no Latin letter. */
function letterOf(character: string): number {
  const plain = character.normalize('NFKD').toLowerCase().charCodeAt(0) - 96;
  return plain >= 1 && plain <= 26 ? plain : 0;
}
