/** How far a scan has come. */
export interface Progress {
  /** Entries that were judged. */
  done: number;
  /** Entries found so far; final once `listed` is true. */
  total: number;
  listed: boolean;
  /** Judged entries a second since the start. */
  rate: number;
  /** Findings so far that block, and those that want a decision. */
  errors: number;
  warnings: number;
}
