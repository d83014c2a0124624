import { isMonthAndDay, luhn, weighted } from '../numbers/check-digits.ts';
import type { Scheme } from '../numbers/scheme.ts';
import { isBalticNumber, isIcelandicNumber, isNorwegianNumber } from './checks/europe.ts';

/** Day and month first, as in Denmark, Finland, Iceland and Latvia. */
function beginsWithDay(value: string): boolean {
  return isMonthAndDay(Number(value.slice(2, 4)), Number(value.slice(0, 2)));
}

/**
 * Swedish personal identity number (Folkbokföringslagen 18 §) or coordination number, whose day is 60 more: Luhn over the
 * ten digits without the century.
 */
function isPersonnummer(value: string): boolean {
  const ten = value.slice(-10);
  if (value.length === 12 && !/^(?:18|19|20)/.test(value)) return false;
  const day = Number(ten.slice(4, 6));
  return isMonthAndDay(Number(ten.slice(2, 4)), day > 60 ? day - 60 : day) && luhn(ten);
}

/** Finnish check character: the nine digits modulo 31 (Väestörekisterikeskus); the century signs U–Y and B–F are new since 2023. */
function isHetu(value: string): boolean {
  const digits = value.slice(0, 6) + value.slice(-4, -1);
  return /^\d{9}$/.test(digits) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === value.at(-1);
}

/** Latvian personal code as issued until 2017: modulo 11 with its published weights. */
function isLatvianCode(value: string): boolean {
  const sum = weighted(value, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return value.startsWith('32') || (((1101 - sum) % 11) + 11) % 11 === Number(value[10]);
}

/** Personal numbers of the Nordic and Baltic countries. */
export const northernEurope: readonly Scheme[] = [
  {
    class: 'national-id',
    name: 'Swedish personal identity number',
    forms: {
      typical: ['999999-9999', '99999999-9999', '99999999+9999'],
      plain: ['999999+9999', '9999999999', '999999999999'],
    },
    labels: [
      'personnummer',
      'personnr',
      'pers nr',
      'person nummer',
      'pnr',
      'pers nr',
      'persnr',
      'samordningsnummer',
      'swedish id',
      'personal identity',
      'personal identity code',
      'personal number',
    ],
    check: isPersonnummer,
  },
  {
    class: 'national-id',
    name: 'Danish CPR number',
    forms: { plain: ['999999-9999', '9999999999', '999999 9999'] },
    labels: ['cpr', 'cpr nr', 'cprnr', 'personnummer', 'danish id'],
    plausible: (value) => beginsWithDay(value),
  },
  {
    class: 'national-id',
    name: 'Norwegian birth number',
    forms: { plain: ['99999999999', '999999 99999', '999999-99999', '99 99 99 999 99'] },
    labels: [
      'fodselsnummer',
      'fodselsnr',
      'fødselsnummer',
      'personnummer',
      'fnr',
      'f nr?',
      'norwegian birth number',
      'd nummer?',
      'norwegian id',
    ],
    check: isNorwegianNumber,
  },
  {
    class: 'national-id',
    name: 'Finnish personal identity code',
    forms: { typical: ['999999-999*', '999999+999*', '999999A999*'] },
    labels: ['hetu', 'henkilotunnus', 'henkilötunnus', 'personal identity code', 'finnish id', 'personbeteckning'],
    plausible: (value) => beginsWithDay(value) && /^\d{6}[A-FU-Y]?\d{3}.$/.test(value),
    check: isHetu,
    strict: true,
  },
  {
    class: 'national-id',
    name: 'Icelandic kennitala',
    forms: { plain: ['999999-9999', '9999999999', '999999 9999'] },
    labels: ['kennitala', 'kt?', 'icelandic id'],
    check: isIcelandicNumber,
  },
  {
    class: 'national-id',
    name: 'Estonian personal code',
    forms: { plain: ['99999999999'] },
    labels: ['isikukood', 'estonian id', 'personal code', 'ik?'],
    check: isBalticNumber,
  },
  {
    class: 'national-id',
    name: 'Lithuanian personal code',
    forms: { plain: ['99999999999'] },
    labels: ['asmens kodas', 'asmens', 'a k?', 'lithuanian id', 'personal code'],
    check: isBalticNumber,
  },
  {
    class: 'national-id',
    name: 'Latvian personal code',
    forms: { plain: ['999999-99999', '99999999999'] },
    labels: ['personas kods', 'latvian id', 'personal code', 'pk?'],
    plausible: (value) => value.startsWith('32') || beginsWithDay(value),
    check: isLatvianCode,
  },
];
