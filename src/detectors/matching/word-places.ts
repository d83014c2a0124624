import { endOfWord } from './leading-words.ts';

/** Letters by Unicode unit, 1 to 26, folded: small, without accents; 0 is no letter. */
const folded = new Uint8Array(0x180);
for (let unit = 0; unit < folded.length; unit += 1) folded[unit] = letterOf(String.fromCharCode(unit));

/**
 * A tree of words: of each node the next by letter, and the next by 0 where a word ends. 0 is the root, which nothing leads
 * to and where a word starts.
 */
const letters = 27;
let next = new Int32Array(letters * 1024);
let nodes = 1;
/** Of a node, the numbers of the sets with a word that leads to it. */
const setsAt: (number[] | undefined)[] = [];
/** A word that leads nowhere. */
const nowhere = -1;

/** Where words of each set start in the text that was read last, and in which text that was. */
const places: number[][] = [];
const readings: number[] = [];
let reading = 0;
let lastText: string | undefined;

/**
 * Makes a set of words known. The words of all sets are found in a text by one walk through a tree of their letters; a
 * hundred expressions with a dozen words each would read the text a hundred times.
 * @param words beginnings of words, or whole words with `endOfWord` behind them; case and accents do not matter
 * @returns the number under which `placesOfWords` knows them
 */
export function addWords(words: readonly string[]): number {
  const set = places.length;
  places.push([]);
  readings.push(0);
  for (const word of words) addWord(word, set);
  // What was remembered of a text does not know of the new words.
  lastText = undefined;
  return set;
}

/** Where words of a set start in a text; `undefined` for nowhere. The answer holds until the next text is asked about. */
export function placesOfWords(set: number, text: string): readonly number[] | undefined {
  if (text !== lastText) {
    reading += 1;
    walk(text);
    lastText = text;
  }
  return readings[set] === reading ? places[set] : undefined;
}

function walk(text: string): void {
  let node = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const letter = unit < 0x180 ? folded[unit]! : 0;
    if (letter === 0) {
      if (node > 0) end(node, start);
      node = 0;
    } else if (node !== nowhere) {
      if (node === 0) start = index;
      node = next[node * letters + letter]!;
      if (node === 0) node = nowhere;
      else if (setsAt[node]) note(setsAt[node]!, start);
    }
  }
  if (node > 0) end(node, start);
}

/** A word ends at a node. */
function end(node: number, start: number): void {
  const last = next[node * letters]!;
  if (last !== 0) note(setsAt[last]!, start);
}

function note(sets: readonly number[], start: number): void {
  for (const set of sets) {
    const found = places[set]!;
    if (readings[set] !== reading) {
      readings[set] = reading;
      found.length = 0;
    }
    if (found.length === 0 || found[found.length - 1] !== start) found.push(start);
  }
}

function addWord(word: string, set: number): void {
  let node = 0;
  for (const character of word) {
    const at = node * letters + (character === endOfWord ? 0 : letterOf(character));
    if (next[at] === 0) {
      const added = newNode();
      next[at] = added;
    }
    node = next[at]!;
  }
  setsAt[node] = [...(setsAt[node] ?? []), set];
}

function newNode(): number {
  const node = nodes;
  nodes += 1;
  if (nodes * letters > next.length) {
    const larger = new Int32Array(2 * next.length);
    larger.set(next);
    next = larger;
  }
  return node;
}

/** 1 to 26, or 0 for what is no Latin letter. */
function letterOf(character: string): number {
  const plain = character.normalize('NFKD').toLowerCase().charCodeAt(0) - 96;
  return plain >= 1 && plain <= 26 ? plain : 0;
}
