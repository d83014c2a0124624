import type { LabelledCode, Scheme } from '../numbers/scheme.ts';

const labels = [
  'driver license',
  'drivers license',
  'driver s license',
  'driving license',
  'driving licence',
  'driver licence',
  'drivers licence',
  'driver s licence',
  'license?',
  'licence?',
  'licence no',
  'license number',
  'license no',
  'licence number',
  'dl no',
  'dl number',
  'dvla',
  'dvla no',
  'driver lic',
  'drivers lic',
  'driver license number',
  'operator license',
  'fuhrerschein',
  'fuehrerschein',
  'fahrerlaubnis',
  'permiso de conducir',
  'licencia de conducir',
  'carnet de conducir',
  'permis de conduire',
  'permis?',
  'rijbewijs',
  'patente di guida',
  'carta de conducao',
  'cnh',
  'korkort',
  'prawo jazdy',
  '운전면허',
  '운전면허번호',
  'ehliyet',
];

/** A licence of any kind, which the form shows to be one for driving. */
const schemeLabels = [...labels, 'license', 'licence'];

/** Driving licences with a form of their own. */
export const licenceSchemes: readonly Scheme[] = [
  {
    class: 'driver-license',
    name: 'British driving licence',
    // The name, padded with 9; decade, month (plus 50 for women), day, year; initials, and three more characters.
    forms: {
      rare: ['****************'],
      plain: ['AAAAA 999999AA9AA', 'AAAAA 999999AA99A', 'AAAAA 999 999 AA9AA', 'AAAAA 999 999 AA99A'],
    },
    labels: schemeLabels,
    plausible: (value) =>
      /^[A-Z]{2,5}9{0,3}\d[0156]\d[0-3]\d{2}[A-Z]/.test(value) &&
      /^.{5}\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])/.test(value),
  },
  {
    class: 'driver-license',
    name: 'Korean driving licence',
    forms: { plain: ['99-99-999999-99', '999999999999', '99 99 999999 99'] },
    labels: schemeLabels,
    plausible: (value) => /^(?:1[1-9]|2[0-8])/.test(value),
  },
];

/** Driving licences of states that give no more than digits, with a letter or a few. */
export const licenceCodes: readonly LabelledCode[] = [
  {
    class: 'driver-license',
    name: 'driving licence',
    labels,
    code: /(?:[A-Z]{1,5}[ -]?(?=[A-Z]{0,3}\d))?[A-Z\d]{0,2}\d(?:[A-Z\d]|[ -](?=\d{2})|-(?=[A-Z\d])){4,20}/iy,
    digits: 5,
  },
];
