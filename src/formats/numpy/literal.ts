/** What a header of NumPy may hold: a literal of Python. A tuple and a list are the same here. */
export type Literal = string | number | boolean | null | readonly Literal[] | ReadonlyMap<string, Literal>;

/** Structured types nest; nobody nests them deeper. */
const deepest = 32;

/**
 * Reads a literal as `ast.literal_eval` of Python does, as far as headers use it: strings, numbers, `True`, `False`, `None`,
 * tuples, lists and dictionaries with strings as keys.
 * @throws Error with one line when it is none
 */
export function readLiteral(text: string): Literal {
  return new LiteralReader(text).value(0);
}

class LiteralReader {
  #offset = 0;

  constructor(private readonly text: string) {}

  value(depth: number): Literal {
    if (depth > deepest) throw mistake();
    const sign = this.#next();
    if (sign === '(') return this.#list(')', depth);
    if (sign === '[') return this.#list(']', depth);
    if (sign === '{') return this.#dictionary(depth);
    if (sign === "'" || sign === '"') return this.#string();
    const [word] = this.#match(/[\w.+-]+/y);
    if (word === 'True' || word === 'False') return word === 'True';
    if (word === 'None') return null;
    const number = Number(word!.replace(/L$/, ''));
    if (Number.isNaN(number)) throw mistake();
    return number;
  }

  #list(close: string, depth: number): Literal[] {
    const items: Literal[] = [];
    this.#offset += 1;
    while (this.#next() !== close) {
      items.push(this.value(depth + 1));
      if (this.#next() === ',') this.#offset += 1;
      else if (this.#next() !== close) throw mistake();
    }
    this.#offset += 1;
    return items;
  }

  #dictionary(depth: number): Map<string, Literal> {
    const members = new Map<string, Literal>();
    this.#offset += 1;
    while (this.#next() !== '}') {
      const key = this.value(depth + 1);
      if (typeof key !== 'string' || this.#next() !== ':') throw mistake();
      this.#offset += 1;
      members.set(key, this.value(depth + 1));
      if (this.#next() === ',') this.#offset += 1;
      else if (this.#next() !== '}') throw mistake();
    }
    this.#offset += 1;
    return members;
  }

  #string(): string {
    const [, single, double] = this.#match(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/y);
    return (single ?? double ?? '').replace(
      /\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gi,
      (_, byte?: string, unit?: string, sign?: string) =>
        sign ?? String.fromCharCode(Number.parseInt((byte ?? unit)!, 16)),
    );
  }

  /** The next sign that is no space; empty at the end. */
  #next(): string {
    while (/\s/.test(this.text[this.#offset] ?? '')) this.#offset += 1;
    return this.text[this.#offset] ?? '';
  }

  #match(expression: RegExp): RegExpExecArray {
    expression.lastIndex = this.#offset;
    const match = expression.exec(this.text);
    if (!match) throw mistake();
    this.#offset = expression.lastIndex;
    return match;
  }
}

function mistake(): Error {
  return new Error('its header is no dictionary of NumPy: the file is damaged or of another kind');
}
