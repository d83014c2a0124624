import type { KnownPeople, NamedPerson } from './known-people.ts';
import { tokensOf } from './list-items.ts';
import { isListWord, partIn, saysLeftOut, wordsOf } from './list-words.ts';

/** The key of a part of a YAML text, `train: [a, b]`, or a heading above names, `Excluded:` or `[test]`. */
const heading = /^\s*(?:-\s*)?(?:["']?(\p{L}[\p{L}\p{N}_ -]*)["']?\s*[:=]\s*[[{|>]?|\[(\p{L}[\p{L}_ -]*)\]\s*$)/u;
const comment = /^\s*(?:#|\/\/|;|%)|\s#.*$/;
/** More words beside each other are a sentence, whatever they name. */
const mostWords = 2;

/** Reads a list line by line: whom each names. It knows under which heading a line stands. */
export class LineMentions {
  #isLeftOut = false;

  constructor(private readonly people: KnownPeople) {}

  /**
   * Whom a line names.
   * @returns `undefined` for a line that is no entry: empty, a comment, a sentence, or of who was left out
   */
  in(line: string): NamedPerson[] | undefined {
    const content = withoutComment(line);
    if (content.trim() === '') return undefined;
    const whole = this.people.called(content);
    if (whole) return this.#isLeftOut ? undefined : [whole];
    const [, key, section] = heading.exec(content) ?? [];
    const name = key ?? section;
    if (name !== undefined && !this.people.called(name)) this.#isLeftOut = saysLeftOut(wordsOf(name));
    const tokens = tokensOf(content);
    if (this.#isLeftOut || saysLeftOut(tokens.map((token) => token.toLowerCase()))) return undefined;
    const named = content.split(/[,;|\t]/).map((cell, place) => this.#inCell(cell, place));
    return named.includes(undefined) ? undefined : named.flatMap((one) => one ?? []);
  }

  /** @returns `undefined` where it is a sentence */
  #inCell(cell: string, place: number): NamedPerson[] | undefined {
    const tokens = tokensOf(cell);
    const words = tokens.filter((token) => isWord(token) && !this.people.called(token));
    const named = tokens.flatMap((token, index) => {
      const one = this.people.namedBy(token);
      if (!one || one.isCertain || /[/\\.]/.test(token)) return one ?? [];
      // A number or a plain word is a name where a line begins with it; later, or before a word, it is a label or a count.
      const begins = place === 0 && index === 0;
      return begins && tokens.slice(1).every((other) => !isWord(other) || isPart(other)) ? one : [];
    });
    const plain = words.filter((word) => !isListWord(word.toLowerCase()));
    return plain.length > mostWords || (plain.length === mostWords && named.length > 0) ? undefined : named;
  }
}

function withoutComment(line: string): string {
  const found = comment.exec(line);
  return found ? line.slice(0, /\S/.test(line.slice(0, found.index)) ? found.index : 0) : line;
}

/** Letters alone, with the sign behind which a sentence goes on. */
function isWord(token: string): boolean {
  return /^\p{L}{2,}[.!?:]?$/u.test(token);
}

function isPart(word: string): boolean {
  return partIn(wordsOf(word)) !== undefined;
}
