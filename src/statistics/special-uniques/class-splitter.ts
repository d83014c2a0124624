/** For each record the number of its value. */
export type ValueNumbers = Uint8Array | Uint16Array | Uint32Array;

/** Records in classes of two or more each, one class behind the other. */
export interface SharedClasses {
  readonly records: Int32Array;
  /** For each class where it begins in `records`, and behind the last where it ends. */
  readonly starts: Int32Array;
  /** How many classes there are. */
  readonly count: number;
}

/** Where the records of classes go; as long as the longest list that may come. */
export interface ClassBuffer {
  readonly records: Int32Array;
  readonly starts: Int32Array;
}

/** Stands for a value that only one record of the class has. */
const alone = -1;

/**
 * Splits classes by the values of one more column. A class is counted by itself, so that what is written to fits into the
 * processor's cache, where numbers for all pairs of classes and values would not.
 */
export class ClassSplitter {
  readonly #places: Int32Array;
  /** Values that the class has. */
  readonly #met: Int32Array;
  /** The records of the class that take part, and their values. */
  readonly #records: Int32Array;
  readonly #values: Int32Array;

  /**
   * @param mostValues how many values a column takes at most
   * @param rows how many records a class has at most
   */
  constructor(mostValues: number, rows: number) {
    this.#places = new Int32Array(mostValues);
    this.#met = new Int32Array(mostValues);
    this.#records = new Int32Array(rows);
    this.#values = new Int32Array(rows);
  }

  /**
   * @param codes values of the column, for all records of the table
   * @param covered a bit for each record that takes no part; gets the bits of those that are alone now
   * @param buffer gets the records that are not; without one nobody asks for them
   * @returns these records in their new classes
   */
  split(
    classes: SharedClasses,
    codes: ValueNumbers,
    covered: Int32Array,
    buffer: ClassBuffer | undefined,
  ): SharedClasses {
    const { records, starts, count } = classes;
    const places = this.#places;
    const met = this.#met;
    const taking = this.#records;
    const values = this.#values;
    let length = 0;
    let shared = 0;
    for (let index = 0; index < count; index += 1) {
      const end = starts[index + 1]!;
      let kinds = 0;
      let take = 0;
      for (let at = starts[index]!; at < end; at += 1) {
        const record = records[at]!;
        if ((covered[record >> 5]! >> (record & 31)) & 1) continue;
        const value = codes[record]! | 0;
        taking[take] = record;
        values[take] = value;
        take += 1;
        const size = places[value]!;
        if (size === 0) {
          met[kinds] = value;
          kinds += 1;
        }
        places[value] = size + 1;
      }
      for (let at = 0; at < kinds; at += 1) {
        const value = met[at]!;
        const size = places[value]!;
        if (size === 1) {
          places[value] = alone;
          continue;
        }
        places[value] = length;
        if (buffer) buffer.starts[shared] = length;
        shared += 1;
        length += size;
      }
      for (let at = 0; at < take; at += 1) {
        const record = taking[at]!;
        const value = values[at]!;
        const place = places[value]!;
        if (place === alone) covered[record >> 5]! |= 1 << (record & 31);
        else if (buffer) {
          buffer.records[place] = record;
          places[value] = place + 1;
        }
      }
      for (let at = 0; at < kinds; at += 1) places[met[at]!] = 0;
    }
    if (!buffer) return { records: taking, starts: met, count: shared };
    buffer.starts[shared] = length;
    return { ...buffer, count: shared };
  }
}
