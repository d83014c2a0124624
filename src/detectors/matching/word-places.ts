import { endOfWord } from './leading-words.ts';

/** Letters by Unicode unit, 1 to 26, folded: small, without accents; 0 is no letter. */
const mostFolded = 0x180;
const folded = new Uint8Array(mostFolded);
for (let unit = 0; unit < folded.length; unit += 1) folded[unit] = letterOf(String.fromCharCode(unit));

/** A tree of words: of each node the next by letter, and the next by 0 where a word ends. 0 is the root, which nothing leads to. */
const letters = 27;
let next = new Uint16Array(letters * 1024);
let nodes = 1;
/** Of a node, the place in `lists` of the numbers of the sets with a word that leads to it; 0 for none. */
let listAt = new Uint16Array(1024);
const lists: (readonly number[])[] = [[]];

/** Where words of each set start in one text. */
class Reading {
  text: string | undefined;
  readonly places: number[][] = [];
  /** The sets of which the text has a word, in the order of their first words. */
  found: number[] = [];
  /** Of each set the number of the reading in which a word of it was found last. */
  readings = new Int32Array(256);
  reading = 0;

  of(text: string): this {
    this.reading += 1;
    this.text = text;
    this.found = [];
    if (this.readings.length < sets) this.readings = larger(this.readings, new Int32Array(2 * sets));
    walk(text, this);
    return this;
  }

  placesOf(set: number): readonly number[] | undefined {
    return this.readings[set] === this.reading ? this.places[set] : undefined;
  }

  note(list: number, start: number): void {
    for (const set of lists[list]!) {
      if (this.readings[set] !== this.reading) {
        this.readings[set] = this.reading;
        this.found.push(set);
        // Emptying an array costs more than a new one.
        this.places[set] = [start];
        continue;
      }
      const found = this.places[set]!;
      if (found[found.length - 1] !== start) found.push(start);
    }
  }
}

/** The number of each set by its words. */
const numbers = new Map<string, number>();
let sets = 0;

/** The text that was asked about last, and the one before: a few lines of a text are looked into between questions about it. */
let last = new Reading();
let before = new Reading();

/**
 * Makes a set of words known. The words of all sets are found in a text by one walk through a tree of their letters; a
 * hundred expressions with a dozen words each would read the text a hundred times.
 * @param words beginnings of words, or whole words with `endOfWord` behind them; case and accents do not matter
 * @returns the number under which `placesOfWords` knows them
 */
export function addWords(words: readonly string[]): number {
  // Patterns that start with the same words share a set, which is noted once.
  const key = [...words].sort().join(' ');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const set = sets;
  sets += 1;
  numbers.set(key, set);
  for (const word of words) addWord(word, set);
  // What was remembered of a text does not know of the new words.
  last.text = undefined;
  before.text = undefined;
  return set;
}

/** Where words of a set start in a text, also behind a small letter as in `PassportNo`; `undefined` for nowhere. The answer holds until the next but one text is asked about. */
export function placesOfWords(set: number, text: string): readonly number[] | undefined {
  return readingOf(text).placesOf(set);
}

/** The numbers of the sets of which words start in a text. The answer holds as that of `placesOfWords`. */
export function setsIn(text: string): readonly number[] {
  return readingOf(text).found;
}

function readingOf(text: string): Reading {
  if (text !== last.text) {
    const other = before;
    before = last;
    last = other.text === text ? other : other.of(text);
  }
  return last;
}

/** Whether a word of a set starts from one offset of a text on and before another. */
export function hasWordIn(set: number, text: string, from: number, to: number): boolean {
  const places = placesOfWords(set, text);
  return places !== undefined && hasNumberIn(places, from, to);
}

/** Whether one of some numbers in ascending order is at least one bound and below another, by halving. */
export function hasNumberIn(sorted: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]! < to;
}

function walk(text: string, found: Reading): void {
  const { length } = text;
  let index = 0;
  while (index < length) {
    let unit = text.charCodeAt(index);
    let letter = unit < mostFolded ? folded[unit]! : 0;
    if (letter === 0) {
      index += 1;
      continue;
    }
    const start = index;
    let second = 0;
    let node = 0;
    do {
      node = next[node * letters + letter]!;
      if (node === 0) break;
      const list = listAt[node]!;
      if (list !== 0) found.note(list, start);
      const before = unit;
      index += 1;
      if (index === length) {
        letter = 0;
        break;
      }
      unit = text.charCodeAt(index);
      letter = unit < mostFolded ? folded[unit]! : 0;
      if (unit <= lastCapital && second === 0 && letter !== 0 && startsWord(text, index, before)) second = index;
    } while (letter !== 0);
    if (node > 0) {
      const whole = next[node * letters]!;
      if (whole !== 0) found.note(listAt[whole]!, start);
    }
    if (second > 0) {
      index = second;
      continue;
    }
    // The rest of a word that leads nowhere.
    while (letter !== 0) {
      const before = unit;
      index += 1;
      if (index === length) return;
      unit = text.charCodeAt(index);
      letter = unit < mostFolded ? folded[unit]! : 0;
      if (unit <= lastCapital && letter !== 0 && startsWord(text, index, before)) break;
    }
  }
}

/** Of ASCII, letters up to this one are capitals. */
const lastCapital = 90;

/** Whether a capital within a word starts another: behind a small letter or before one, as in `PassportNo` and `MRNumber`. */
function startsWord(text: string, index: number, before: number): boolean {
  return isSmall(before) || isSmall(text.charCodeAt(index + 1));
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
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
  if (listAt[node] === 0) {
    listAt[node] = lists.length;
    lists.push([]);
  }
  lists[listAt[node]!] = [...lists[listAt[node]!]!, set];
}

function newNode(): number {
  const node = nodes;
  nodes += 1;
  if (nodes > listAt.length) {
    next = larger(next, new Uint16Array(2 * next.length));
    listAt = larger(listAt, new Uint16Array(2 * listAt.length));
  }
  if (node > 0xffff) throw new RangeError('The tree of words has too many letters.');
  return node;
}

/** Copies numbers to the beginning of a larger array. */
function larger<Numbers extends Uint16Array | Int32Array>(numbers: Numbers, copy: Numbers): Numbers {
  copy.set(numbers);
  return copy;
}

/** 1 to 26, or 0 for what is no Latin letter. */
function letterOf(character: string): number {
  const unit = character.charCodeAt(0);
  if (unit < 0x80) return (unit | 0x20) >= 97 && (unit | 0x20) <= 122 ? (unit | 0x20) - 96 : 0;
  const plain = character.normalize('NFKD').toLowerCase().charCodeAt(0) - 96;
  return plain >= 1 && plain <= 26 ? plain : 0;
}
