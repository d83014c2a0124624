/** Records by their categorical values. */
export interface Groups {
  /** Records, those of a group beside each other. */
  readonly records: Uint32Array;
  /** Where each group starts among them, and where the last ends. */
  readonly starts: Uint32Array;
  /** The first record of each group. */
  readonly firsts: Uint32Array;
}

/**
 * The groups of so many records, taken at regular intervals; groups without any of them are left out.
 * @param classOf for each record the number of its class
 * @param classes how many classes there are
 * @param taken how many records are taken, no more than there are
 */
export function groupsOf(classOf: Uint32Array, classes: number, taken: number): Groups {
  const rows = classOf.length;
  const sizes = new Uint32Array(classes);
  const rowOf = (index: number) => (taken === rows ? index : Math.floor((index * rows) / taken));
  for (let index = 0; index < taken; index += 1) sizes[classOf[rowOf(index)]!]! += 1;
  const next = new Uint32Array(classes);
  const starts: number[] = [0];
  for (const [one, size] of sizes.entries()) {
    if (size === 0) continue;
    next[one] = starts.at(-1)!;
    starts.push(starts.at(-1)! + size);
  }
  const records = new Uint32Array(taken);
  for (let index = 0; index < taken; index += 1) {
    const row = rowOf(index);
    records[next[classOf[row]!]!] = row;
    next[classOf[row]!]! += 1;
  }
  return {
    records,
    starts: Uint32Array.from(starts),
    firsts: Uint32Array.from(starts.slice(0, -1), (start) => records[start]!),
  };
}
