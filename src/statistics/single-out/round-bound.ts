const steps = [1000, 500, 100, 50, 10, 5, 1, 0.5, 0.1, 0.05, 0.01];

/**
 * The roundest number that is at least `low` and below `high`: 80 between 76 and 83. `low` itself where even hundredths
 * find none.
 */
export function roundBetween(low: number, high: number): number {
  for (const step of steps) {
    const bound = Number((Math.ceil(low / step) * step).toFixed(2)) + 0;
    if (bound >= low && bound < high) return bound;
  }
  return low;
}
