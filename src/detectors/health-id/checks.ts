import { remainder, weighted } from '../numbers/check-digits.ts';

/** German health insurance number (§ 290 SGB V): the letter as two digits, then Luhn's sum from the left. */
export function isKvnr(value: string): boolean {
  const letter = String(value.charCodeAt(0) - 64).padStart(2, '0');
  let sum = 0;
  for (const [index, digit] of [...(letter + value.slice(1, 9))].entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === Number(value[9]);
}

/** Australian Medicare card: first digit 2 to 6, the ninth is the weighted sum of the first eight modulo 10. */
export function isMedicare(value: string): boolean {
  return weighted(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(value[8]);
}

/** Hungarian TAJ: the first eight digits times 3 and 7 in turn, modulo 10. */
export function isTaj(value: string): boolean {
  return weighted(value, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(value[8]);
}

/** France (INSEE): 97 less the number modulo 97; Corsica's 2A and 2B count as 19 and 18. */
export function isNir(value: string): boolean {
  const number = value.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - remainder(number, 97) === Number(value.slice(13));
}

/** Spain, social security: the number modulo 97, after the province; the leading 0 of a short number does not count. */
export function isNss(value: string): boolean {
  return (
    /^(?:0[1-9]|[1-4]\d|5[0-3]|66)\d{10}$/.test(value) && remainder(value.slice(0, 10), 97) === Number(value.slice(10))
  );
}
