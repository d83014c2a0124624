/** From here on Stirling's series is exact to double precision. */
const large = 24;

/**
 * ln Γ(x+h) − ln Γ(x), to full precision also where h is small beside x, by Stirling's series after raising x (Abramowitz
 * and Stegun 6.1.40 and 6.1.15).
 * @param x above 0
 * @param h such that x+h is above 0
 */
export function logGammaRatio(x: number, h: number): number {
  let raised = x;
  let quotients = 0;
  while (raised < large || raised + h < large) {
    quotients += Math.log1p(h / raised);
    raised += 1;
  }
  const to = raised + h;
  const growth = (raised - 0.5) * Math.log1p(h / raised) + h * (Math.log(to) - 1);
  return growth + (correction(to) - correction(raised)) - quotients;
}

/** 1/12x − 1/360x³ + 1/1260x⁵ − 1/1680x⁷. */
function correction(x: number): number {
  const square = 1 / (x * x);
  return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / x;
}
