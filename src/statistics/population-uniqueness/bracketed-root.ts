/** Halvings of a bracket; by then its ends are neighbours among the numbers of double precision. */
const mostSteps = 200;

/**
 * A root of a continuous function between two points where it has different signs, by the method of Ridders kept honest by
 * bisection: it needs no derivative and no good start, and cannot leave the bracket.
 * @param low where the function has one sign
 * @param high where it has the other
 */
export function bracketedRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  if (fb === 0) return b;
  for (let step = 0; step < mostSteps; step += 1) {
    const middle = a + (b - a) / 2;
    if (middle === a || middle === b) break;
    const fm = f(middle);
    if (fm === 0) return middle;
    const ridders = middle + (middle - a) * ((Math.sign(fa - fb) * fm) / Math.sqrt(fm * fm - fa * fb));
    for (const [x, fx] of [
      [middle, fm],
      [ridders, undefined],
    ] as const) {
      if (!(x > Math.min(a, b) && x < Math.max(a, b))) continue;
      const value = fx ?? f(x);
      if (value === 0) return x;
      if (Math.sign(value) === Math.sign(fa)) [a, fa] = [x, value];
      else [b, fb] = [x, value];
    }
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b;
}
