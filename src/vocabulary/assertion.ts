import { type Cue, cues, lightWords } from './assertion-cues.ts';
import type { TokenTable } from './token-table.ts';
import { gap, type Tokens } from './tokens.ts';
import { type Trie, TrieBuilder } from './trie.ts';

/** What a text says of a condition that it names. */
export type Assertion = 'affirmed' | 'negated' | 'uncertain' | 'relative';

/** So many tokens a cue reaches ahead. NegEx has five; names of rare conditions have more words. */
const reach = 8;
/** So many tokens may lie between two conditions of one list: "or", "and also". */
const inList = 3;
/** A sentence is looked at this far back, in tokens. */
const furthestBack = 40;
const furthestAhead = 8;

const kinds = Object.keys(cues) as Cue[];
/** A cue may be of several kinds, as "excluded" is: one bit for each. */
const bitOf = Object.fromEntries(kinds.map((kind, index) => [kind, 1 << index])) as Record<Cue, number>;
const silent = bitOf['says nothing'] | bitOf.ends;
const deniesAhead = bitOf['denies following'];
const doubtsAhead = bitOf['doubts following'];
const deniesBehind = bitOf['denies preceding'];
const doubtsBehind = bitOf['doubts preceding'];
const answers = bitOf['denies as answer'];
const ofRelative = bitOf.relative;

/** Tells from the words around a condition whether the text denies it, doubts it or speaks of a relative. */
export class Assertions {
  readonly #cues: Trie;
  readonly #light = new Set<number>();
  /** Tokens of the cue that was found last. */
  #length = 0;

  /** @param tokens cuts texts by the table, which gets the words of all cues */
  constructor(tokens: Tokens, table: TokenTable) {
    const builder = new TrieBuilder();
    for (const kind of kinds) {
      for (const cue of cues[kind]) {
        tokens.read(cue, 'add');
        const known = Math.max(0, builder.valueOf(tokens.ids, tokens.count));
        builder.set(tokens.ids, tokens.count, known | bitOf[kind]);
      }
    }
    for (const word of lightWords) {
      tokens.read(word, 'add');
      this.#light.add(tokens.ids[0]!);
    }
    this.#cues = builder.build(table.count);
  }

  /**
   * What is said of a condition.
   * @param tokens of the text
   * @param first its first token
   * @param last its last token
   * @param before the condition before it in the text
   */
  of(tokens: Tokens, first: number, last: number, before?: { last: number; assertion: Assertion }): Assertion {
    const behind = this.#behind(tokens, last);
    if (behind === 'negated') return behind;
    const ahead = this.#ahead(tokens, first, before);
    if (ahead === 'negated' || behind === undefined) return ahead;
    return ahead === 'relative' ? ahead : behind;
  }

  #ahead(tokens: Tokens, first: number, before?: { last: number; assertion: Assertion }): Assertion {
    let from = first;
    while (from > 0 && first - from < furthestBack && tokens.gaps[from] !== gap.stop) from -= 1;
    let assertion: Assertion = 'affirmed';
    let end = from;
    let relative = false;
    for (let at = from; at < first; at += 1) {
      if (before && at === before.last && before.assertion !== 'affirmed' && first - at - 1 <= inList) {
        assertion = before.assertion;
        end = at;
      }
      const bits = this.#longest(tokens, at, first);
      if (bits === 0) continue;
      const length = this.#length;
      const said = (bits & silent) !== 0 ? 'affirmed' : saidAhead(bits);
      if (said !== undefined) {
        if (said === 'relative') relative = true;
        if (said !== 'relative' || assertion !== 'negated') assertion = said;
        if (said === 'affirmed') relative = false;
        end = at + length - 1;
      }
      at += length - 1;
    }
    if (first - end - 1 > reach) return 'affirmed';
    return assertion === 'uncertain' && relative ? 'relative' : assertion;
  }

  #behind(tokens: Tokens, last: number): Assertion | undefined {
    const to = Math.min(tokens.count, last + 1 + furthestAhead);
    for (let at = last + 1; at < to && tokens.gaps[at] !== gap.stop; at += 1) {
      const bits = this.#longest(tokens, at, tokens.count);
      if (bits !== 0) {
        if ((bits & deniesBehind) !== 0) return 'negated';
        if ((bits & doubtsBehind) !== 0) return 'uncertain';
        const next = at + this.#length;
        const isLast = next >= tokens.count || tokens.gaps[next] === gap.stop;
        if ((bits & answers) !== 0 && isLast) return 'negated';
        return (bits & ofRelative) !== 0 ? 'relative' : undefined;
      }
      if (!this.#light.has(tokens.ids[at]!)) return undefined;
    }
    return undefined;
  }

  /** The kinds, as bits, of the longest cue that begins at a token and ends before another; `#length` is its length in tokens. */
  #longest(tokens: Tokens, at: number, before: number): number {
    let node = this.#cues.root(tokens.ids[at]!);
    let bits = 0;
    for (let next = at + 1; node !== 0; next += 1) {
      const value = this.#cues.value(node);
      if (value > 0) {
        bits = value;
        this.#length = next - at;
      }
      if (next >= before || tokens.gaps[next] === gap.stop) break;
      node = this.#cues.next(node, tokens.ids[next]!);
    }
    return bits;
  }
}

function saidAhead(bits: number): Assertion | undefined {
  // "Rule out" asks what "rules out" answers, and both are one to the table of words: what is open is not denied.
  if ((bits & doubtsAhead) !== 0) return 'uncertain';
  if ((bits & deniesAhead) !== 0) return 'negated';
  return (bits & ofRelative) !== 0 ? 'relative' : undefined;
}
