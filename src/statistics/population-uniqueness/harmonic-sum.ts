/** From here on the asymptotic series is exact to double precision. */
const large = 24;

/**
 * Σ 1/(x+i) for i from 0 to m−1, which is ψ(x+m) − ψ(x), to full relative precision: the difference of two digammas has
 * none where m is small beside x. The first terms are added one by one, the rest by the Euler–Maclaurin formula
 * (Abramowitz and Stegun 6.3.18). Work does not grow with m.
 * @param x above 0
 * @param m how many terms, a whole number of 0 or more
 */
export function harmonicSum(x: number, m: number): number {
  let sum = 0;
  let from = x;
  let left = m;
  while (left > 0 && from < large) {
    sum += 1 / from;
    from += 1;
    left -= 1;
  }
  if (left <= 0) return sum;
  const to = from + left;
  return sum + Math.log1p(left / from) + (correction(from) - correction(to));
}

/** 1/2x + 1/12x² − 1/120x⁴ + 1/252x⁶ − 1/240x⁸. */
function correction(x: number): number {
  const square = 1 / (x * x);
  return 0.5 / x + square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square / 240)));
}
