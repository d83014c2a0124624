import { digitAt, isMonthAndDay, weighted } from '../../numbers/check-digits.ts';

/** Argentina: kind of holder, then modulo 11; 10 is written 9. */
export function isCuit(value: string): boolean {
  if (!/^(?:2[03-7]|3[034]|5[015])/.test(value)) return false;
  const rest = 11 - (weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return (rest === 11 ? 0 : rest === 10 ? 9 : rest) === digitAt(value, 10);
}

/** Brazil, persons: two check digits modulo 11. */
export function isCpf(value: string): boolean {
  return (
    brazilianDigit(value.slice(0, 9), 10) === digitAt(value, 9) &&
    brazilianDigit(value.slice(0, 10), 11) === digitAt(value, 10)
  );
}

/** Brazil, organisations: the same with weights that begin again after 9. */
export function isCnpj(value: string): boolean {
  return (
    brazilianDigit(value.slice(0, 12), 5) === digitAt(value, 12) &&
    brazilianDigit(value.slice(0, 13), 6) === digitAt(value, 13)
  );
}

/** Modulo 11 with weights that fall from the first to 2 and go on at 9; 10 is written 0. */
function brazilianDigit(value: string, first: number): number {
  let sum = 0;
  let weight = first;
  for (let index = 0; index < value.length; index += 1) {
    sum += digitAt(value, index) * weight;
    weight = weight === 2 ? 9 : weight - 1;
  }
  return ((11 - (sum % 11)) % 11) % 10;
}

/** Chile: weights 2 to 7 from the right, modulo 11, K for 10. */
export function isRut(value: string): boolean {
  let sum = 0;
  for (let back = 0; back < value.length - 1; back += 1)
    sum += digitAt(value, value.length - 2 - back) * ((back % 6) + 2);
  return '0123456789K0'[11 - (sum % 11)] === value.at(-1);
}

/** Ecuador: province, a person's third digit, and Luhn's sum. */
export function isEcuadorianNumber(value: string): boolean {
  if (!/^(?:0[1-9]|1\d|2[0-4]|30|50)[0-5]/.test(value)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) {
    const product = digitAt(value, index) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - (sum % 10)) % 10 === digitAt(value, 9);
}

const mexicanCharacters = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/** Mexico, population register (Instructivo Normativo CURP): a date, and weights 18 to 2 modulo 10. */
export function isCurp(value: string): boolean {
  if (!isMonthAndDay(Number(value.slice(6, 8)), Number(value.slice(8, 10))) || !/^.{10}[HMX]/.test(value)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += mexicanCharacters.indexOf(value[index]!) * (18 - index);
  return (10 - (sum % 10)) % 10 === digitAt(value, 17);
}

/** Mexico, tax register (SAT): weights 13 to 2 modulo 11, A for 10; a company has a letter less. */
export function isRfc(value: string): boolean {
  const characters = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
  let sum = 0;
  for (const [index, character] of [...value.slice(0, -1).padStart(12, ' ')].entries()) {
    sum += characters.indexOf(character) * (13 - index);
  }
  const rest = (11 - (sum % 11)) % 11;
  return (rest === 10 ? 'A' : String(rest)) === value.at(-1);
}

/** Uruguay: weights 2987634, modulo 10. */
export function isUruguayanNumber(value: string): boolean {
  return (
    (10 - (weighted(value.padStart(8, '0'), [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === digitAt(value, value.length - 1)
  );
}
