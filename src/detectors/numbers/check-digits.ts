/** Luhn's check digit (ISO/IEC 7812-1 annex B) of a number of digits. */
export function luhn(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < value.length; index += 1) {
    const digit = value.charCodeAt(value.length - 1 - index) - 48;
    sum += index % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}

/** The sum of digits, each times the weight at its place; digits without a weight do not count. */
export function weighted(value: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += (value.charCodeAt(index) - 48) * weights[index]!;
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
  for (let index = 0; index < value.length - 1; index += 1) {
    sum += (value.charCodeAt(index) - 48) * (value.length - index);
  }
  return (11 - (sum % 11)) % 11 === value.charCodeAt(value.length - 1) - 48;
}

/** Whether a number is one digit again and again, which no scheme issues. */
export function isOneDigit(value: string): boolean {
  return /^(.)\1*$/.test(value);
}

/** Whether month and day exist, in any year. */
export function isMonthAndDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}
