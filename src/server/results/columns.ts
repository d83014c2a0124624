/** A growing list of numbers without an object for each: an index of a million findings stays small. */
export class NumberColumn {
  #values = new Float64Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** @param index from 0, below `length` */
  at(index: number): number {
    return this.#values[index]!;
  }
}

/** Texts by number and numbers by text: each different text is kept once. */
export class TextColumn {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a text, given to it when it is seen first. */
  number(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.texts.length;
      this.texts.push(text);
      this.#numbers.set(text, number);
    }
    return number;
  }

  /** The number of a text that was seen, else `undefined`. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }
}
