/** Numbers the texts of one column while it is read record by record, where there are no bytes to go by. */
export class TextColumn {
  readonly #numbers = new Map<string, number>();
  #codes: Uint32Array<ArrayBuffer>;
  /** Number of the empty text, which stands for cells that a record does not have. */
  #empty: number | undefined;

  /** @param index from 0 @param above how many records stand above the first in which the column appears */
  constructor(
    readonly name: string,
    readonly index: number,
    above = 0,
  ) {
    this.#codes = new Uint32Array(Math.max(64, above));
    if (above > 0) this.set(above - 1, '', 0);
  }

  /** How many different texts it has. */
  get count(): number {
    return this.#numbers.size;
  }

  /** Each text once, by its number. */
  get texts(): string[] {
    return [...this.#numbers.keys()];
  }

  /** @param record from 0 @param from the first record that has no text yet: those between are empty */
  set(record: number, text: string, from: number): void {
    if (record >= this.#codes.length) {
      const longer = new Uint32Array(Math.max(record + 1, this.#codes.length * 2));
      longer.set(this.#codes);
      this.#codes = longer;
    }
    if (from < record) {
      this.#empty ??= this.#numberOf('');
      this.#codes.fill(this.#empty, from, record);
    }
    this.#codes[record] = this.#numberOf(text);
  }

  /** The number of each record's text. @param records how many there are */
  codes(records: number): Uint32Array {
    return this.#codes.slice(0, records);
  }

  /** Gives up what it holds. */
  clear(): void {
    this.#numbers.clear();
    this.#codes = new Uint32Array(0);
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
