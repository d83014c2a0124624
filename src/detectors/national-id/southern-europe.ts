import { validate as bulgarianEgn } from 'stdnum/lib/cjs/bg/egn.js';
import { validate as spanishDni } from 'stdnum/lib/cjs/es/dni.js';
import { validate as spanishNie } from 'stdnum/lib/cjs/es/nie.js';
import { validate as greekAmka } from 'stdnum/lib/cjs/gr/amka.js';
import { validate as greekAfm } from 'stdnum/lib/cjs/gr/vat.js';
import { validate as croatianOib } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as italianCode } from 'stdnum/lib/cjs/it/codicefiscale.js';
import { validate as portugueseCc } from 'stdnum/lib/cjs/pt/cc.js';
import { validate as portugueseNif } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as romanianCnp } from 'stdnum/lib/cjs/ro/cnp.js';
import { validate as jmbg } from 'stdnum/lib/cjs/si/jmbg.js';
import { validate as turkishTc } from 'stdnum/lib/cjs/tr/tckimlik.js';
import { isMonthAndDay } from '../numbers/check-digits.ts';
import type { Scheme } from '../numbers/scheme.ts';
import { holds } from '../numbers/stdnum.ts';

/** Personal numbers of Spain, Portugal, Italy, Greece, the Balkans and Turkey. */
export const southernEurope: readonly Scheme[] = [
  {
    class: 'national-id',
    name: 'Spanish DNI',
    forms: {
      typical: ['99.999.999-A', '99.999.999 A'],
      rare: ['99999999A', '99999999-A'],
      plain: ['99999999 A', '9999999A', '9999999-A', '99.999.999A'],
    },
    labels: ['dni', 'nif', 'documento nacional de identidad', 'd n i', 'documento de identidad', 'documento?'],
    check: (value) => holds(spanishDni)(value.padStart(9, '0')),
  },
  {
    class: 'national-id',
    name: 'Spanish NIE',
    forms: { typical: ['A-9999999-A', 'A-99999999-A'], rare: ['A9999999A', 'A9999999-A', 'A-9999999A'] },
    labels: ['nie', 'nif', 'dni', 'numero de identidad de extranjero', 'tarjeta de residencia', 'extranjero?'],
    plausible: (value) => /^[XYZ]/.test(value),
    check: holds(spanishNie),
  },
  {
    class: 'national-id',
    name: 'Spanish tax number of those without a DNI',
    forms: { plain: ['A9999999A'] },
    labels: ['nif'],
    plausible: (value) => /^[KLM]/.test(value),
  },
  {
    class: 'national-id',
    name: 'Portuguese citizen card',
    forms: {
      typical: ['99999999 9 AA9', '99999999 9 AA 9', '99999999-9-AA9'],
      rare: ['999999999AA9', '999999999A99'],
      plain: ['99999999 9 A99'],
    },
    labels: ['cartao de cidadao', 'cartao do cidadao', 'cc?', 'numero de documento', 'bilhete de identidade', 'bi?'],
    check: holds(portugueseCc),
  },
  {
    class: 'national-id',
    name: 'Portuguese tax number (NIF)',
    forms: { plain: ['999999999', '999 999 999', '999.999.999'] },
    labels: ['nif', 'contribuinte?', 'numero de contribuinte', 'identificacao fiscal'],
    check: holds(portugueseNif),
  },
  {
    class: 'national-id',
    name: 'Portuguese health user number',
    forms: { plain: ['999999999', '999 999 999'] },
    labels: ['utente', 'numero de utente', 'sns?'],
  },
  {
    class: 'national-id',
    name: 'Italian codice fiscale',
    forms: { typical: ['AAAAAA99A99A999A', 'AAAAAA 99A99 A999A', 'AAA AAA 99A99 A999A'] },
    labels: ['codice fiscale', 'cod fisc', 'c f?', 'cf?', 'codicefiscale'],
    plausible: (value) => /^.{8}[ABCDEHLMPRST]/.test(value),
    check: holds(italianCode),
    strict: true,
  },
  {
    class: 'national-id',
    name: 'Italian identity card',
    forms: { plain: ['AA9999999', 'AA 9999999', 'AA99999AA', 'AA 99999 AA', '9999999AA'] },
    labels: ['carta d identita', 'carta identita', 'identita?', 'c i?', 'documento d identita', 'cie?'],
  },
  {
    class: 'national-id',
    name: 'Greek AMKA',
    forms: { plain: ['99999999999', '999999 99999'] },
    labels: ['amka', 'α.μ.κ.α', 'αμκα'],
    check: holds(greekAmka),
  },
  {
    class: 'national-id',
    name: 'Greek tax number (AFM)',
    forms: { plain: ['999999999'] },
    labels: ['afm', 'αφμ', 'α.φ.μ', 'tin', 'tax id'],
    check: holds(greekAfm),
  },
  {
    class: 'national-id',
    name: 'Croatian OIB',
    forms: { plain: ['99999999999'] },
    labels: ['oib', 'osobni identifikacijski broj'],
    check: holds(croatianOib),
  },
  {
    class: 'national-id',
    name: 'citizen number of Slovenia, Croatia, Bosnia, Serbia, Montenegro or North Macedonia',
    forms: { plain: ['9999999999999'] },
    labels: [
      'emso',
      'jmbg',
      'mbg',
      'embg',
      'maticni broj',
      'jedinstveni maticni broj',
      'enotna maticna stevilka',
      'матични број',
      'ембг',
    ],
    plausible: (value) => isMonthAndDay(Number(value.slice(2, 4)), Number(value.slice(0, 2))),
    check: holds(jmbg),
  },
  {
    class: 'national-id',
    name: 'Bulgarian EGN',
    forms: { plain: ['9999999999'] },
    labels: ['egn', 'егн', 'единен граждански номер'],
    check: holds(bulgarianEgn),
  },
  {
    class: 'national-id',
    name: 'Romanian CNP',
    forms: { plain: ['9999999999999'] },
    labels: ['cnp', 'cod numeric personal'],
    plausible: (value) => isMonthAndDay(Number(value.slice(3, 5)), Number(value.slice(5, 7))),
    check: holds(romanianCnp),
  },
  {
    class: 'national-id',
    name: 'Turkish identity number',
    forms: { plain: ['99999999999', '999 999 999 99'] },
    labels: ['tc kimlik', 't c kimlik', 'kimlik', 'tckn', 'tc no', 'turkish id', 'tc?'],
    check: holds(turkishTc),
  },
];
