import { hashAffix, listed, listsOf, type NameLists } from './name-lists.ts';
import { shapes, type Tokens } from './tokens.ts';
import { classOfWord, titleGroups } from './word-classes.ts';
import { WordSet } from './word-set.ts';

/** What a word can be: the labels of the tagger, in the order of its weights. */
export const labels = ['none', 'name', 'place', 'organisation'] as const;

/** Weights are stored for so many hashed features (a power of two). */
export const featureBits = 15;

/** So many features describe one word. */
const featureCount = 41;
/** What each kind of feature adds to its hash, so that equal values of two kinds differ. */
const salts = Int32Array.from({ length: featureCount }, (_, index) => Math.imul(index + 1, 0x85ebca6b));

function hashFeatures(values: Int32Array, features: Int32Array): void {
  for (let index = 0; index < featureCount; index += 1) {
    const mixed = Math.imul(Math.imul(values[index]!, 0x9e3779b1) ^ salts[index]!, 0xc2b2ae35);
    features[index] = (mixed ^ (mixed >>> 15)) & ((1 << featureBits) - 1);
  }
}

const unknownLists = 255;

/** Words that join the parts of a name and are written small: `van der`, `de la`. */
const particles = new WordSet(
  'van von vom zu zur zum der den de del della dello di da das do dos di du des la le las los el al bin ibn ben ter ten te y e i und af av ap st',
);
const longestParticle = 5;
const unknownClass = 255;

/** Signs that matter around a name: full stop, comma, colon and equals sign, brackets; by their units. */
const signs = new Uint8Array(0x10000).fill(9);
for (const [index, group] of ['.', ',', ':=', '()'].entries()) {
  for (const sign of group) signs[sign.charCodeAt(0)] = 5 + index;
}

/** Describes words of one text by hashed features, for the tagger and for its training. */
export class FeatureReader {
  readonly tokens: Tokens;
  readonly lists: NameLists;
  /** Features of the word that was read last. */
  readonly features = new Int32Array(featureCount);
  readonly count = featureCount;
  private readonly values = new Int32Array(featureCount);
  /** Labels given so far; the reader looks at those to the left. */
  tags = new Uint8Array(256);
  private listBits = new Uint8Array(256);
  private classes = new Uint8Array(256);
  private line = { from: -1, to: -1, regime: 0, size: 0, label: 0 };

  constructor(tokens: Tokens, lists: NameLists) {
    this.tokens = tokens;
    this.lists = lists;
  }

  /** To be called when the tokens are those of another text. */
  reset(): void {
    const { count } = this.tokens;
    if (this.tags.length < count) {
      this.tags = new Uint8Array(this.tokens.starts.length);
      this.listBits = new Uint8Array(this.tokens.starts.length);
      this.classes = new Uint8Array(this.tokens.starts.length);
    }
    this.tags.fill(0, 0, count);
    this.listBits.fill(unknownLists, 0, count);
    this.classes.fill(unknownClass, 0, count);
    this.line.to = -1;
    this.line.from = -1;
  }

  /** Whether a token can be part of a name: written with a capital, or, in a text without any, on a list of names. */
  isCandidate(index: number): boolean {
    const { shape, starts, ends } = this.tokens;
    const form = shape[index]!;
    if (form === shapes.lower) {
      if (this.tokens.hasCapital || ends[index]! - starts[index]! < 2) return false;
      if (this.isParticle(index)) return index > 0 && this.tags[index - 1] === 1;
      const lists = this.listsAt(index);
      if (lists !== 0)
        return (lists & (listed.given | listed.family)) !== 0 || (index > 0 && this.tags[index - 1] !== 0);
      return this.classAt(index) === 0;
    }
    if (form === shapes.caseless) return ends[index]! - starts[index]! <= 6;
    return form >= shapes.capitalised && form <= shapes.mixed && !this.startsSentence(index);
  }

  /** An ordinary word on no list of names, with a small word behind it and neither name nor title before it. */
  private startsSentence(index: number): boolean {
    if (index + 1 >= this.tokens.count || this.tokens.shape[index + 1] !== shapes.lower) return false;
    const before = this.classAt(index - 1);
    if ((index > 0 && this.tags[index - 1] === 1) || (before > 0 && before <= titleGroups)) return false;
    return this.listsAt(index) === listed.ordinary && !this.isParticle(index + 1);
  }

  /** Whether a token is a small word inside names. */
  isParticle(index: number): boolean {
    const { hashes, starts, ends, shape } = this.tokens;
    if (shape[index] !== shapes.lower || ends[index]! - starts[index]! > longestParticle) return false;
    return particles.has(hashes[index]!);
  }

  /** Bits of `listed` for a token; 0 outside the text. */
  listsAt(index: number): number {
    if (index < 0 || index >= this.tokens.count) return 0;
    const known = this.listBits[index]!;
    if (known !== unknownLists) return known;
    const { text, starts, ends, hashes, shape } = this.tokens;
    const form = shape[index]!;
    const bits =
      form >= shapes.lower && form <= shapes.mixed && form !== shapes.letter
        ? listsOf(text, starts[index]!, ends[index]!, hashes[index]!, this.lists)
        : 0;
    this.listBits[index] = bits;
    return bits;
  }

  /** Reads the features of a token into `features`. */
  read(index: number): void {
    const { text, starts, ends, shape } = this.tokens;
    const { values } = this;
    this.readLine(index);
    const start = starts[index]!;
    const end = ends[index]!;
    const form = shape[index]!;
    const word0 = this.word(index);
    const word1 = this.word(index + 1);
    const word2 = this.word(index + 2);
    const back1 = this.word(index - 1);
    const back2 = this.word(index - 2);
    const class0 = this.classAt(index);
    const class1 = this.classAt(index + 1);
    const class2 = this.classAt(index + 2);
    const before1 = this.classAt(index - 1);
    const before2 = this.classAt(index - 2);
    const before3 = this.classAt(index - 3);
    const suffix3 = hashAffix(text, Math.max(start, end - 3), end);
    const prefix2 = hashAffix(text, start, Math.min(end, start + 2));
    const prefix3 = end - start > 2 ? hashAffix(text, start + 2, start + 3, prefix2) : prefix2;
    const frame = this.frame(index);
    const lists0 = this.listsAt(index);
    const lists1 = this.listsAt(index + 1);
    const listsBack = this.listsAt(index - 1);
    const shape1 = this.shapeAt(index + 1);
    const shapeBack = this.shapeAt(index - 1);
    const tag1 = this.tagBefore(index);
    const tag2 = index > 1 ? this.tags[index - 2]! : 0;
    const regime = this.line.regime;
    const size = Math.min(this.line.size, 5);
    const long = Math.min(end - start, 8);
    const base = form | (lists0 << 4);

    values[0] = 0;
    values[1] = word0;
    values[2] = back1;
    values[3] = word1;
    values[4] = back2 ^ 77;
    values[5] = word2 ^ 78;
    values[6] = form;
    values[7] = prefix3;
    values[8] = hashAffix(text, Math.max(start, end - 2), end);
    values[9] = suffix3;
    values[10] = hashAffix(text, Math.max(start, end - 4), end);
    values[11] = hashAffix(text, Math.max(start, end - 5), end);
    values[12] = lists0;
    values[13] = lists0 | (lists1 << 3) | (shape1 << 6);
    values[14] = lists0 | (listsBack << 3) | (shapeBack << 6);
    values[15] = tag1 | (base << 2);
    values[16] = tag1 | (tag2 << 2);
    values[17] = Math.imul(back1, 31) ^ tag1;
    values[18] = base | (shape1 << 8) | (shapeBack << 12);
    values[19] = class0;
    values[20] = before1 | (base << 5);
    values[21] = before2 | (before1 << 5);
    values[22] = class1 | (base << 5);
    values[23] = class1 | (class2 << 5);
    values[24] = Math.imul(word1, 31) ^ base;
    values[25] = Math.imul(back1, 31) ^ base;
    values[26] = Math.imul(back2, 31) ^ back1;
    values[27] = Math.imul(word1, 31) ^ word2;
    values[28] = regime | (size << 3);
    values[29] = regime | (size << 3) | (lists0 << 7) | (tag1 << 10);
    values[30] = this.line.label ^ tag1;
    values[31] = Math.imul(this.line.label, 31) ^ base;
    values[32] = long | (form << 4);
    values[33] = before3 | (before2 << 5) | (tag1 << 10);
    values[34] = lists0 | (class0 << 3) | (class1 << 8) | (before1 << 13);
    values[35] = tag1 | (class0 << 2) | (class1 << 7);
    values[36] = prefix2 ^ lists0;
    values[37] = frame | (lists0 << 8);
    values[38] = this.line.label === 0 ? frame : this.line.label;
    values[39] = lists0 | (lists1 << 3) | (this.listsAt(index + 2) << 6) | (tag1 << 9);
    values[40] = Math.imul(suffix3, 31) ^ lists0 ^ (tag1 << 12);
    hashFeatures(values, this.features);
  }

  /** What is directly around a token: start of a line, end of a line, a full stop, brackets. */
  private frame(index: number): number {
    const left = index === 0 ? 10 : this.signAt(index - 1);
    const right = index + 1 >= this.tokens.count ? 10 : this.signAt(index + 1);
    return left | (right << 4);
  }

  private signAt(index: number): number {
    const { text, starts, shape } = this.tokens;
    const form = shape[index]!;
    if (form === shapes.newline) return 1;
    if (form !== shapes.punctuation) return form === shapes.lower ? 2 : form === shapes.code ? 3 : 4;
    return signs[text.charCodeAt(starts[index]!)]!;
  }

  private word(index: number): number {
    if (index < 0) return 11;
    return index < this.tokens.count ? this.tokens.hashes[index]! : 12;
  }

  /** Group of a token's word, see `classOfWord`; 31 outside the text. */
  classAt(index: number): number {
    if (index < 0 || index >= this.tokens.count) return 31;
    let known = this.classes[index]!;
    if (known === unknownClass) {
      known = classOfWord(this.tokens.hashes[index]!);
      this.classes[index] = known;
    }
    return known;
  }

  private shapeAt(index: number): number {
    return index < 0 || index >= this.tokens.count ? 9 : this.tokens.shape[index]!;
  }

  /** The label of the word before, over an initial's full stop and particles. */
  private tagBefore(index: number): number {
    let before = index - 1;
    for (let steps = 0; steps < 3 && before >= 0; steps += 1) {
      if (this.tags[before] !== 0) return this.tags[before]!;
      const isStop = this.tokens.shape[before - 1] === shapes.letter && this.signAt(before) === 5;
      if (!isStop && !this.isParticle(before)) return 0;
      before -= 1;
    }
    return 0;
  }

  /** How the line is written, how long it is, and which label stands before the nearest colon. */
  private readLine(index: number): void {
    const { shape, count, hashes } = this.tokens;
    const { line } = this;
    if (index < line.from || index >= line.to) {
      let from = index;
      while (from > 0 && shape[from - 1] !== shapes.newline && index - from < 40) from -= 1;
      let to = index;
      let words = 0;
      let small = 0;
      let capitals = 0;
      while (to < count && shape[to] !== shapes.newline && to - index < 40) to += 1;
      for (let at = from; at < to; at += 1) {
        const form = shape[at]!;
        if (form < shapes.lower || form > shapes.mixed) continue;
        words += 1;
        if (form === shapes.lower && !this.isParticle(at)) small += 1;
        if (form === shapes.capitals) capitals += 1;
      }
      line.from = from;
      line.to = to;
      line.size = words;
      line.regime = words === 0 ? 0 : small === words ? 1 : small > 0 ? 2 : capitals * 2 > words ? 3 : 4;
    }
    line.label = 0;
    for (let at = index - 1; at >= Math.max(line.from, index - 7); at -= 1) {
      if (shape[at] === shapes.punctuation && this.signAt(at) === 7) {
        line.label = at > 0 ? hashes[at - 1]! : 1;
        break;
      }
    }
  }
}
