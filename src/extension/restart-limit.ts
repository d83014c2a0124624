/** This many restarts in this time: a server that dies more often dies of something that a restart does not cure. */
const maximum = 4;
const withinMilliseconds = 3 * 60_000;

/** Counts restarts, so that a server that always dies is not started for ever. */
export class RestartLimit {
  #times: number[] = [];

  /** Whether one more restart is allowed at `now`, which counts it. */
  allows(now = Date.now()): boolean {
    this.#times = this.#times.filter((time) => now - time < withinMilliseconds);
    if (this.#times.length >= maximum) return false;
    this.#times.push(now);
    return true;
  }
}
