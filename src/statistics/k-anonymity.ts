/** How well the records of a table hide among each other. */
export interface Anonymity {
  /** Size of the smallest equivalence class; 0 for a table without records. */
  k: number;
  /** Number of equivalence classes. */
  classes: number;
  /** Records that are alone in their class. */
  uniqueRecords: number;
  /** For each record the size of its class. */
  sizes: number[];
}

/**
 * k-anonymity over quasi-identifiers: records with the same values in all of them form an equivalence class, and k is the
 * size of the smallest (Sweeney 2002, k-anonymity: a model for protecting privacy).
 * @param rows one array of quasi-identifier values a record; a missing value counts as a value of its own
 */
export function anonymityOf(rows: readonly (readonly string[])[]): Anonymity {
  const counts = new Map<string, number>();
  const keys = rows.map((row) => JSON.stringify(row));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sizes = keys.map((key) => counts.get(key)!);
  let k = Number.POSITIVE_INFINITY;
  let uniqueRecords = 0;
  for (const size of counts.values()) {
    k = Math.min(k, size);
    if (size === 1) uniqueRecords += 1;
  }
  return { k: counts.size === 0 ? 0 : k, classes: counts.size, uniqueRecords, sizes };
}
