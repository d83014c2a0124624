import { digitAt, luhn, weighted } from '../numbers/check-digits.ts';

/** Australia, business number: the first digit less one, a multiple of 89. */
export function isAbn(value: string): boolean {
  return (weighted(value, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0 && value[0] !== '0';
}

/** Australia, company number: weights 8 to 1, modulo 10. */
export function isAcn(value: string): boolean {
  return (10 - (weighted(value, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === digitAt(value, 8);
}

/** Switzerland, enterprise number: weights 54327654, modulo 11. */
export function isSwissEnterprise(value: string): boolean {
  return (11 - (weighted(value.slice(3), [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 === digitAt(value, 11);
}

/** Spain, companies: Luhn's digit, as a digit or a letter by the kind of company. */
export function isCif(value: string): boolean {
  if (!/^[ABCDEFGHJNPQRSUVW]\d{7}[A-J\d]$/.test(value)) return false;
  const check = [...'0123456789'].findIndex((digit) => luhn(value.slice(1, 8) + digit));
  const last = value[8]!;
  if (/[NPQRSW]/.test(value[0]!)) return 'JABCDEFGHI'[check] === last;
  return /[ABEH]/.test(value[0]!) ? String(check) === last : String(check) === last || 'JABCDEFGHI'[check] === last;
}

/** France, establishments: Luhn; those of La Poste sum up to a multiple of 5. */
export function isSiret(value: string): boolean {
  if (value.startsWith('356000000') && [...value].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0) return true;
  return luhn(value);
}

/** India, goods and services tax: Luhn's sum in base 36, over a state, a PAN and a serial. */
export function isGstin(value: string): boolean {
  if (!/^(?:0[1-9]|[12]\d|3[0-8])[A-Z]{5}\d{4}[A-Z]/.test(value)) return false;
  let sum = 0;
  for (let index = 0; index < 14; index += 1) {
    const product = Number.parseInt(value[index]!, 36) * (index % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return ((36 - (sum % 36)) % 36).toString(36).toUpperCase() === value[14];
}

/** Korea, businesses: weights 137137135, and the tens of the ninth product. */
export function isKoreanBusiness(value: string): boolean {
  const sum = weighted(value, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((digitAt(value, 8) * 5) / 10);
  return (10 - (sum % 10)) % 10 === digitAt(value, 9);
}

/** Poland, tax number of businesses: weights 657234567, modulo 11. */
export function isNip(value: string): boolean {
  return weighted(value, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digitAt(value, 9);
}

/** Singapore, businesses, local companies and other entities (ACRA), each with its own weights and letters. */
export function isUen(value: string): boolean {
  if (value.length === 9) return 'XMKECAWLJDB'[weighted(value, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === value[8];
  if (/^\d/.test(value)) return 'ZKCMDNERGWH'[weighted(value, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === value[9];
  const characters = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';
  const weights = [4, 3, 5, 3, 10, 2, 2, 5, 7];
  const sum = weights.reduce((total, weight, index) => total + characters.indexOf(value[index]!) * weight, -5);
  return characters[((sum % 11) + 11) % 11] === value[9];
}

/** United States, employers: prefixes of the campuses of the IRS. */
export function isEin(value: string): boolean {
  return !/^(?:0[0789]|1[789]|28|29|49|69|70|78|79|89|96|97)/.test(value);
}
