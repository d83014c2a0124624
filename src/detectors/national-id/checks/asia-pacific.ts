import { digitAt, isMonthAndDay, luhn, weighted } from '../../numbers/check-digits.ts';

/** China (GB 11643-1999): region, date of birth, and ISO 7064 modulo 11-2. */
export function isChineseNumber(value: string): boolean {
  if (!/^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]).{4}(?:19|20)/.test(value)) return false;
  if (!isMonthAndDay(Number(value.slice(10, 12)), Number(value.slice(12, 14)))) return false;
  return '10X98765432'[weighted(value, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] === value[17];
}

/** Verhoeff's multiplication in the dihedral group of ten elements. */
const product = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const permutation = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** India, Aadhaar: Verhoeff's check digit; it begins with 2 or more and is no palindrome (UIDAI). */
export function isAadhaar(value: string): boolean {
  if (value < '2' || value === [...value].reverse().join('')) return false;
  let check = 0;
  for (let index = 0; index < 12; index += 1) {
    const digit = Number(permutation[index % 8]![digitAt(value, 11 - index)]);
    check = Number(product[check]![digit]);
  }
  return check === 0;
}

/** India, voters: Luhn over the seven digits. */
export function isVoterNumber(value: string): boolean {
  return luhn(value.slice(3));
}

/** Israel: Luhn over nine digits. */
export function isIsraeliNumber(value: string): boolean {
  return Number(value) > 0 && luhn(value.padStart(9, '0'));
}

/** Thailand: weights 13 to 2, modulo 11. */
export function isThaiNumber(value: string): boolean {
  return (11 - (weighted(value, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(value, 12);
}

/** Taiwan: the letter stands for two digits; weights 1, 9 to 1 and 1, a multiple of 10. */
export function isTaiwaneseNumber(value: string): boolean {
  const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(value[0]!) + 10;
  return weighted(String(letter) + value.slice(1), [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
}

/** Singapore: check letters by prefix: S and T, F and G, and M since 2022. */
export function isNric(value: string): boolean {
  const sum = weighted(value.slice(1), [2, 7, 6, 5, 4, 3, 2]);
  const prefix = value[0]!;
  if (prefix === 'M') return 'KLJNPQRTUWX'[10 - ((sum + 3) % 11)] === value[8];
  const letters = prefix === 'S' || prefix === 'T' ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK';
  return letters[(sum + (prefix === 'T' || prefix === 'G' ? 4 : 0)) % 11] === value[8];
}

/** Hong Kong: letters count 10 to 35, a missing first one 36; the weighted sum is a multiple of 11, with A for 10. */
export function isHongKongNumber(value: string): boolean {
  const codes = [...value].map((character) => Number.parseInt(character, 36));
  const padded = codes.length === 8 ? [36, ...codes] : codes;
  return padded.reduce((sum, code, index) => sum + code * (9 - index), 0) % 11 === 0;
}

/** Iran: the weighted sum modulo 11, of which 10 and 11 are 1 and 0. */
export function isIranianNumber(value: string): boolean {
  const rest = weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? rest : 11 - rest) === digitAt(value, 9);
}

/** Japan's Individual Number (Ordinance 85 of 2014, article 5). */
export function isMyNumber(value: string): boolean {
  const rest = weighted(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest <= 1 ? 0 : 11 - rest) === digitAt(value, 11);
}

/** Australia, tax file number: a multiple of 11. */
export function isAustralianTaxNumber(value: string): boolean {
  return weighted(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

/** New Zealand, inland revenue: modulo 11 with a first, and where that gives 10 a second row of weights. */
export function isNewZealandTaxNumber(value: string): boolean {
  const nine = value.padStart(9, '0');
  if (Number(nine) < 10_000_000 || Number(nine) > 150_000_000) return false;
  const check = (weights: readonly number[]) => (11 - (weighted(nine, weights) % 11)) % 11;
  const first = check([3, 2, 7, 6, 5, 4, 3, 2]);
  return (first === 10 ? check([7, 4, 3, 2, 5, 2, 7, 6]) : first) === digitAt(nine, 8);
}
