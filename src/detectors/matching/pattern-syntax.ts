/** A part of a regular expression, as far as the searches of `search.ts` depend on it. */
export type PatternPart =
  | { readonly kind: 'character'; readonly character: string }
  /** `\d`, `\p{L}` and the like, with the backslash. */
  | { readonly kind: 'escape'; readonly text: string }
  /** What stands between the brackets. */
  | { readonly kind: 'class'; readonly members: string }
  | { readonly kind: 'group'; readonly alternatives: readonly (readonly Repeated[])[] }
  /** What an assertion wants to follow; it takes no characters. */
  | { readonly kind: 'ahead'; readonly alternatives: readonly (readonly Repeated[])[] };

/** A part and how often it stands in a row; `most` is 2 for any number above one. */
export interface Repeated {
  readonly part: PatternPart;
  readonly least: number;
  readonly most: number;
}

/**
 * Reads a regular expression into its alternatives. Of assertions, what must follow is kept, since a text has to hold it;
 * the others are left out.
 * @param source of a valid expression with the flag `u` or without
 */
export function parsePattern(source: string): readonly (readonly Repeated[])[] {
  return new Reader(source).alternatives();
}

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
    if (character === '^' || character === '$') return undefined;
    return character === '.' ? { kind: 'escape', text: '.' } : { kind: 'character', character };
  }

  #group(): PatternPart | undefined {
    const opening = this.#match(/\((?:\?(?:[=!]|<[=!]|:|<\w+>))?/y)!;
    const alternatives = this.alternatives();
    this.#take(')');
    if (opening === '(?=') return { kind: 'ahead', alternatives };
    return /[=!]$/.test(opening) ? undefined : { kind: 'group', alternatives };
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
