import { Memo } from '../../model/memo.ts';

/** A part of a regular expression, as far as the searches of `search.ts` depend on it. */
export type PatternPart =
  | { readonly kind: 'character'; readonly character: string }
  /** `\d`, `\p{L}` and the like, with the backslash. */
  | { readonly kind: 'escape'; readonly text: string }
  /** What stands between the brackets. */
  | { readonly kind: 'class'; readonly members: string }
  | { readonly kind: 'group'; readonly alternatives: readonly (readonly Repeated[])[] }
  /** An assertion by which no letter stands before: a word may start here. It takes no characters. */
  | { readonly kind: 'start' }
  /** What an assertion wants to follow; it takes no characters. */
  | { readonly kind: 'ahead'; readonly alternatives: readonly (readonly Repeated[])[] };

/** A part and how often it stands in a row; `most` is 2 for any number above one. */
export interface Repeated {
  readonly part: PatternPart;
  readonly least: number;
  readonly most: number;
}

/**
 * Reads a regular expression into its alternatives. Of assertions, two are kept: what must follow, since a text has to hold
 * it, and that no letter precedes.
 * @param source of a valid expression with the flag `u` or without
 */
export function parsePattern(source: string): readonly (readonly Repeated[])[] {
  if (source !== lastSource) {
    lastAlternatives = new Reader(source).alternatives();
    lastSource = source;
  }
  return lastAlternatives;
}

/** What was read last is asked about twice: how a pattern starts, and what it cannot do without. */
let lastSource: string | undefined;
let lastAlternatives: readonly (readonly Repeated[])[] = [];

class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the closing bracket or the end. */
  alternatives(): Repeated[][] {
    const all: Repeated[][] = [];
    do all.push(this.#sequence());
    while (this.#take('|'));
    return all;
  }

  #sequence(): Repeated[] {
    const parts: Repeated[] = [];
    while (this.#at < this.source.length && !'|)'.includes(this.source[this.#at]!)) {
      const part = this.#part();
      const { least, most } = this.#quantifier();
      if (part) parts.push({ part, least, most });
    }
    return parts;
  }

  #part(): PatternPart | undefined {
    const character = this.source[this.#at]!;
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escape();
    this.#at += 1;
    if (character === '^') return { kind: 'start' };
    if (character === '$') return undefined;
    return character === '.' ? { kind: 'escape', text: '.' } : { kind: 'character', character };
  }

  #group(): PatternPart | undefined {
    const opening = this.#match(/\((?:\?(?:[=!]|<[=!]|:|<\w+>))?/y)!;
    const alternatives = this.alternatives();
    this.#take(')');
    if (opening === '(?=') return { kind: 'ahead', alternatives };
    if (opening === '(?!') return undefined;
    if (opening === '(?<!') return alternatives.some(isAnyLetter) ? { kind: 'start' } : undefined;
    if (opening === '(?<=') return alternatives.every(endsWithoutLetter) ? { kind: 'start' } : undefined;
    return { kind: 'group', alternatives };
  }

  #class(): PatternPart {
    let end = this.#at + 1;
    while (this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    const members = this.source.slice(this.#at + 1, end);
    this.#at = end + 1;
    return { kind: 'class', members };
  }

  #escape(): PatternPart | undefined {
    const text = this.#match(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<\w+>|c[a-z]|\d+|[\s\S])/iy)!;
    // A border between a letter with an accent and one without is one of `\\b` as well, so it starts no word.
    return text === '\\b' || text === '\\B' ? undefined : { kind: 'escape', text };
  }

  #quantifier(): { least: number; most: number } {
    const text = this.#match(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y);
    if (text === undefined) return { least: 1, most: 1 };
    if (text[0] === '?') return { least: 0, most: 1 };
    if (text[0] === '*') return { least: 0, most: 2 };
    if (text[0] === '+') return { least: 1, most: 2 };
    const [, least, comma, most] = /\{(\d+)(,?)(\d*)/.exec(text)!;
    return { least: Number(least), most: Math.min(2, comma === '' ? Number(least) : Number(most || 2)) };
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.source)?.[0];
    this.#at += text?.length ?? 0;
    return text;
  }

  #take(character: string): boolean {
    if (this.source[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
}

/** Whether a sequence is one letter, whichever: alone or in a class with other characters. */
function isAnyLetter(parts: readonly Repeated[]): boolean {
  const part = parts.length === 1 ? parts[0]!.part : undefined;
  if (part?.kind === 'escape') return part.text === '\\p{L}';
  return part?.kind === 'class' && !part.members.startsWith('^') && part.members.includes('\\p{L}');
}

/** Whether whatever a sequence matches ends in something else than a letter, so that a word may start behind it. */
function endsWithoutLetter(parts: readonly Repeated[]): boolean {
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const { part, least } = parts[index]!;
    if (part.kind === 'start') return true;
    if (part.kind === 'ahead') continue;
    if (!hasNoLetterLast(part)) return false;
    if (least > 0) return true;
  }
  return false;
}

/** Whether whatever a sequence matches starts with something else than a letter, so that a word ends before it. */
function startsWithoutLetter(parts: readonly Repeated[]): boolean {
  for (const { part, least } of parts) {
    if (part.kind === 'start' || part.kind === 'ahead') continue;
    if (!hasNoLetterFirst(part)) return false;
    if (least > 0) return true;
  }
  return false;
}

/** Whether whatever a part matches starts with something else than a letter. */
export function hasNoLetterFirst(part: PatternPart): boolean {
  return part.kind === 'group' ? part.alternatives.every(startsWithoutLetter) : isNoLetter(part);
}

/** Whether whatever a part matches ends in something else than a letter. */
export function hasNoLetterLast(part: PatternPart): boolean {
  return part.kind === 'group' ? part.alternatives.every(endsWithoutLetter) : isNoLetter(part);
}

function isNoLetter(part: PatternPart): boolean {
  switch (part.kind) {
    case 'class':
      return noLetterClass.get(part.members, () => {
        const isRangeOrNot = /^\^|[^\\]-[^\]]/.test(part.members);
        return !isRangeOrNot && !/\p{L}/u.test(part.members.replace(/\\[dstn]/g, ''));
      });
    case 'escape':
      return noLetterEscape.get(part.text, () => /^\\(?:[dstn]|[^\p{L}\d])$/u.test(part.text));
    case 'character':
      return noLetterCharacter.get(part.character, () => !/\p{L}/u.test(part.character));
    default:
      return false;
  }
}

/** Patterns are made of the same few classes and characters. */
const noLetterClass = new Memo<string, boolean>(1000);
const noLetterEscape = new Memo<string, boolean>(1000);
const noLetterCharacter = new Memo<string, boolean>(1000);
