/** So many bytes are cut at a time: what is found in them stays in the processor's cache. */
const windowLength = 32 * 1024;
/** So many bytes have to stand behind a window: a cell is read in two words of four bytes, wherever it ends. */
const behind = 8;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts text without quotes into cells, some records at a time, as long as each has as many cells as there are headings: all places
 * where cells end are looked for first, four bytes at once, so that no search waits for the one before.
 */
export class PlainCells {
  /** How many whole records there are; cell `c` of record `r` is at `r * width + c` in `starts` and `ends`. */
  records = 0;
  /** How many bytes they are. */
  length = 0;
  readonly starts = new Int32Array(windowLength);
  /** Behind the last byte of each cell. */
  readonly ends = new Int32Array(windowLength);
  readonly #places = new Int32Array(windowLength + 1);
  readonly #delimiters: number;

  /**
   * @param delimiter one byte
   * @param width how many cells a record has
   */
  constructor(
    private readonly delimiter: number,
    private readonly width: number,
  ) {
    this.#delimiters = Math.imul(delimiter, 0x01010101);
  }

  /**
   * Cuts the whole records of a window, up to the first that has another number of cells.
   * @returns up to where records have to be read in another way: the end of the window where there is such a record, behind the
   * next byte where the window holds no whole one, and else where the records end
   */
  cut(bytes: Uint8Array, words: DataView, from: number): number {
    const length = Math.max(0, Math.min(windowLength, bytes.length - behind - from)) & ~3;
    this.records = 0;
    this.length = 0;
    const count = this.#find(words, from, from + length);
    if (!this.#cutRecords(bytes, from, count)) return from + length;
    return from + Math.max(1, this.length);
  }

  /**
   * Finds all bytes that may end a cell: the delimiter, and the eight control characters from 08 to 0f, which the line feed and the
   * carriage return are among. A byte is zero where adding 7f to its lower bits sets no higher one (Warren, "Hacker's delight", 6-1).
   * @returns how many there are
   */
  #find(words: DataView, from: number, to: number): number {
    const places = this.#places;
    const delimiters = this.#delimiters;
    let count = 0;
    for (let at = from; at < to; at += 4) {
      const word = words.getInt32(at, true);
      const delimiter = word ^ delimiters;
      const control = (word & 0xf8f8f8f8) ^ 0x08080808;
      const others =
        (((delimiter & 0x7f7f7f7f) + 0x7f7f7f7f) | delimiter) & (((control & 0x7f7f7f7f) + 0x7f7f7f7f) | control);
      for (let found = ~others & 0x80808080; found !== 0; found &= found - 1) {
        places[count] = at + ((31 - Math.clz32(found & -found)) >>> 3);
        count += 1;
      }
    }
    return count;
  }

  /** @returns whether all records have as many cells as there are headings */
  #cutRecords(bytes: Uint8Array, from: number, count: number): boolean {
    const { delimiter, width, starts, ends } = this;
    const places = this.#places;
    let cells = 0;
    let inRecord = 0;
    let start = from;
    for (let index = 0; index < count; index += 1) {
      const place = places[index]!;
      const byte = bytes[place]!;
      inRecord += 1;
      starts[cells] = start;
      ends[cells] = place;
      cells += 1;
      start = place + 1;
      if (byte === delimiter) {
        if (inRecord === width) return false;
        continue;
      }
      if (inRecord !== width || (width === 1 && ends[cells - 1] === starts[cells - 1])) return false;
      if (byte === carriageReturn) {
        if (bytes[start] === lineFeed) {
          start += 1;
          index += 1;
        }
      } else if (byte !== lineFeed) return false;
      inRecord = 0;
      this.records += 1;
      this.length = start - from;
    }
    return true;
  }
}
