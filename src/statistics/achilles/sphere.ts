import type { Greatest } from './greatest.ts';
import type { Groups } from './groups.ts';

/** Groups of up to so many records are visited whole. */
const few = 32;
/** What rounding may take from a bound. */
const rounding = 1e-12;

/** Records as points on the unit sphere, and the search for the nearest among those of a group. */
export class Sphere {
  readonly #vectors: Float64Array;
  readonly #width: number;
  /** The coordinate that differs most between records. */
  readonly #axis: number;

  /**
   * @param vectors unit vectors or zeros, record after record
   * @param width how many coordinates each has; 0 where there are no continuous columns
   */
  constructor(vectors: Float64Array, width: number) {
    this.#vectors = vectors;
    this.#width = width;
    this.#axis = widestAxis(vectors, width);
  }

  /** Sorts the records of each group by the coordinate that differs most; `show` needs it. */
  sort({ records, starts }: Groups): void {
    if (this.#width === 0) return;
    for (let group = 0; group + 1 < starts.length; group += 1) {
      records.subarray(starts[group]!, starts[group + 1]!).sort((a, b) => this.#along(a) - this.#along(b));
    }
  }

  /**
   * Shows the similarities of a record to those of a group, other than itself, to the greatest of them: the number of
   * matches plus the number of coordinates times the cosine. In a large group it goes from the record's own coordinate both
   * ways, for as long as the bound pq + √(1−p²)√(1−q²) on the cosine of points with coordinates p and q lets it.
   */
  show(groups: Groups, group: number, record: number, matches: number, greatest: Greatest): void {
    const { records, starts } = groups;
    const [start, end] = [starts[group]!, starts[group + 1]!];
    if (end - start <= few || this.#width === 0) {
      for (let at = start; at < end; at += 1) this.#compare(records[at]!, record, matches, greatest);
      return;
    }
    const own = this.#along(record);
    const rest = Math.sqrt(Math.max(0, 1 - own * own));
    let middle = this.#firstFrom(own, records, start, end);
    const within = (other: number) => {
      const theirs = this.#along(other);
      const bound = own * theirs + rest * Math.sqrt(Math.max(0, 1 - theirs * theirs));
      return matches + this.#width * (bound + rounding) > greatest.threshold;
    };
    let below = middle - 1;
    // In turns, so that the threshold rises by the nearest of both sides.
    for (let up = middle < end, down = below >= start; up || down; ) {
      if (up) {
        if (within(records[middle]!)) this.#compare(records[middle]!, record, matches, greatest);
        else middle = end;
        middle += 1;
        up = middle < end;
      }
      if (down) {
        if (within(records[below]!)) this.#compare(records[below]!, record, matches, greatest);
        else below = start;
        below -= 1;
        down = below >= start;
      }
    }
  }

  #along(record: number): number {
    return this.#vectors[record * this.#width + this.#axis]!;
  }

  /** The first place from which on coordinates are no less. */
  #firstFrom(coordinate: number, records: Uint32Array, start: number, end: number): number {
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#along(records[middle]!) < coordinate) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(other: number, record: number, matches: number, greatest: Greatest): void {
    if (other === record) return;
    const vectors = this.#vectors;
    const width = this.#width;
    let cosine = 0;
    for (let i = 0, own = record * width, theirs = other * width; i < width; i += 1) {
      cosine += vectors[own + i]! * vectors[theirs + i]!;
    }
    const similarity = matches + width * cosine;
    if (similarity > greatest.threshold) greatest.add(similarity);
  }
}

/** The coordinate of the greatest variance. */
function widestAxis(vectors: Float64Array, width: number): number {
  const [sums, squares] = [new Float64Array(width), new Float64Array(width)];
  for (let at = 0, i = 0; at < vectors.length; at += 1, i = i + 1 === width ? 0 : i + 1) {
    sums[i]! += vectors[at]!;
    squares[i]! += vectors[at]! ** 2;
  }
  const records = vectors.length / Math.max(1, width);
  const variances = squares.map((square, i) => square - sums[i]! ** 2 / records);
  return Math.max(0, variances.indexOf(Math.max(...variances)));
}
