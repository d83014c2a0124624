import { validate as spanishNss } from 'stdnum/lib/cjs/es/nss.js';
import { validate as frenchNir } from 'stdnum/lib/cjs/fr/nir.js';
import { isMonthAndDay, isOneDigit, luhn, modulo11, weighted } from '../numbers/check-digits.ts';
import type { LabelledCode, Scheme } from '../numbers/scheme.ts';
import { holds } from '../numbers/stdnum.ts';

/** German health insurance number (§ 290 SGB V): the letter as two digits, then Luhn's sum from the left. */
function isKvnr(value: string): boolean {
  const letter = String(value.charCodeAt(0) - 64).padStart(2, '0');
  let sum = 0;
  for (const [index, digit] of [...(letter + value.slice(1, 9))].entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === Number(value[9]);
}

/** Australian Medicare card: first digit 2 to 6, the ninth is the weighted sum of the first eight modulo 10. */
function isMedicare(value: string): boolean {
  return weighted(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(value[8]);
}

/** Hungarian TAJ: the first eight digits times 3 and 7 in turn, modulo 10. */
function isTaj(value: string): boolean {
  return weighted(value, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(value[8]);
}

/** Medicare Beneficiary Identifier (CMS, 2018): no S, L, O, I, B or Z; no check digit. */
const mbi = /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;

/** Numbers of health services and statutory insurers. */
export const healthSchemes: readonly Scheme[] = [
  {
    class: 'health-id',
    name: 'NHS number (England, Wales, Northern Ireland)',
    forms: { rare: ['999 999 9999'], plain: ['9999999999', '999-999-9999'] },
    labels: ['nhs', 'h&c', 'h c?', 'health and care', 'hcn', 'nhs no', 'national health service'],
    plausible: (value) => !isOneDigit(value),
    check: modulo11,
    strict: true,
  },
  {
    class: 'health-id',
    name: 'CHI number (Scotland)',
    forms: { plain: ['9999999999', '999999 9999', '999 999 9999'] },
    labels: ['chi?', 'community health index', 'chi no'],
    plausible: (value) => isMonthAndDay(Number(value.slice(2, 4)), Number(value.slice(0, 2))),
    check: modulo11,
  },
  {
    class: 'health-id',
    name: 'Medicare beneficiary number (MBI)',
    forms: { typical: ['9A*9-A*9-AA99', '9A*9 A*9 AA99'], rare: ['9A*9A*9AA99'] },
    labels: ['mbi', 'medicare', 'medicare beneficiary', 'medicare id', 'beneficiary?'],
    plausible: (value) => mbi.test(value),
  },
  {
    class: 'health-id',
    name: 'former Medicare number (HICN)',
    forms: { plain: ['999-99-9999A', '999-99-9999-A', '999999999A', '999-99-9999A9'] },
    labels: ['hicn', 'hic?', 'medicare', 'medicare number', 'health insurance claim'],
  },
  {
    class: 'health-id',
    name: 'Australian Medicare card',
    forms: { plain: ['9999999999', '9999 99999 9', '99999999999', '9999 99999 9 9', '9999 99999 9/9', '9999-99999-9'] },
    labels: ['medicare', 'medicare card', 'medicare no'],
    plausible: (value) => /^[2-6]/.test(value),
    check: isMedicare,
  },
  {
    class: 'health-id',
    name: 'German health insurance number (KVNR)',
    forms: { rare: ['A999999999'], plain: ['A999 999 999', 'A 999999999', 'A999999999-9'] },
    labels: [
      'kvnr',
      'kv nr',
      'krankenversicherten',
      'krankenversicherung',
      'versicherten',
      'versichertennr',
      'versicherung',
      'egk',
      'krankenkasse',
      'kvn',
      'versicherten nr',
      'gesundheitskarte',
    ],
    check: isKvnr,
  },
  {
    class: 'health-id',
    name: 'French social security number (NIR)',
    forms: {
      typical: [
        '9 99 99 99 999 999 99',
        '9 99 99 9A 999 999 99',
        '9 99 99 99 999 999/99',
        '9.99.99.99.999.999.99',
        '9-99-99-99-999-999-99',
      ],
      rare: ['999999999999999', '99999A999999999'],
      plain: ['9999999999999', '9 99 99 99 999 999', '9999999999999 99', '99999A9999999'],
    },
    labels: [
      'nir',
      'securite sociale',
      'numero de securite sociale',
      'secu',
      'n secu',
      'nss',
      'immatriculation',
      'n ss',
      'insee',
      'ins?',
    ],
    plausible: (value) => /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-4]\d|5\d|6\d|7\d|8\d|9\d)/.test(value),
    check: (value) => value.length === 15 && holds(frenchNir)(value),
  },
  {
    class: 'health-id',
    name: 'Spanish social security number (NASS)',
    forms: {
      plain: [
        '999999999999',
        '99 99999999 99',
        '99/99999999/99',
        '99-99999999-99',
        '99 9999999999',
        '99-9999999999',
        '99/9999999999',
        '99999999999',
        '99 9999999 99',
        '99/9999999/99',
        '99-9999999-99',
        '99/99999999-99',
        '99 99999999-99',
      ],
    },
    labels: [
      'nass',
      'nuss',
      'nss',
      'seguridad social',
      'numero de seguridad social',
      'afiliacion',
      'numero de afiliacion',
      'n s s',
      'ss?',
    ],
    plausible: (value) => value.length > 10,
    check: holds(spanishNss),
  },
  {
    class: 'health-id',
    name: 'Ontario health card',
    forms: {
      plain: [
        '9999-999-999',
        '9999 999 999',
        '9999999999',
        '9999-999-999-AA',
        '9999-999-999 AA',
        '9999999999AA',
        '9999 999 999 AA',
      ],
    },
    labels: ['ohip', 'health card', 'hcn', 'health insurance', 'ontario health'],
    check: (value) => luhn(value.slice(0, 10)),
  },
  {
    class: 'health-id',
    name: 'Quebec health card',
    forms: { typical: ['AAAA 9999 9999'], rare: ['AAAA99999999'], plain: ['AAAA-9999-9999'] },
    labels: ['ramq', 'nam?', 'carte soleil', 'assurance maladie', 'carte d assurance maladie', 'health insurance'],
    // Month plus 50 for women (Régie de l’assurance maladie).
    plausible: (value) => isMonthAndDay(Number(value.slice(6, 8)) % 50, Number(value.slice(8, 10))),
  },
  {
    class: 'health-id',
    name: 'health number of a Canadian province',
    forms: {
      plain: ['9999 999 999', '9999999999', '999999999', '99999-9999', '999 999 999', '999999999999', '9999999999'],
    },
    labels: [
      'phn',
      'personal health',
      'uli?',
      'phin?',
      'mcp?',
      'ahcip',
      'msp?',
      'care card',
      'carecard',
      'health card',
    ],
  },
  {
    class: 'health-id',
    name: 'Hungarian health insurance number (TAJ)',
    forms: { plain: ['999 999 999', '999-999-999', '999999999'] },
    labels: ['taj', 'taj szam', 'tarsadalombiztositasi'],
    check: isTaj,
  },
  {
    class: 'health-id',
    name: 'New Zealand NHI number',
    forms: { plain: ['AAA9999', 'AAA99AA'] },
    labels: ['nhi', 'national health index'],
    plausible: (value) => /^[A-HJ-NP-Z]{3}/.test(value),
  },
];

/** Numbers of insurers, plans and regional health services. */
export const healthCodes: readonly LabelledCode[] = [
  {
    class: 'health-id',
    name: 'health insurance or plan number',
    labels: [
      'health insurance',
      'health plan',
      'insurance id',
      'insurance policy',
      'insurance number',
      'insurance card',
      'insurance no',
      'insurance member',
      'health card',
      'member id',
      'member number',
      'member no',
      'subscriber',
      'subscriber id',
      'subscriber number',
      'beneficiary id',
      'policy number',
      'policy no',
      'policy id',
      'plan id',
      'medicaid',
      'medicaid id',
      'medicare',
      'health id',
      'health service',
      'insured id',
      'health plan beneficiary',
      'krankenversicherung',
      'krankenversicherten',
      'versicherten',
      'versichertennr',
      'versicherung',
      'kvnr',
      'svnr',
      'sv nr',
      'sv',
      'egk',
      'cipa',
      'cipa nhc',
      'cip?',
      'sip?',
      'tis?',
      'nuhsa',
      'tarjeta sanitaria',
      'tsi',
      'cite?',
      'nass',
      'nuss',
      'nss',
      'mutua',
      'poliza',
      'asegurado',
      'aseguradora',
      'securite sociale',
      'numero de securite sociale',
      'assure',
      'mutuelle',
      'numero adherent',
      'carte vitale',
      'zorgverzekering',
      'zorgpolis',
      'polis',
      'verzekering',
      'verzekerden',
      'uzovi',
      'tessera sanitaria',
      'cartao de saude',
      'cns?',
      'cartao nacional de saude',
      'utente',
      'patient insurance',
    ],
    code: /[A-Z]{0,4}[ -]?\d(?:[A-Z\d]|[ /-](?=\d)|[ -](?=[A-Z]{1,4}\d)|-(?=[A-Z])){4,19}/y,
    digits: 5,
  },
];
