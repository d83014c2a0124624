/** What a search may cost, counted in work and not in time, so that the same data give the same answer on every machine. */
export class Budget {
  /** How many times classes were computed. */
  classComputations = 0;
  #left: number;

  /** @param most how many times a combination of values may be put into a class */
  constructor(most: number) {
    this.#left = most;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** Counts one computation of classes. @param combinations how many it puts into classes */
  spend(combinations: number): void {
    this.classComputations += 1;
    this.#left -= combinations;
  }

  /** A part of what is left, to be spent apart. @param share from 0 to 1 */
  part(share: number): Budget {
    const most = Math.max(0, this.#left * share);
    this.#left -= most;
    return new Budget(most);
  }

  /** Takes back what a part did not spend. */
  add(part: Budget): void {
    this.#left += part.#left;
    this.classComputations += part.classComputations;
  }
}
