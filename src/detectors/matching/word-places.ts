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

let lastText: string | undefined;
let hits: (number[] | undefined)[] = [];

/**
 * Makes words known: of labels, of patterns. All of them are found in a text by one walk through a tree of their letters; a
 * hundred expressions with a dozen words each would read the text a hundred times.
 * @param words letters; case and accents do not matter
 * @returns the number under which `placesOfWords` knows them
 */
export function addWords(words: readonly string[]): number {
  const cue = cues;
  cues += 1;
  for (const word of words) addWord(word, cue);
  // What was remembered of a text does not know of the new words.
  lastText = undefined;
  return cue;
}

/** Where in a text words start that begin with one of those; `undefined` for nowhere. */
export function placesOfWords(cue: number, text: string): readonly number[] | undefined {
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
