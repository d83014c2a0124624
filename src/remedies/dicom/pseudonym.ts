import type { FixSecret } from './secret.ts';

/** Without vowels, so that no word comes out, and without letters that are read as digits. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ';
const lettersInCode = 10;

/**
 * A code that stands for a value in every file of the dataset: ten letters and two digits of a keyed digest. With a
 * million subjects two of them meet once in two thousand datasets (20¹⁰ · 100 codes).
 */
export function codeOf(secret: FixSecret, text: string): string {
  let rest = BigInt(`0x${secret.digest('pseudonym', text).toString('hex')}`);
  let code = '';
  for (let index = 0; index < lettersInCode; index += 1) {
    code += letters[Number(rest % BigInt(letters.length))];
    rest /= BigInt(letters.length);
  }
  return `${code}${String(rest % 100n).padStart(2, '0')}`;
}

/** The same as a person's name (PN), in which everybody sees that it is none. */
export function codeName(code: string): string {
  return `Subject^${code}`;
}
