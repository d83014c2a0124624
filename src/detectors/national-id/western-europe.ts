import { validate as austrianTin } from 'stdnum/lib/cjs/at/tin.js';
import { validate as austrianVnr } from 'stdnum/lib/cjs/at/vnr.js';
import { validate as belgianNn } from 'stdnum/lib/cjs/be/nn.js';
import { validate as swissSsn } from 'stdnum/lib/cjs/ch/ssn.js';
import { validate as germanIdnr } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as germanSvnr } from 'stdnum/lib/cjs/de/svnr.js';
import { validate as frenchNif } from 'stdnum/lib/cjs/fr/nif.js';
import { validate as utr } from 'stdnum/lib/cjs/gb/utr.js';
import { validate as irishPps } from 'stdnum/lib/cjs/ie/pps.js';
import { validate as dutchBsn } from 'stdnum/lib/cjs/nl/bsn.js';
import { isMonthAndDay, luhn } from '../numbers/check-digits.ts';
import type { Scheme } from '../numbers/scheme.ts';
import { holds } from '../numbers/stdnum.ts';

/** National Insurance numbers: prefixes that HMRC does not issue (NIM39110). */
const ninoPrefix = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/;

/** Personal numbers of Germany, Austria, Switzerland, the Low Countries, France, Great Britain and Ireland. */
export const westernEurope: readonly Scheme[] = [
  {
    class: 'national-id',
    name: 'German tax number (IdNr)',
    forms: { plain: ['99999999999', '99 999 999 999'] },
    labels: [
      'steuer id',
      'steuerid',
      'idnr',
      'id nr?',
      'steuer idnr',
      'steueridentifikation',
      'steuer identifikation',
      'steuerliche identifikation',
      'german tax id',
    ],
    check: holds(germanIdnr),
  },
  {
    class: 'national-id',
    name: 'German tax office number',
    forms: {
      plain: [
        '999/999/99999',
        '99/999/99999',
        '999/9999/9999',
        '9999999999',
        '99999999999',
        '9999999999999',
        '99 999 99999',
        '999 999 99999',
      ],
    },
    labels: ['steuernummer', 'steuernr', 'steuer nr', 'st nr', 'stnr'],
  },
  {
    class: 'national-id',
    name: 'German pension insurance number',
    forms: { typical: ['99 999999 A 999', '99 999999A999'], rare: ['99999999A999'] },
    labels: [
      'rvnr',
      'rentenversicherung',
      'sozialversicherung',
      'versicherung?',
      'svnr',
      'sv nr',
      'sv nummer',
      'rv nummer',
      'renten versicherung',
      'sozialversicherungsausweis',
    ],
    plausible: (value) => isMonthAndDay(Number(value.slice(4, 6)), Number(value.slice(2, 4)) % 50 || 1),
    check: holds(germanSvnr),
  },
  {
    class: 'national-id',
    name: 'Austrian social insurance number',
    forms: { plain: ['9999 999999', '9999-999999', '9999999999'] },
    labels: [
      'svnr',
      'sv nr',
      'sv nummer',
      'sozialversicherung',
      'versicherung?',
      'vsnr',
      'vnr',
      'e card?',
      'sozialversicherungsnr',
    ],
    check: holds(austrianVnr),
  },
  {
    class: 'national-id',
    name: 'Austrian tax number',
    forms: { typical: ['99-999/9999'], plain: ['999999999', '99 999/9999'] },
    labels: ['steuernummer', 'steuernr', 'st nr', 'abgabenkontonummer'],
    check: holds(austrianTin),
  },
  {
    class: 'national-id',
    name: 'Swiss social security number (AHV)',
    forms: { typical: ['999.9999.9999.99'], plain: ['9999999999999', '999 9999 9999 99'] },
    labels: [
      'ahv',
      'ahvn13',
      'avs',
      'oasi',
      'ahv iv',
      'n avs',
      'avs n',
      'navs13',
      'versicherten',
      'sozialversicherung',
    ],
    plausible: (value) => value.startsWith('756'),
    check: holds(swissSsn),
  },
  {
    class: 'national-id',
    name: 'Belgian national number',
    forms: {
      typical: ['99.99.99-999.99', '99 99 99 999 99'],
      plain: ['99999999999', '999999-999-99', '999999 999 99'],
    },
    labels: [
      'rijksregister',
      'registre national',
      'numero national',
      'insz',
      'niss',
      'rrn',
      'nrn',
      'national register',
    ],
    check: holds(belgianNn),
  },
  {
    class: 'national-id',
    name: 'Dutch citizen service number (BSN)',
    forms: {
      typical: ['9999.99.999'],
      plain: ['999999999', '99999999', '999 999 999', '9999 99 999', '999.999.999', '999-999-999'],
    },
    labels: ['bsn', 'burgerservice', 'burger service', 'sofi', 'bsnnummer'],
    check: holds(dutchBsn),
  },
  {
    class: 'national-id',
    name: 'Luxembourg identification number',
    forms: { plain: ['9999999999999', '9999 9999 99999', '99999999 99999'] },
    labels: ['matricule?', 'numero d identification national', 'cns?'],
    plausible: (value) => isMonthAndDay(Number(value.slice(4, 6)), Number(value.slice(6, 8))),
    check: (value) => luhn(value.slice(0, 12)),
  },
  {
    class: 'national-id',
    name: 'French tax number',
    forms: { plain: ['9999999999999', '99 99 999 999 999'] },
    labels: ['numero fiscal', 'spi?', 'reference fiscale', 'identifiant fiscal', 'nif'],
    check: holds(frenchNif),
  },
  {
    class: 'national-id',
    name: 'British National Insurance number',
    forms: {
      typical: ['AA 99 99 99 A', 'AA 999999 A', 'AA-99-99-99-A', 'AA 999999A'],
      rare: ['AA999999A'],
      plain: ['AA999999', 'AA 99 99 99'],
    },
    labels: ['national insurance', 'ni number', 'nino', 'ni no', 'ni?', 'nat ins'],
    plausible: (value) => ninoPrefix.test(value) && /\d[A-D]?$/.test(value),
  },
  {
    class: 'national-id',
    name: 'British temporary reference number',
    forms: { plain: ['99A99999', '99 A 99999', '99 A99999'] },
    labels: ['paye', 'temporary reference', 'trn', 'national insurance', 'ni?'],
  },
  {
    class: 'national-id',
    name: 'British tax reference (UTR)',
    forms: { plain: ['9999999999', '99999 99999'] },
    labels: ['utr', 'unique taxpayer reference', 'taxpayer reference'],
    check: holds(utr),
  },
  {
    class: 'national-id',
    name: 'Irish PPS number',
    forms: { rare: ['9999999A', '9999999AA'], plain: ['9999999 A', '9999999 AA'] },
    labels: ['pps', 'ppsn', 'pps no', 'personal public service', 'rsi?'],
    check: holds(irishPps),
  },
];
