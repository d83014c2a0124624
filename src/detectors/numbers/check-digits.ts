/** Luhn's check digit (ISO/IEC 7812-1 annex B) of a number of digits. */
export function luhn(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < value.length; index += 1) {
    const digit = digitAt(value, value.length - 1 - index);
    sum += index % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}

/** The digit at a place. */
export function digitAt(value: string, index: number): number {
  return value.charCodeAt(index) - 48;
}

/** The sum of digits, each times the weight at its place; digits without a weight do not count. */
export function weighted(value: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += digitAt(value, index) * weights[index]!;
  return sum;
}

/** The remainder of a number of any length; letters count 10 to 35 (ISO 7064, ISO 13616). */
export function remainder(value: string, modulus: number): number {
  let rest = 0;
  for (const character of value) {
    const digit = Number.parseInt(character, 36);
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % modulus;
  }
  return rest;
}

/** ISO 7064 modulo 97-10 over letters and digits, the check digits being the last two. */
export function modulo97(value: string): boolean {
  return remainder(value, 97) === 1;
}

/** Modulo 11 with weights that fall to 2, the check digit being last; a remainder of 10 is never issued. */
export function modulo11(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < value.length - 1; index += 1) sum += digitAt(value, index) * (value.length - index);
  return (11 - (sum % 11)) % 11 === digitAt(value, value.length - 1);
}

/** ISO 7064 modulo 11,10, the check digit being last. */
export function modulo11And10(value: string): boolean {
  let rest = 10;
  for (let index = 0; index < value.length - 1; index += 1) {
    const sum = (rest + digitAt(value, index)) % 10;
    rest = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - rest) % 10 === digitAt(value, value.length - 1);
}

/** Whether a number is one digit again and again, which no scheme issues. */
export function isOneDigit(value: string): boolean {
  return /^(.)\1*$/.test(value);
}

/** Whether month and day exist, in any year. */
export function isMonthAndDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}
