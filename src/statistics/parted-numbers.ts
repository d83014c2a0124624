/** So many parts at most, each of about so many records: the table of one part stays in the processor's cache. */
const mostParts = 1024;
const partLength = 4096;

/**
 * Numbers combinations that are too many for a place each, by open addressing, one part of the records after the other: those
 * whose hashes have the same highest bits.
 * @param pairs for each record its combination as a number below 2^53
 * @returns for each record the number of its combination, counted from 0 in the order in which they first appear
 */
export function partedNumbers(pairs: Float64Array): { numbers: Uint32Array<ArrayBuffer>; count: number } {
  const numbers = firstRecords(parted(pairs));
  let count = 0;
  // The first record of a combination is numbered before all others that have it.
  for (let record = 0; record < numbers.length; record += 1) {
    const first = numbers[record]!;
    if (first === record) {
      numbers[record] = count;
      count += 1;
    } else numbers[record] = numbers[first]!;
  }
  return { numbers, count };
}

/** Records in the order of their parts, and within each in their own. */
interface Parts {
  readonly records: Uint32Array;
  /** The combination of each of them. */
  readonly pairs: Float64Array;
  /** Where each part ends. */
  readonly ends: Uint32Array;
}

function parted(pairs: Float64Array): Parts {
  const bits = Math.max(1, Math.ceil(Math.log2(Math.min(mostParts, pairs.length / partLength))));
  const shift = 32 - bits;
  const ends = new Uint32Array(1 << bits);
  for (let record = 0; record < pairs.length; record += 1) ends[hashOf(pairs[record]!) >>> shift]! += 1;
  let sum = 0;
  for (let part = 0; part < ends.length; part += 1) {
    const size = ends[part]!;
    ends[part] = sum;
    sum += size;
  }
  const result = { records: new Uint32Array(pairs.length), pairs: new Float64Array(pairs.length), ends };
  for (let record = 0; record < pairs.length; record += 1) {
    const pair = pairs[record]!;
    const part = hashOf(pair) >>> shift;
    const place = ends[part]!;
    result.records[place] = record;
    result.pairs[place] = pair;
    ends[part] = place + 1;
  }
  return result;
}

/** For each record the first that has its combination. */
function firstRecords({ records, pairs, ends }: Parts): Uint32Array<ArrayBuffer> {
  const result = new Uint32Array(records.length);
  const longest = ends.reduce((most, end, part) => Math.max(most, end - (ends[part - 1] ?? 0)), 0);
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(16, longest * 2))));
  const mask = places.length - 1;
  let index = 0;
  for (const end of ends) {
    places.fill(0);
    for (; index < end; index += 1) {
      const pair = pairs[index]!;
      let place = hashOf(pair) & mask;
      // A place has the index of a record plus 1; 0 where there is none.
      while (places[place] !== 0 && pairs[places[place]! - 1] !== pair) place = (place + 1) & mask;
      if (places[place] === 0) places[place] = index + 1;
      result[records[index]!] = records[places[place]! - 1]!;
    }
  }
  return result;
}

/** Spreads combinations over 32 bits. */
function hashOf(pair: number): number {
  const low = pair >>> 0;
  const high = Math.floor(pair / 2 ** 32);
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b) ^ (low >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
