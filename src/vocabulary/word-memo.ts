/** Words of up to so many letters are remembered: four numbers of four bytes. */
export const longestRemembered = 16;

/** So many places; a word that is met takes that of another. */
const places = 8192;
/** Four numbers for the letters, one for what is remembered, and three that are free, so that a place lies in one line of the cache. */
const stride = 8;

/** Remembers a number for each of the words that were met last. */
export class WordMemo {
  #numbers = new Int32Array(places * stride);

  /**
   * The place of a word; whether the word stands there is for `has`.
   * @param letters of the word in four numbers, with zeros behind its end; of a word with letters, so that not all are zero
   */
  placeOf(letters: Int32Array): number {
    let hash = Math.imul(letters[0]!, 0x9e3779b1) ^ Math.imul(letters[1]!, 0x85ebca6b);
    hash ^= Math.imul(letters[2]!, 0xc2b2ae35) ^ Math.imul(letters[3]!, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return ((hash ^ (hash >>> 16)) & (places - 1)) * stride;
  }

  has(place: number, letters: Int32Array): boolean {
    const numbers = this.#numbers;
    return (
      numbers[place] === letters[0] &&
      numbers[place + 1] === letters[1] &&
      numbers[place + 2] === letters[2] &&
      numbers[place + 3] === letters[3]
    );
  }

  at(place: number): number {
    return this.#numbers[place + 4]!;
  }

  /** Gives a place to a word. */
  take(place: number, letters: Int32Array): void {
    for (let index = 0; index < 4; index += 1) this.#numbers[place + index] = letters[index]!;
  }

  set(place: number, number: number): void {
    this.#numbers[place + 4] = number;
  }

  clear(): void {
    this.#numbers.fill(0);
  }
}
