/** What the threads of one scan share: whether to stop, and how many entries are judged. */
export class SharedState {
  readonly #cells: Int32Array;

  /** @param memory of the state that another thread made; a new one without it */
  constructor(readonly memory = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) {
    this.#cells = new Int32Array(memory);
  }

  /** Judging stops before the next entry, and inside a long one. */
  stop(): void {
    Atomics.store(this.#cells, 0, 1);
  }

  get isStopped(): boolean {
    return Atomics.load(this.#cells, 0) === 1;
  }

  /** An entry was judged. */
  countEntry(): void {
    Atomics.add(this.#cells, 1, 1);
  }

  get judgedEntries(): number {
    return Atomics.load(this.#cells, 1);
  }
}
