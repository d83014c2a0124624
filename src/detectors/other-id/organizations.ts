import { isCnpj } from '../national-id/checks/americas.ts';
import { luhn } from '../numbers/check-digits.ts';
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
  organization(
    'Spanish CIF',
    { rare: ['A9999999A', 'A-9999999-A'], plain: ['A99999999', 'A-99999999'] },
    ['cif', 'nif'],
    isCif,
  ),
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
      'kv k',
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
