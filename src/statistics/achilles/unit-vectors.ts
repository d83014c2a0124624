/**
 * Records as points on the unit sphere: each continuous column scaled to 0 at its smallest and 1 at its largest value, then
 * each record divided by its length. A record that is smallest in all columns has no direction and stays at the origin; so
 * does a column of one value. A missing value stands at the mean of its column.
 * @param columns values of each column, all of the same length; NaN where missing
 * @param rows how many records
 * @returns coordinates, record after record
 */
export function unitVectors(columns: readonly Float64Array[], rows: number): Float64Array {
  const width = columns.length;
  const vectors = new Float64Array(rows * width);
  for (const [at, column] of columns.entries()) {
    const { least, span, mean } = rangeOf(column);
    if (!(span > 0)) continue;
    for (let row = 0; row < rows; row += 1) {
      const value = column[row]!;
      vectors[row * width + at] = ((Number.isNaN(value) ? mean : value) - least) / span;
    }
  }
  for (let start = 0; start < vectors.length; start += width) {
    let square = 0;
    for (let at = start; at < start + width; at += 1) square += vectors[at]! ** 2;
    if (square === 0) continue;
    const length = Math.sqrt(square);
    for (let at = start; at < start + width; at += 1) vectors[at]! /= length;
  }
  return vectors;
}

/** Smallest value, distance to the largest, and mean of those that are not missing. */
function rangeOf(column: Float64Array): { least: number; span: number; mean: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [sum, known] = [0, 0];
  for (const value of column) {
    if (Number.isNaN(value)) continue;
    if (!Number.isFinite(value)) throw new RangeError('a continuous column has a value that is not finite');
    least = Math.min(least, value);
    most = Math.max(most, value);
    sum += value;
    known += 1;
  }
  return { least, span: most - least, mean: sum / known };
}
