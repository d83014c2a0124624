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

/**
 * The same for two keys: few of the first, as names of fields are, and many of the second. A key made of both would cost more
 * than what is remembered of a short value.
 */
export class PairMemo<First, Second, Value> {
  readonly #known = new Map<First, Map<Second, Value>>();
  #count = 0;

  /** @param most how many values are remembered */
  constructor(private readonly most: number) {}

  /** The remembered value, or the one that `make` gives. */
  get(first: First, second: Second, make: () => Value): Value {
    let ofFirst = this.#known.get(first);
    const known = ofFirst?.get(second);
    if (known !== undefined) return known;
    const value = make();
    if (this.#count >= this.most) {
      this.#known.clear();
      this.#count = 0;
      ofFirst = undefined;
    }
    if (!ofFirst) {
      ofFirst = new Map();
      this.#known.set(first, ofFirst);
    }
    ofFirst.set(second, value);
    this.#count += 1;
    return value;
  }
}
