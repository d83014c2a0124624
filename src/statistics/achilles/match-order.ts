/** Groups in the order of how many categorical values they share with one of them; its memory is used again and again. */
export class MatchOrder {
  /** For each group how many values it shares; to be filled before `update`. */
  readonly matches: Int16Array;
  /** Groups, in rising order of `matches`. */
  readonly order: Uint32Array;
  /** For each number of matches where its groups start in `order`, and last where they end. */
  readonly starts: Uint32Array;
  readonly #next: Uint32Array;

  /**
   * @param groups how many there are
   * @param columns how many values two can share
   */
  constructor(groups: number, columns: number) {
    this.matches = new Int16Array(groups);
    this.order = new Uint32Array(groups);
    this.starts = new Uint32Array(columns + 2);
    this.#next = new Uint32Array(columns + 1);
  }

  /** Brings `order` and `starts` up to `matches`. */
  update(): void {
    const { matches, order, starts } = this;
    const next = this.#next.fill(0);
    for (const count of matches) next[count]! += 1;
    for (let count = 0; count < next.length; count += 1) {
      starts[count + 1] = starts[count]! + next[count]!;
      next[count] = starts[count]!;
    }
    for (let group = 0; group < order.length; group += 1) {
      const count = matches[group]!;
      order[next[count]!] = group;
      next[count]! += 1;
    }
  }
}
