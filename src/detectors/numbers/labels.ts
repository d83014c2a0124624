import { Memo } from '../../model/memo.ts';
import { endOfWord } from '../matching/leading-words.ts';
import { trait, traitsOf } from '../matching/traits.ts';
import { addWords, hasNumberIn, placesOfWords } from '../matching/word-places.ts';
import { mostWords, reach, wordsBefore, wordsOf } from './words.ts';

/** Where a label stands: right before or after the number or as the name of its field, or some words before it. */
export type Proximity = 'close' | 'near';

/** Words that stand between a label and its number without a meaning of their own. */
const fillers = new Set(
  `number numbers no nos nr num numero numeros nummer nummern numer numara numarasi n nos id code codes card
  is are was be of the a an on for this it as i ist lautet sind war es de del di du des der die das la le el il et est
  e o en um en ar mitt mijn my mein meine meu mi mon ma his her your our their valid like following example
  temp temporary new old current uk us usa`.split(/\s+/),
);
/** Words between a number and a label that follows it: "… is my number", "… es mi número de pasaporte". */
const linking = /^,? ?(?:\(|is|was|es|ist|est|är|e|als?|as|are|è|é|\/)(?: |$)/i;
/** Words that say that a number is none, or another kind of number. */
const negation =
  /(?:^| )(?:invalid|not an?|isn t an?|no es un[a]?|keine?|ungultige\w?|wrong)(?: \S+){0,5}$|(?:^| )(?:serial|model|lot|version|catalog(?:ue)?|part|doi|isbn|issn)(?: numbers?| no| nr| code| id)?$/;
const compound = /^(.{3,}?)(?:nummern?|nr|numbers?|numero|no|num)$/;
/** With which letters the second words of those start. */
const numberWords = ['nu', 'nr', 'no'];

/** Whether a word stands between a label and its number without a meaning of its own. */
export function isFiller(word: string): boolean {
  return fillers.has(word.toLowerCase());
}

/** Whether the words before a number say that it is none: "invalid", "not a", "serial number". */
export function isDenied(words: readonly string[]): boolean {
  return words.length > 0 && negation.test(words.join(' '));
}

/** What the words around a number announce. */
export interface Announced<Subject> {
  /** How near a label of each subject is. */
  readonly subjects: ReadonlyMap<Subject, Proximity>;
  /** The words before it. */
  readonly words: readonly string[];
}

/** Where labels may stand in a text: where a word of one begins, in its order, or anywhere. */
export type LabelPlaces = readonly number[] | 'anywhere';

/** Further than a label stands before the first letters of a number, or behind its end, in UTF-16 units. */
const before = 96;
const behind = 120;
/** A number that so few units precede in its line may begin it, and have its label in the line above. */
const beginning = 24;

/** Whether a label may announce the number whose first digit is at an offset. */
export function mayBeAnnounced(places: LabelPlaces, text: string, digit: number): boolean {
  if (places === 'anywhere') return true;
  if (places.length === 0) return false;
  // Lines have no end in some texts: no further than a label stands is looked for one.
  const first = Math.max(0, digit - before);
  const line = first + text.slice(first, digit).lastIndexOf('\n') + 1;
  const from = digit - line <= beginning ? line - before : line;
  const rest = text.slice(digit, digit + behind);
  const end = rest.indexOf('\n');
  const to = digit + (end === -1 ? rest.length : end);
  return hasNumberIn(places, from, to);
}

/** The labels that end with one word. */
interface Ending<Subject> {
  /** The words of the label, and what it announces; the longest first. */
  readonly phrases: { readonly words: readonly string[]; readonly subject: Subject; readonly ambiguous: boolean }[];
}

/** Finds what is announced around a place in a text. */
export class Labels<Subject> {
  readonly #byLastWord = new Map<string, Ending<Subject>>();
  /** The number under which a word of each label is known (`word-places.ts`); of one of single letters, the first. */
  readonly anyWord: number;
  /** Of labels of single letters, which tables are full of, the numbers of each. */
  readonly #letters: readonly (readonly number[])[];
  /** The number of the longest words of all others. */
  readonly #longestWords: number;
  readonly #byName = new Memo<string, ReadonlyMap<Subject, Proximity>>(1000);

  constructor(entries: Iterable<readonly [label: string, subject: Subject]>) {
    for (const [label, subject] of entries) {
      const words = wordsOf(label);
      const last = words.at(-1)!;
      const ending = this.#byLastWord.get(last) ?? { phrases: [] };
      ending.phrases.push({ words, subject, ambiguous: label.endsWith('?') });
      this.#byLastWord.set(last, ending);
    }
    const phrases = [...this.#byLastWord.values()].flatMap((ending) => ending.phrases.map(({ words }) => words));
    const longest = phrases.map((words) => words.reduce((left, right) => (right.length > left.length ? right : left)));
    const ofLetters = phrases.filter((_, index) => longest[index]!.length === 1);
    const beginnings = longest.filter((word) => word.length > 1).flatMap(beginningsOf);
    this.#longestWords = addWords(beginnings);
    this.#letters = ofLetters.map((words) => words.map((word) => addWords([`${word}${endOfWord}`])));
    this.anyWord = addWords([...beginnings, ...ofLetters.map(([first]) => `${first}${endOfWord}`)]);
  }

  /** Where in a text labels may stand; see `mayAnnounce`. */
  placesIn(text: string, name: string): LabelPlaces {
    if ((traitsOf(text).mask & trait.beyondAscii) !== 0 || (name !== '' && this.inName(name).size > 0))
      return 'anywhere';
    for (const letters of this.#letters) if (letters.every((letter) => placesOfWords(letter, text))) return 'anywhere';
    return placesOfWords(this.#longestWords, text) ?? [];
  }

  /**
   * @param text the whole text
   * @param start where the number begins
   * @param end where it ends
   * @param name the name of the field the text stands in
   */
  around(text: string, start: number, end: number, name: string): Announced<Subject> {
    const subjects = name === '' ? new Map<Subject, Proximity>() : new Map(this.inName(name));
    const words = wordsBefore(text, start);
    let onlyFillers = true;
    for (let last = words.length - 1; last >= 0; last -= 1) {
      const length = this.#note(subjects, words, last, onlyFillers ? 'close' : 'near');
      // What stands before a label announces something else, or the same in more words.
      if (length > 0 && !onlyFillers) break;
      if (length === 0 && !fillers.has(words[last]!)) onlyFillers = false;
      last -= Math.max(0, length - 1);
    }
    this.#noteAfter(subjects, text, end);
    return { subjects, words };
  }

  /** What the name of a field announces, whatever else it says. */
  inName(name: string): ReadonlyMap<Subject, Proximity> {
    return this.#byName.get(name, () => {
      const subjects = new Map<Subject, Proximity>();
      const words = wordsOf(name.slice(0, 2 * reach)).slice(0, mostWords);
      for (let last = 0; last < words.length; last += 1) this.#note(subjects, words, last, 'close');
      return subjects;
    });
  }

  #noteAfter(subjects: Map<Subject, Proximity>, text: string, end: number): void {
    const following = text.slice(end, end + reach / 2);
    if (!linking.test(following)) return;
    const words = wordsOf(/^[^\n.!?;]*/.exec(following)![0]).slice(0, 6);
    let meaningful = 0;
    for (let last = 0; last < words.length && meaningful < 4; last += 1) {
      if (this.#note(subjects, words, last, 'close') === 0 && !fillers.has(words[last]!)) meaningful += 1;
    }
  }

  /** Takes down what the label that ends at a word announces. Gives the number of its words, 0 where none ends. */
  #note(subjects: Map<Subject, Proximity>, words: readonly string[], last: number, proximity: Proximity): number {
    const word = words[last]!;
    const stem = stemOf(word);
    const longest = this.#noteWord(word, subjects, words, last, proximity);
    if (stem === undefined) return longest;
    return Math.max(
      longest,
      this.#noteWord(stem, subjects, words, last, proximity),
      this.#noteWord(stem.replace(/s$/, ''), subjects, words, last, proximity),
    );
  }

  /** Takes down what the labels announce that end with `word`, which is the last one or a part of it. */
  #noteWord(
    word: string,
    subjects: Map<Subject, Proximity>,
    words: readonly string[],
    last: number,
    proximity: Proximity,
  ): number {
    const ending = this.#byLastWord.get(word);
    if (!ending) return 0;
    let longest = 0;
    for (const { words: phrase, subject, ambiguous } of ending.phrases) {
      if (!precede(phrase, words, last)) continue;
      longest = Math.max(longest, phrase.length);
      if (subjects.get(subject) !== 'close') subjects.set(subject, ambiguous ? 'near' : proximity);
    }
    return longest;
  }
}

/** The fewest letters before the word for a number in one word, and more than tell a label apart. */
const shortestStem = 3;
const longestBeginning = 6;

/** How words start that are a word of a label, or that and the word for a number: `passnummer`, `Ausweisnr`. */
function beginningsOf(word: string): string[] {
  const [letters] = /^[a-z]*/.exec(word)!;
  // Words of other scripts stand in texts beyond ASCII, about which nothing is known beforehand.
  if (letters === '') return [];
  if (letters.length > shortestStem || letters !== word) return [letters.slice(0, longestBeginning)];
  const compounds =
    letters.length < shortestStem
      ? []
      : ['', 's'].flatMap((joint) => numberWords.map((end) => `${letters}${joint}${end}`));
  return [`${letters}${endOfWord}`, ...compounds];
}

/** `passnummer` without its number; `undefined` where a word does not end with one. */
function stemOf(word: string): string | undefined {
  return word.length > 4 && /[nmors]$/.test(word) ? compound.exec(word)?.[1] : undefined;
}

/** Whether the words of a phrase but its last stand before a word. */
function precede(phrase: readonly string[], words: readonly string[], last: number): boolean {
  for (let back = 1; back < phrase.length; back += 1) {
    if (words[last - back] !== phrase[phrase.length - 1 - back]) return false;
  }
  return true;
}
