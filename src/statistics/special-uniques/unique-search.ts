import type { Codes } from '../encoded-column.ts';
import { equivalenceClasses } from '../equivalence-classes.ts';
import { type ClassBuffer, ClassSplitter, type SharedClasses, type ValueNumbers } from './class-splitter.ts';
import type { UniqueSet } from './minimal-uniques.ts';
import { recordsIn } from './record-bits.ts';

/**
 * One way through the sets of columns. The bits of a set are in the order of the search: a set comes behind all its subsets where
 * numbers ascend, and grows out of that without its lowest bit. Columns with the fewest values have the lowest bits, so that a
 * set grows out of that of its subsets which leaves the fewest records.
 */
export class UniqueSearch {
  readonly #columns: readonly { readonly codes: ValueNumbers; readonly bit: number }[];
  readonly #splitter: ClassSplitter;
  /** For each set looked at a bit for each record that is unique in it. One that is not here leaves no record to look at. */
  readonly #uniques = new Map<number, Int32Array>();
  /** By the size of the set whose classes they hold. */
  readonly #buffers: ClassBuffer[] = [];
  readonly #found: UniqueSet[] = [];
  readonly #words: number;

  /** @param largest size of the largest sets that are looked at */
  constructor(
    private readonly columns: readonly Pick<Codes, 'codes' | 'values'>[],
    private readonly rows: number,
    private readonly largest: number,
  ) {
    this.#words = (rows + 31) >>> 5;
    this.#columns = columns
      .map(({ codes, values }, index) => ({
        codes: narrowed(codes, values.length),
        bit: 1 << index,
        values: values.length,
      }))
      .sort((left, right) => left.values - right.values);
    this.#splitter = new ClassSplitter(Math.max(1, ...columns.map(({ values }) => values.length)), rows);
  }

  /** The sets with records that are unique in them and in none of their subsets. */
  run(): UniqueSet[] {
    if (this.largest < 1) return [];
    const records = withoutTriplets(this.columns, this.rows);
    this.#uniques.set(0, new Int32Array(this.#words));
    this.#grow(0, 0, 0, this.#columns.length, { records, starts: Int32Array.of(0, records.length), count: 1 });
    return this.#found;
  }

  /**
   * Looks at the sets that grow out of one.
   * @param set its bits in the order of the search
   * @param columns its bits in the order of the table
   * @param lowest place of its lowest bit
   * @param classes of the records that are not unique in it
   */
  #grow(set: number, columns: number, size: number, lowest: number, classes: SharedClasses): void {
    const isLargest = size + 1 === this.largest;
    for (let index = 0; index < lowest; index += 1) {
      const larger = set | (1 << index);
      const inSubsets = this.#uniqueInSubsets(larger);
      if (!inSubsets) continue;
      const { codes, bit } = this.#columns[index]!;
      const grows = index > 0 && !isLargest;
      const unique = inSubsets.slice();
      const buffer = grows ? this.#buffer(size, classes.starts[classes.count]!) : undefined;
      const split = this.#splitter.split(classes, codes, unique, buffer);
      const records = recordsIn(unique, inSubsets);
      if (records.length > 0) this.#found.push({ columns: columns | bit, size: size + 1, records });
      if (split.count === 0 || isLargest) continue;
      this.#uniques.set(larger, unique);
      if (grows) this.#grow(larger, columns | bit, size + 1, index, split);
    }
  }

  /** A bit for each record that is unique in a subset; nothing where a subset leaves no record to look at. */
  #uniqueInSubsets(set: number): Int32Array | undefined {
    const bits = new Int32Array(this.#words);
    for (let left = set; left !== 0; left &= left - 1) {
      const unique = this.#uniques.get(set & ~(left & -left));
      if (!unique) return undefined;
      for (let word = 0; word < bits.length; word += 1) bits[word]! |= unique[word]!;
    }
    return bits;
  }

  #buffer(size: number, length: number): ClassBuffer {
    const buffer = this.#buffers[size];
    if (buffer && buffer.records.length >= length) return buffer;
    const longer = { records: new Int32Array(length), starts: new Int32Array((length >>> 1) + 1) };
    this.#buffers[size] = longer;
    return longer;
  }
}

/** In as few bytes as hold them: columns are read out of order, and more of a short one fits into the processor's cache. */
function narrowed(codes: Uint32Array, values: number): ValueNumbers {
  if (values <= 0x100) return Uint8Array.from(codes);
  return values <= 0x10000 ? Uint16Array.from(codes) : codes;
}

/** All records but those that have the same values as two before them: whether others are unique does not depend on them. */
function withoutTriplets(columns: readonly Pick<Codes, 'codes' | 'values'>[], rows: number): Int32Array {
  const { classOf, sizes } = equivalenceClasses(columns, rows);
  const seen = new Uint8Array(sizes.length);
  const records = new Int32Array(rows);
  let count = 0;
  for (let record = 0; record < rows; record += 1) {
    const ofClass = classOf[record]!;
    if (seen[ofClass] === 2) continue;
    seen[ofClass]! += 1;
    records[count] = record;
    count += 1;
  }
  return records.subarray(0, count);
}
