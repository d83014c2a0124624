/** How far a scan has come. */
export interface Progress {
  /** Entries that were judged. */
  done: number;
  /** Entries found so far; the walk runs ahead of the judging. */
  total: number;
  /** Judged entries a second since the start. */
  rate: number;
  /** Findings so far that block, and those that want a decision. */
  errors: number;
  warnings: number;
}
