/** A commit that is still to be read. */
interface Queued<Commit> {
  readonly id: string;
  readonly time: number;
  readonly commit: Commit;
}

/** Commits by when they were committed, the newest first; those of one second by their names. */
export class CommitQueue<Commit> {
  /** The oldest first, so that taking the newest moves nothing. */
  readonly #sorted: Queued<Commit>[] = [];

  add(item: Queued<Commit>): void {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isOlder(this.#sorted[middle]!, item)) low = middle + 1;
      else high = middle;
    }
    this.#sorted.splice(low, 0, item);
  }

  take(): Queued<Commit> | undefined {
    return this.#sorted.pop();
  }
}

function isOlder(left: Queued<unknown>, right: Queued<unknown>): boolean {
  return left.time === right.time ? left.id < right.id : left.time < right.time;
}
