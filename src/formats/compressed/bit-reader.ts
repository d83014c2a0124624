/** Reads bits, the highest of a byte first. */
export class BitReader {
  #piece: Uint8Array = new Uint8Array();
  #at = 0;
  #held = 0;
  #left = 0;

  /** @param pieces the bytes, in their order */
  constructor(private readonly pieces: Iterator<Uint8Array, unknown>) {}

  /** Whether no byte is left. */
  get isAtEnd(): boolean {
    return !this.#hasMore();
  }

  /** @param count of 1 to 24 @throws Error when there are fewer */
  read(count: number): number {
    while (this.#left < count) {
      if (!this.#hasMore()) throw damaged();
      this.#held = ((this.#held & 0xffffff) << 8) | this.#piece[this.#at]!;
      this.#at += 1;
      this.#left += 8;
    }
    this.#left -= count;
    return (this.#held >>> this.#left) & ((1 << count) - 1);
  }

  /** Leaves out what is left of a byte. */
  align(): void {
    this.#left -= this.#left % 8;
  }

  #hasMore(): boolean {
    if (this.#left >= 8 || this.#at < this.#piece.length) return true;
    const { value, done } = this.pieces.next();
    this.#piece = done ? new Uint8Array() : (value as Uint8Array);
    this.#at = 0;
    return this.#piece.length > 0;
  }
}

/** Says that packed bytes make no sense. */
export function damaged(): Error {
  return new Error('it is cut or damaged');
}
