/**
 * Information of a column as its Shannon entropy.
 * @param counts for each value how many records have it
 * @returns bits a record; 0 where all have the same value
 */
export function entropyOf(counts: ArrayLike<number>): number {
  let records = 0;
  for (let at = 0; at < counts.length; at += 1) records += counts[at]!;
  let bits = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const share = counts[at]! / records;
    if (share > 0) bits -= share * Math.log2(share);
  }
  return Math.max(0, bits);
}

/**
 * What a column loses when its values are told in groups: the non-uniform entropy measure of Gionis & Tassa (2009,
 * k-Anonymization with minimal loss of information, IEEE TKDE 21:206; after de Waal & Willenborg 1999), over the loss of
 * dropping the column, as ARX scales it. It is the mean over records of the bits by which a group leaves its value open, so
 * it is the share of the column's entropy that is lost: 0 as it is, 1 dropped. Coarser groups never lose less. Merging values
 * that few have loses little, and merging frequent ones much.
 * @param counts for each code how many records have it
 * @returns from 0 to 1; 0 for a column in which all records have the same value, which tells nothing that could be lost
 */
export function informationLoss(counts: Uint32Array, groupOf: Uint32Array, groups: number): number {
  const before = entropyOf(counts);
  if (before === 0) return 0;
  const grouped = new Float64Array(groups);
  for (let code = 0; code < counts.length; code += 1) grouped[groupOf[code]!]! += counts[code]!;
  return Math.min(1, Math.max(0, 1 - entropyOf(grouped) / before));
}

/**
 * What a whole table loses: of each column the share of its information, all columns weighing the same; a suppressed record
 * loses everything.
 * @param losses of each column, from 0 to 1
 * @param suppressed share of the records that are suppressed
 * @returns from 0 to 1: 1 − (what columns keep on average) · (share of records kept)
 */
export function tableLoss(losses: ArrayLike<number>, suppressed: number): number {
  let sum = 0;
  for (let at = 0; at < losses.length; at += 1) sum += losses[at]!;
  return 1 - (1 - (losses.length === 0 ? 0 : sum / losses.length)) * (1 - suppressed);
}
