import type { LabelledCode, Scheme } from '../numbers/scheme.ts';

const labels = [
  'license plate',
  'licence plate',
  'number plate',
  'plate?',
  'plates?',
  'plate number',
  'registration plate',
  'vehicle registration',
  'car registration',
  'car reg',
  'vehicle reg',
  'reg plate',
  'tag number',
  'registration?',
  'reg?',
  'vehicle?',
  'vehicles?',
  'bike s registration',
  'vrm',
  'vrn',
  'kennzeichen',
  'kfz kennzeichen',
  'kfz',
  'nummernschild',
  'amtliches kennzeichen',
  'matricula',
  'placa',
  'placas',
  'plaque d immatriculation',
  'immatriculation',
  'plate no',
  'numero di targa',
  'targa auto',
  'kenteken',
  'targa?',
  'plaka',
  'plakasi',
  'arac plakasi',
  'registreringsnummer',
  'tablica rejestracyjna',
  'rejestracja',
  'nummerplade',
  'matricula do carro',
];

/** Plates whose form is a state's own. */
export const plateSchemes: readonly Scheme[] = [
  {
    class: 'plate',
    name: 'British plate',
    forms: {
      rare: ['AA99 AAA', 'AA99-AAA'],
      plain: ['AA99AAA', 'A999 AAA', 'A99 AAA', 'AAA 999A', 'AAA999A', 'A999AAA'],
    },
    labels,
    // Since 2001: area, year (plus 50 from September), three letters; no I, Q or Z where it could be misread (DVLA INF104).
    plausible: (value) =>
      !/^[A-Z]{2}\d/.test(value) || /^[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[A-HJ-PR-Z]{3}$/.test(value),
  },
];

/** Plates: letters and digits of many forms, which only their word tells from a code. */
export const plateCodes: readonly LabelledCode[] = [
  {
    class: 'plate',
    name: 'licence plate',
    labels,
    code: /(?=(?:[A-Z\dÄÖÜ]+[ -]?){0,3}\d)(?=[\d -]{0,8}[A-ZÄÖÜ])(?:[A-ZÄÖÜ]{1,4}|\d{1,4})(?:[ -]?(?:[A-ZÄÖÜ]{1,4}|\d{1,4})(?![a-z])){1,4}/y,
    digits: 2,
  },
];
