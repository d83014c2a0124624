/** The greatest few of the numbers that it is shown. */
export class Greatest {
  readonly #values: Float64Array;
  #count = 0;

  /** @param most how many are kept, 1 or more */
  constructor(most: number) {
    this.#values = new Float64Array(most);
  }

  /** The least that a number must exceed to be kept; −∞ until there are enough. */
  threshold = Number.NEGATIVE_INFINITY;

  clear(): void {
    this.#count = 0;
    this.threshold = Number.NEGATIVE_INFINITY;
  }

  /** Takes a number above the threshold. */
  add(value: number): void {
    const values = this.#values;
    const full = this.#count === values.length;
    let at = full ? this.#count - 1 : this.#count;
    for (; at > 0 && values[at - 1]! < value; at -= 1) values[at] = values[at - 1]!;
    values[at] = value;
    if (!full) this.#count += 1;
    if (this.#count === values.length) this.threshold = values[this.#count - 1]!;
  }

  /** Mean of what is kept; NaN where that is nothing. */
  mean(): number {
    let sum = 0;
    for (let at = 0; at < this.#count; at += 1) sum += this.#values[at]!;
    return sum / this.#count;
  }
}
