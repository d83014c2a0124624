import { digitAt, weighted } from '../numbers/check-digits.ts';
import type { LabelledCode, Scheme } from '../numbers/scheme.ts';

/** Mexico, bank accounts: weights 3, 7, 1, modulo 10. */
function isClabe(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += (digitAt(value, index) * [3, 7, 1][index % 3]!) % 10;
  return (10 - (sum % 10)) % 10 === digitAt(value, 17);
}

/** Bank numbers of the United States: Federal Reserve district, then modulo 10 with weights 3, 7, 1 (ABA Key to Routing Numbers). */
const routingNumber: Scheme = {
  class: 'account',
  name: 'bank routing number (ABA)',
  forms: { rare: ['9999-9999-9'], plain: ['999999999', '9999 9999 9'] },
  labels: ['aba', 'routing', 'routing transit', 'rtn', 'bank routing', 'routing no', 'aba routing'],
  plausible: (value) => /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(value) && !value.endsWith('0000000'),
  check: (value) => weighted(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  strict: true,
};

const clabe: Scheme = {
  class: 'account',
  name: 'Mexican bank account (CLABE)',
  forms: { plain: ['999999999999999999', '999 999 99999999999 9'] },
  labels: ['clabe', 'clabe interbancaria'],
  check: isClabe,
};

const sortCode: Scheme = {
  class: 'account',
  name: 'bank sort code',
  forms: { plain: ['99-99-99', '99 99 99', '999999', '99999999'] },
  labels: ['sort code', 'bsb', 'blz', 'bankleitzahl'],
};

/** Bank accounts. */
export const accountSchemes: readonly Scheme[] = [routingNumber, clabe, sortCode];

/** Account numbers of banks and hospitals, and codes of banks (ISO 9362) where a word announces them. */
export const accountCodes: readonly LabelledCode[] = [
  {
    class: 'account',
    name: 'account number',
    labels: [
      'account',
      'account number',
      'bank account',
      'acct',
      'acct no',
      'account no',
      'billing account',
      'patient account',
      'checking account',
      'savings account',
      'guarantor account',
      'konto',
      'kontonummer',
      'kontonr',
      'konto nr',
      'bankkonto',
      'bankverbindung',
      'cuenta',
      'cuenta bancaria',
      'numero de cuenta',
      'compte',
      'compte bancaire',
      'rib?',
      'rekening',
      'bankrekening',
      'conto corrente',
      'numero da conta',
      'conta bancaria',
    ],
    code: /[A-Z]{0,2}-?\d(?:[A-Z\d]|[ -](?=\d{2})|-(?=[A-Z\d])){4,29}/y,
    digits: 5,
  },
  {
    class: 'account',
    name: 'bank identifier (BIC)',
    labels: ['bic', 'swift', 'swift code', 'bic code', 'bic swift', 'swift bic'],
    code: /[A-Z]{4}(?:A[DEFGILMNOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|XK|Y[ET]|Z[AMW])[A-Z\d]{2}(?:[A-Z\d]{3})?/y,
    digits: 0,
  },
];
