/**
 * Remembers what was worked out for a key, and forgets everything when there are too many: slices of a series hold the
 * same values again and again, while a table of a million cells must not fill the memory.
 */
export class Memo<Key, Value> {
  readonly #known = new Map<Key, Value>();

  /** @param most how many values are remembered */
  constructor(private readonly most: number) {}

  /** The remembered value, or the one that `make` gives. */
  get(key: Key, make: () => Value): Value {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const value = make();
    if (this.#known.size >= this.most) this.#known.clear();
    this.#known.set(key, value);
    return value;
  }
}
