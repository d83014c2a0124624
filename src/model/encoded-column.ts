/**
 * A column of a table, dictionary-encoded: the values that it takes stand in `values`, each once, and each record has the
 * number of its own. Statistics look at the numbers; the values are for whoever explains them.
 */
export interface EncodedColumn {
  /** Its heading as it stands in the table. */
  readonly name: string;
  /** For each record the index of its value in `values`. */
  readonly codes: Uint32Array;
  /** The values as they stand in the table, in the order in which they first appear; raw. */
  readonly values: readonly string[];
  /** The index that stands for a missing value; absent where no value is missing. */
  readonly missing?: number;
}
