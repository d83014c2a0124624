/** So many letters tell words apart well enough; a longer beginning only makes a tree deeper. */
const longest = 6;

/** What may stand at the beginning of a match: letters, and whether more may follow that are known. */
interface Beginning {
  readonly letters: string;
  readonly open: boolean;
}

const empty: Beginning = { letters: '', open: true };

/**
 * The beginnings of the words with which a match of an expression may start, in its own letters: of
 * `(?<!\p{L})(?:tel(?:efon)?|fax\.?)` they are `tel` and `fax`. Assertions are passed over; from the first thing on that is
 * no letter, the rest of an alternative does not matter.
 * @param source of a regular expression that asserts that no letter precedes, by `\b` or `(?<!…)`
 * @throws Error where a match may start with anything else than a letter, or within a word
 */
export function leadingWords(source: string): string[] {
  if (!/^(?:\(\?:)?(?:\\b|\(\?<!)/.test(source)) throw new Error(`The pattern may start within a word: ${source}`);
  const beginnings = new Reader(source).alternatives();
  const words = beginnings.map(({ letters }) => letters.toLowerCase());
  if (words.includes('')) throw new Error(`The pattern may start with something else than a word: ${source}`);
  // A word behind a shorter one that is a beginning as well is found by it.
  return [...new Set(words)].filter((word) => !words.some((other) => other !== word && word.startsWith(other)));
}

/** Reads as much of the syntax of expressions as beginnings depend on. */
class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the closing bracket or the end. */
  alternatives(): Beginning[] {
    const all: Beginning[] = [];
    do all.push(...this.#sequence());
    while (this.#take('|'));
    return all;
  }

  #sequence(): Beginning[] {
    let beginnings = [empty];
    while (this.#at < this.source.length && !'|)'.includes(this.source[this.#at]!)) {
      const item = this.#item();
      const { least, most } = this.#quantifier();
      if (item === undefined) continue;
      // Of something that may be repeated, what follows the first is not known.
      const once = most > 1 ? item.map(({ letters }) => ({ letters, open: false })) : item;
      beginnings = join(beginnings, least === 0 ? [empty, ...once] : once);
    }
    return beginnings;
  }

  /** One thing that matches characters; `undefined` for an assertion. */
  #item(): Beginning[] | undefined {
    const character = this.source[this.#at]!;
    if (character === '(') return this.#group();
    if (character === '[') return this.#characterClass();
    if (character === '\\') return this.#escape();
    this.#at += 1;
    if (character === '^' || character === '$') return undefined;
    return [literal(character)];
  }

  #group(): Beginning[] | undefined {
    const opening = /\((?:\?(?:[=!]|<[=!]|:|<\w+>))?/y;
    opening.lastIndex = this.#at;
    const [text] = opening.exec(this.source)!;
    this.#at += text.length;
    const inside = this.alternatives();
    this.#take(')');
    return /[=!]$/.test(text) ? undefined : inside;
  }

  #characterClass(): Beginning[] {
    let end = this.#at + 1;
    while (this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    const members = this.source.slice(this.#at + 1, end);
    this.#at = end + 1;
    const isPlain = !/^\^|\\|.-./u.test(members);
    return isPlain ? [...members].map(literal) : [{ letters: '', open: false }];
  }

  #escape(): Beginning[] | undefined {
    const escaped = /\\(?:[pP]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)/isy;
    escaped.lastIndex = this.#at;
    const [text] = escaped.exec(this.source)!;
    this.#at += text.length;
    return text === '\\b' || text === '\\B' ? undefined : [{ letters: '', open: false }];
  }

  #quantifier(): { least: number; most: number } {
    const quantifier = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y;
    quantifier.lastIndex = this.#at;
    const match = quantifier.exec(this.source);
    if (!match) return { least: 1, most: 1 };
    this.#at += match[0].length;
    const sign = match[0][0]!;
    if (sign === '?') return { least: 0, most: 1 };
    if (sign === '*' || sign === '+') return { least: sign === '*' ? 0 : 1, most: 2 };
    const least = Number(match[1]);
    return { least, most: match[2] === '' ? least : Number(match[3] || 2) };
  }

  #take(character: string): boolean {
    if (this.source[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
}

function literal(character: string): Beginning {
  const isLetter = /^[a-z]$/i.test(character.normalize('NFKD')[0]!);
  return isLetter ? { letters: character, open: true } : { letters: '', open: false };
}

function join(beginnings: readonly Beginning[], items: readonly Beginning[]): Beginning[] {
  const joined = new Map<string, Beginning>();
  for (const beginning of beginnings) {
    for (const item of beginning.open ? items : [{ letters: '', open: false }]) {
      const letters = beginning.letters + item.letters;
      const one = { letters: letters.slice(0, longest), open: item.open && letters.length < longest };
      joined.set(`${one.letters} ${one.open}`, one);
    }
  }
  return [...joined.values()];
}
