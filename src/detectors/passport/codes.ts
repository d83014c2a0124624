import type { LabelledCode } from '../numbers/scheme.ts';

const labels = [
  'passport',
  'passports',
  'pass no',
  'travel document',
  'passport no',
  'passport number',
  'reisepass',
  'pass?',
  'passnummer',
  'reisedokument',
  'pasaporte',
  'passeport',
  'paspoort',
  'passaporto',
  'passaporte',
  'pass nr',
  'paszport',
  'paszportu',
  'pas?',
  '여권번호',
  '여권',
  '여권번호는',
  '护照',
  '护照号',
  '護照',
  'パスポート',
  '旅券番号',
  'pasaport',
  'паспорт',
];

/** Passports: every state has its own form, most of them a letter or two and six to nine digits. */
export const passportCodes: readonly LabelledCode[] = [
  {
    class: 'passport',
    name: 'passport',
    labels,
    code: /(?:[A-Z]{1,3}[ -]?(?=\d))?(?=[A-Z\d]*\d)[A-Z\d]{5,10}(?![A-Z\d])|\d{2} \d{2} \d{6}|\d \d{2} \d{6}|\d{2} \d{7}/iy,
    digits: 3,
  },
];
