import { luhn, weighted } from '../numbers/check-digits.ts';
import type { LabelledCode, Scheme } from '../numbers/scheme.ts';

/** DEA registration (21 CFR 1301.11): the sum of the odd digits and twice the even ones ends with the seventh digit. */
function isDea(value: string): boolean {
  const digits = value.slice(2);
  return weighted(digits, [1, 2, 1, 2, 1, 2]) % 10 === Number(digits[6]);
}

/** German physician's number: six digits with weights 4 and 9, modulo 10; then the specialty (KBV, Arztnummern-Richtlinie). */
function isLanr(value: string): boolean {
  return (10 - (weighted(value, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === Number(value[6]);
}

/** Numbers of physicians, prescribers and hospitals: they lead to the staff. */
export const providerSchemes: readonly Scheme[] = [
  {
    class: 'other-id',
    name: 'National Provider Identifier',
    forms: { plain: ['9999999999', '9999 999 999', '9999-999-999'] },
    labels: [
      'npi',
      'provider?',
      'provider id',
      'provider identifier',
      'national provider',
      'national provider identifier',
      'prescriber',
    ],
    plausible: (value) => /^[12]/.test(value),
    // 45 CFR 162.406: Luhn with the prefix 80840.
    check: (value) => luhn(`80840${value}`),
    role: 'staff',
  },
  {
    class: 'other-id',
    name: 'DEA registration',
    forms: { plain: ['AA9999999', 'A99999999'] },
    labels: ['dea', 'dea no', 'dea number', 'dea registration'],
    plausible: (value) => /^[ABCDEFGHJKLMPRSTUX]/.test(value),
    check: (value) => (value.length === 9 && /^[A-Z]{2}/.test(value) ? isDea(value) : isDea(`A${value}`)),
    strict: true,
    role: 'staff',
  },
  {
    class: 'other-id',
    name: "German physician's number (LANR)",
    forms: { plain: ['999999999', '999999 999', '999999/99', '999999 9 99'] },
    labels: ['lanr', 'arztnummer', 'arztnr', 'arzt nr', 'lebenslange arztnummer'],
    check: isLanr,
    role: 'staff',
  },
  {
    class: 'other-id',
    name: "number of a German physician's practice (BSNR)",
    forms: { plain: ['999999999'] },
    labels: ['bsnr', 'betriebsstatten', 'betriebsstaetten', 'betriebsstattennummer'],
    role: 'staff',
  },
];

/** Registers of professionals, whose numbers only a word announces. */
export const providerCodes: readonly LabelledCode[] = [
  {
    class: 'other-id',
    name: "professional's licence or register number",
    labels: [
      'no col',
      'n col',
      'n o col',
      'colegiado',
      'numero de colegiado',
      'num col',
      'medical license',
      'medical licence',
      'state license',
      'gmc',
      'gmc no',
      'nmc',
      'hcpc',
      'ahpra',
      'rpps',
      'adeli',
      'finess',
      'big nummer',
      'big registratie',
      'agb',
      'agb code',
      'crm',
      'medical council',
      'provider number',
      'upin',
      'nursing license',
      'pharmacy license',
      'zsr',
      'riziv',
      'inami',
    ],
    code: /[A-Z]{0,3}[ -]?\d(?:[A-Z\d]|[ /-]{1,2}(?=\d)){3,16}/y,
    digits: 4,
    role: 'staff',
  },
];
