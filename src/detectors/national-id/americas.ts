import { isMonthAndDay, isOneDigit, luhn } from '../numbers/check-digits.ts';
import type { Scheme } from '../numbers/scheme.ts';
import { isCpf, isCuit, isCurp, isEcuadorianNumber, isRfc, isRut, isUruguayanNumber } from './checks/americas.ts';

/** Personal numbers of the Americas but for the social security number of the United States. */
export const americas: readonly Scheme[] = [
  {
    class: 'national-id',
    name: 'taxpayer number of the United States (ITIN)',
    forms: { rare: ['999-99-9999'], plain: ['999999999', '999 99 9999', '999-999999', '99999-9999'] },
    labels: [
      'itin',
      'taxpayer',
      'individual taxpayer identification',
      'individual taxpayer',
      'tax id',
      'tin',
      'taxpayer identification',
    ],
    // IRS Publication 1915: 9, and the fourth and fifth digit 50–65, 70–88, 90–92 or 94–99.
    plausible: (value) => /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(value),
  },
  {
    class: 'national-id',
    name: 'Canadian social insurance number',
    forms: { plain: ['999 999 999', '999-999-999', '999999999'] },
    labels: ['sin?', 'social insurance', 'numero d assurance sociale', 'nas?', 'canadian sin'],
    plausible: (value) => /^[1-79]/.test(value) && !isOneDigit(value),
    check: (value) => luhn(value) || luhn(value),
  },
  {
    class: 'national-id',
    name: 'Brazilian CPF',
    forms: { typical: ['999.999.999-99', '999.999.999/99'], plain: ['99999999999', '999999999-99', '999 999 999 99'] },
    labels: ['cpf', 'cadastro de pessoas fisicas', 'c p f'],
    check: isCpf,
  },
  {
    class: 'national-id',
    name: 'Argentine CUIT or CUIL',
    forms: { typical: ['99-99999999-9'], plain: ['99999999999'] },
    labels: ['cuit', 'cuil', 'c u i t', 'c u i l'],
    check: isCuit,
  },
  {
    class: 'national-id',
    name: 'South American identity card',
    forms: { plain: ['99.999.999', '9.999.999', '99999999', '9999999', '9999999999', '9.999.999.999'] },
    labels: ['dni', 'cedula de ciudadania', 'cedula', 'cedula de identidad', 'documento de identidad', 'c c?', 'd n i'],
  },
  {
    class: 'national-id',
    name: 'Chilean RUT',
    forms: {
      typical: ['99.999.999-*', '9.999.999-*'],
      rare: ['99999999-A', '9999999-A'],
      plain: ['99999999-9', '9999999-9', '999999999', '99999999A'],
    },
    labels: ['rut', 'run?', 'rol unico tributario', 'r u t', 'cedula de identidad'],
    check: (value) => /\d$|K$/.test(value) && isRut(value),
  },
  {
    class: 'national-id',
    name: 'Ecuadorian identity card',
    forms: { plain: ['9999999999', '999999999-9'] },
    labels: ['cedula', 'cedula de identidad', 'cedula de ciudadania', 'ci?', 'c i?'],
    check: isEcuadorianNumber,
  },
  {
    class: 'national-id',
    name: 'Dominican cédula',
    forms: { typical: ['999-9999999-9'], plain: ['99999999999'] },
    labels: ['cedula', 'cedula de identidad', 'cedula de identidad y electoral'],
    check: luhn,
  },
  {
    class: 'national-id',
    name: 'Uruguayan cédula',
    forms: { typical: ['9.999.999-9'], plain: ['9999999-9', '99999999'] },
    labels: ['cedula', 'cedula de identidad', 'ci?', 'c i?'],
    check: isUruguayanNumber,
  },
  {
    class: 'national-id',
    name: 'Mexican CURP',
    forms: { typical: ['AAAA999999AAAAAA*9'] },
    labels: ['curp', 'clave unica de registro de poblacion'],
    check: isCurp,
    strict: true,
  },
  {
    class: 'national-id',
    name: 'Mexican RFC',
    forms: { rare: ['AAAA999999***', 'AAA999999***'] },
    labels: ['rfc', 'registro federal de contribuyentes'],
    plausible: (value) => isMonthAndDay(Number(value.slice(-7, -5)), Number(value.slice(-5, -3))),
    check: isRfc,
  },
];
