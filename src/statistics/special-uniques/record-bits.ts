/** The records that have a bit in one set of bits and none in another, in ascending order. */
export function recordsIn(bits: Int32Array, except: Int32Array): Uint32Array {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) count += ones(bits[word]! & ~except[word]!);
  const records = new Uint32Array(count);
  let next = 0;
  for (let word = 0; word < bits.length; word += 1) {
    for (let left = bits[word]! & ~except[word]!; left !== 0; left &= left - 1) {
      records[next] = (word << 5) | (31 - Math.clz32(left & -left));
      next += 1;
    }
  }
  return records;
}

/** How many bits are set: added up within pairs, then fours, then bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
