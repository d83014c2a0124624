import { digitAt, isMonthAndDay, luhn, modulo11And10, remainder, weighted } from '../../numbers/check-digits.ts';

/** The check letters of Spain's DNI and NIE, by the number modulo 23 (Real Decreto 1553/2005). */
const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Austria, tax number: Luhn's sum from the left (BMF). */
export function isAustrianTaxNumber(value: string): boolean {
  return luhn(value);
}

/** Austria, social insurance: the fourth digit is the weighted sum modulo 11; the months 13 to 15 are for days that are used up. */
export function isAustrianInsuranceNumber(value: string): boolean {
  if (!isMonthAndDay(Math.min(12, Number(value.slice(6, 8))), Number(value.slice(4, 6)))) return false;
  return weighted(value, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digitAt(value, 3);
}

/** Belgium: 97 less the first nine digits modulo 97, with a 2 before them for births from 2000. */
export function isBelgianNumber(value: string): boolean {
  const check = Number(value.slice(9));
  return ['', '2'].some((century) => 97 - remainder(century + value.slice(0, 9), 97) === check);
}

/** Bulgaria: weighted sum modulo 11, 10 written 0; months from 1800 are 20 more, from 2000 40 more. */
export function isBulgarianNumber(value: string): boolean {
  const month = Number(value.slice(2, 4)) % 20;
  if (!isMonthAndDay(month, Number(value.slice(4, 6)))) return false;
  return (weighted(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === digitAt(value, 9);
}

/** Switzerland: the check digit of EAN-13. */
export function isSwissNumber(value: string): boolean {
  return weighted(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}

/** Czechia and Slovakia: ten digits are a multiple of 11, or nine of them modulo 11 are 10 and the last is 0. Months of women are 50 more. */
export function isCzechNumber(value: string): boolean {
  const month = (Number(value.slice(2, 4)) % 50) % 20;
  if (!isMonthAndDay(month, Number(value.slice(4, 6)))) return false;
  // Nine digits, until 1953, have no check digit.
  if (value.length === 9) return true;
  return remainder(value.slice(0, 9), 11) % 10 === digitAt(value, 9);
}

/** Germany, tax number: modulo 11,10, and one digit of the first ten, no more, stands two or three times (§ 139b AO). */
export function isGermanTaxNumber(value: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of value.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return value[0] !== '0' && repeated.length === 1 && repeated[0]! < 4 && modulo11And10(value);
}

/** Germany, pension insurance: the digits of the products count (Deutsche Rentenversicherung, VKVV). */
export function isGermanInsuranceNumber(value: string): boolean {
  const digits = value.slice(0, 8) + String(value.charCodeAt(8) - 64).padStart(2, '0') + value.slice(9);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const product = digitAt(digits, index) * weight;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum % 10 === digitAt(digits, 12);
}

/** Estonia and Lithuania: modulo 11 with a first, and where that gives 10 a second row of weights. */
export function isBalticNumber(value: string): boolean {
  if (!isMonthAndDay(Number(value.slice(3, 5)), Number(value.slice(5, 7)))) return false;
  const first = weighted(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const rest = first === 10 ? weighted(value, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 : first;
  return rest % 10 === digitAt(value, 10);
}

/** Spain, DNI. */
export function isDni(value: string): boolean {
  return spanishLetters[Number(value.slice(0, -1)) % 23] === value.at(-1);
}

/** Spain, NIE: X, Y and Z count as 0, 1 and 2 before the number. */
export function isNie(value: string): boolean {
  return isDni('XYZ'.indexOf(value[0]!) + value.slice(1));
}

/** France, tax number: ten digits modulo 511. */
export function isFrenchTaxNumber(value: string): boolean {
  return /^[0-3]/.test(value) && Number(value.slice(0, 10)) % 511 === Number(value.slice(10));
}

/** Great Britain, tax reference: the first digit checks the others. */
export function isBritishTaxReference(value: string): boolean {
  return '21987654321'[weighted(value.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === value[0];
}

/** Greece, social security: Luhn, after a day, month and year. */
export function isGreekInsuranceNumber(value: string): boolean {
  return isMonthAndDay(Number(value.slice(2, 4)), Number(value.slice(0, 2))) && luhn(value);
}

/** Greece, tax number: powers of two, modulo 11, 10 written 0. */
export function isGreekTaxNumber(value: string): boolean {
  return (weighted(value, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digitAt(value, 8);
}

/** Hungary, tax number of a business: weights 9, 7, 3, 1. */
export function isHungarianTaxNumber(value: string): boolean {
  return (10 - (weighted(value, [9, 7, 3, 1, 9, 7, 3]) % 10)) % 10 === digitAt(value, 7);
}

/** Ireland: weights 8 to 2, the second letter times 9 if it is A or H (since 2013), modulo 23; W, T and X are older. */
export function isIrishNumber(value: string): boolean {
  if (!/^\d{7}[A-W][AHWTX]?$/.test(value)) return false;
  const second = /[AH]$/.test(value.slice(8)) ? value.charCodeAt(8) - 64 : 0;
  const sum = weighted(value, [8, 7, 6, 5, 4, 3, 2]) + second * 9;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === value[7];
}

/** Iceland: weighted sum modulo 11; days of companies are 40 more. */
export function isIcelandicNumber(value: string): boolean {
  const day = Number(value.slice(0, 2));
  if (!isMonthAndDay(Number(value.slice(2, 4)), day > 40 ? day - 40 : day)) return false;
  return /[089]$/.test(value) && (11 - (weighted(value, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digitAt(value, 8);
}

/** Values of the characters at odd places of Italy's codice fiscale (DM 23 dicembre 1976). */
const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italy: every second character by a table, modulo 26. */
export function isItalianCode(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const unit = value.charCodeAt(index);
    const place = unit < 58 ? unit - 48 : unit - 65;
    sum += index % 2 === 0 ? oddValues[place]! : place;
  }
  return String.fromCharCode(65 + (sum % 26)) === value[15];
}

/** The Netherlands: weights 9 to 2, the last digit minus once, a multiple of 11. */
export function isDutchNumber(value: string): boolean {
  const nine = value.padStart(9, '0');
  return Number(nine) > 0 && weighted(nine, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** Norway: two check digits modulo 11; days of D numbers are 40 more, months of hospital numbers 40 or 80. */
export function isNorwegianNumber(value: string): boolean {
  const day = Number(value.slice(0, 2)) % 40;
  if (!isMonthAndDay(Number(value.slice(2, 4)) % 40, day)) return false;
  return (
    weighted(value, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

/** Poland: weights 1, 3, 7, 9; months say the century. */
export function isPesel(value: string): boolean {
  if (!isMonthAndDay(Number(value.slice(2, 4)) % 20, Number(value.slice(4, 6)))) return false;
  return weighted(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

/** Portugal, citizen card: Luhn with letters as 10 to 35 (Autenticação.gov). */
export function isPortugueseCard(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 12; index += 1) {
    const unit = Number.parseInt(value[11 - index]!, 36);
    const counted = index % 2 === 0 ? unit : unit * 2;
    sum += index % 2 === 1 && counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** Portugal, tax number: modulo 11, 10 written 0. */
export function isPortugueseTaxNumber(value: string): boolean {
  return ((11 - (weighted(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === digitAt(value, 8);
}

/** Romania: weights 279146358279, 10 written 1. */
export function isRomanianNumber(value: string): boolean {
  if (!/^[1-9]/.test(value) || !isMonthAndDay(Number(value.slice(3, 5)), Number(value.slice(5, 7)))) return false;
  const rest = weighted(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return (rest === 10 ? 1 : rest) === digitAt(value, 12);
}

/** Russia, tax number: one check digit of organisations, two of persons. */
export function isInn(value: string): boolean {
  const weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
  const check = (count: number) => (weighted(value, weights.slice(11 - count)) % 11) % 10 === digitAt(value, count);
  return value.length === 10 ? check(9) : check(10) && check(11);
}

/** The former Yugoslavia: weights 7 to 2, twice. */
export function isJmbg(value: string): boolean {
  const rest = 11 - (weighted(value, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return (rest > 9 ? 0 : rest) === digitAt(value, 12);
}

/** Turkey: two check digits. */
export function isTurkishNumber(value: string): boolean {
  const tenth = (weighted(value, [7, -1, 7, -1, 7, -1, 7, -1, 7]) + 100) % 10;
  const eleventh = (weighted(value, [1, 1, 1, 1, 1, 1, 1, 1, 1]) + tenth) % 10;
  return value[0] !== '0' && tenth === digitAt(value, 9) && eleventh === digitAt(value, 10);
}

/** Ukraine: weighted sum modulo 11, 10 written 0. */
export function isUkrainianNumber(value: string): boolean {
  return (((weighted(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === digitAt(value, 9);
}
