/** Bounds how long something may take that works in steps and cannot be told to stop. */
export class Deadline {
  readonly #end: number;
  #isOver = false;

  /** @param seconds from now on */
  constructor(private readonly seconds: number) {
    this.#end = Date.now() + seconds * 1000;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** @throws Error when the time is over before the promise is settled */
  async within<T>(promise: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => {
          this.#isOver = true;
          reject(new Error(`reading took longer than ${this.seconds} seconds: the rest is not read`));
        },
        Math.max(0, this.#end - Date.now()),
      );
    });
    // Whatever it comes to after that is of no interest.
    promise.catch(() => {});
    try {
      return await Promise.race([promise, over]);
    } finally {
      clearTimeout(timer);
    }
  }
}
