import type { EncodedColumn } from '../../model/encoded-column.ts';

/**
 * A column of numbers as bands of equal width, to look within: ages by decades. A band holds its lower bound and not its
 * upper, and starts at a multiple of the width.
 * @param name of the new column
 * @param numbers one a record, `NaN` where the value is missing
 * @param width in the column's own unit, above 0
 * @returns values as "30 to <40"
 * @throws RangeError when the width is not above 0
 */
export function inBands(name: string, numbers: Float64Array, width: number): EncodedColumn {
  if (!(width > 0 && Number.isFinite(width))) throw new RangeError(`A band has a width above 0, not ${width}`);
  const known = new Map<number, number>();
  const values: string[] = [];
  const codes = new Uint32Array(numbers.length);
  let missing: number | undefined;
  for (let row = 0; row < numbers.length; row += 1) {
    const band = Math.floor(numbers[row]! / width);
    let code = known.get(band);
    if (code === undefined) {
      code = values.length;
      known.set(band, code);
      if (Number.isNaN(band)) missing = code;
      values.push(Number.isNaN(band) ? '' : `${band * width} to <${(band + 1) * width}`);
    }
    codes[row] = code;
  }
  return { name, codes, values, ...(missing === undefined ? {} : { missing }) };
}
