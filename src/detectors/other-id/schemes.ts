import { isCnpj } from '../national-id/checks/americas.ts';
import { luhn, weighted } from '../numbers/check-digits.ts';
import type { LabelledCode, Scheme } from '../numbers/scheme.ts';
import {
  isAbn,
  isAcn,
  isCif,
  isEin,
  isGstin,
  isKoreanBusiness,
  isNip,
  isSiret,
  isSwissEnterprise,
  isUen,
} from './checks.ts';

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
    forms: { rare: ['AA9999999'], plain: ['A99999999'] },
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
    ],
    code: /[A-Z]{0,3}[ -]?\d(?:[A-Z\d]|[ /-]{1,2}(?=\d)){3,16}/y,
    digits: 4,
    role: 'staff',
  },
];

/** Companies, practices and sole traders: a tax number of one physician's practice leads to the physician. */
export const organizationSchemes: readonly Scheme[] = [
  organization(
    'German register of companies',
    { typical: ['AAA 9999', 'AAA 99999', 'AAA 999999', 'AAA99999', 'AAA999999'] },
    ['handelsregister'],
    undefined,
    (value) => /^HR[AB]/.test(value),
  ),
  organization(
    'Australian business number',
    { rare: ['99 999 999 999'], plain: ['99999999999'] },
    ['abn', 'australian business'],
    isAbn,
  ),
  organization(
    'Australian company number',
    { plain: ['999 999 999', '999999999'] },
    ['acn', 'australian company'],
    isAcn,
  ),
  organization('Brazilian CNPJ', { typical: ['99.999.999/9999-99'], plain: ['99999999999999'] }, ['cnpj'], isCnpj),
  organization(
    'Swiss enterprise number',
    { typical: ['AAA-999.999.999', 'AAA 999.999.999'], rare: ['AAA-999999999', 'AAA999999999'] },
    ['mwst', 'tva', 'uid ch'],
    (value) => value.startsWith('CHE') && isSwissEnterprise(value),
  ),
  organization('Spanish CIF', { rare: ['A99999999', 'A9999999A', 'A-99999999', 'A-9999999-A'] }, ['cif', 'nif'], isCif),
  organization('French SIREN', { plain: ['999 999 999', '999999999'] }, ['siren', 'rcs'], luhn),
  organization(
    'French SIRET',
    { rare: ['999 999 999 99999'], plain: ['99999999999999', '999 999 999 999 99'] },
    ['siret'],
    isSiret,
  ),
  organization('Indian GSTIN', { rare: ['99AAAAA9999A9A9', '99AAAAA9999A9AA'] }, ['gstin', 'gst'], isGstin),
  organization('Italian partita IVA', { plain: ['99999999999'] }, ['partita iva', 'p iva', 'piva', 'iva'], luhn),
  organization(
    'Korean business number',
    { typical: ['999-99-99999'], plain: ['9999999999'] },
    ['brn', '사업자등록번호', 'business registration'],
    isKoreanBusiness,
  ),
  organization('Polish NIP', { typical: ['999-999-99-99', '999-99-99-999'], plain: ['9999999999'] }, ['nip'], isNip),
  organization(
    'Swedish organisation number',
    { plain: ['999999-9999', '9999999999'] },
    [
      'organisationsnummer',
      'organisations',
      'org nr',
      'orgnr',
      'org?',
      'company identity',
      'foretag',
      'bolag',
      'company identity code',
      'vart foretag',
    ],
    (value) => Number(value[2]) >= 2 && luhn(value),
  ),
  organization('Singaporean UEN', { rare: ['A99AA9999A'], plain: ['99999999A', '999999999A'] }, ['uen'], isUen),
  organization(
    'employer number of the United States (EIN)',
    { plain: ['99-9999999', '999999999', '99 9999999'] },
    ['ein', 'employer identification', 'fein', 'employer id', 'tax id'],
    isEin,
  ),
];

/** Numbers for value-added tax and of commercial registers. */
export const organizationCodes: readonly LabelledCode[] = [
  {
    class: 'other-id',
    name: 'tax or register number of an organisation',
    labels: [
      'vat',
      'vat id',
      'vat no',
      'ust id',
      'u st id',
      'u st id nr',
      'ustid',
      'ust idnr',
      'umsatzsteuer',
      'umsatzsteuer id',
      'tva',
      'tva intracommunautaire',
      'btw',
      'iva',
      'mwst',
      'handelsregister',
      'kvk',
      'company registration',
      'company number',
      'duns',
    ],
    code: /(?:[A-Z]{2,3}[ -]?)?\d(?:[A-Z\d]|[ .-](?=\d)){4,17}/y,
    digits: 5,
  },
];

function organization(
  name: string,
  forms: Scheme['forms'],
  labels: readonly string[],
  check?: (value: string) => boolean,
  plausible?: (value: string) => boolean,
): Scheme {
  return { class: 'other-id', name, forms, labels, ...(check ? { check } : {}), ...(plausible ? { plausible } : {}) };
}
