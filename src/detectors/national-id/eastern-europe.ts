import { weighted } from '../numbers/check-digits.ts';
import type { Scheme } from '../numbers/scheme.ts';
import { isCzechNumber, isHungarianTaxNumber, isInn, isPesel, isUkrainianNumber } from './checks/europe.ts';

/** Russian pension insurance number: the weighted sum modulo 101, of which 100 is written 00. */
function isSnils(value: string): boolean {
  const rest = weighted(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return (rest === 100 ? 0 : rest) === Number(value.slice(9));
}

/** Polish identity card: three letters and six digits, the first digit being the check. */
function isPolishCard(value: string): boolean {
  const letters = weighted(
    [...value.slice(0, 3)].map((letter) => String.fromCharCode(letter.charCodeAt(0) - 7)).join(''),
    [7, 3, 1],
  );
  return (letters + weighted(value.slice(4), [7, 3, 1, 7, 3])) % 10 === Number(value[3]);
}

/** Personal numbers of Poland, Czechia, Slovakia, Hungary, Ukraine and Russia. */
export const easternEurope: readonly Scheme[] = [
  {
    class: 'national-id',
    name: 'Polish PESEL',
    forms: { plain: ['99999999999', '999999 99999'] },
    labels: ['pesel', 'nr pesel', 'polish id'],
    check: isPesel,
  },
  {
    class: 'national-id',
    name: 'Polish identity card',
    forms: { plain: ['AAA999999', 'AAA 999999'] },
    labels: ['dowod osobisty', 'dowod?', 'dowodu osobistego', 'nr dowodu'],
    check: isPolishCard,
  },
  {
    class: 'national-id',
    name: 'Czech or Slovak birth number',
    forms: { typical: ['999999/9999'], plain: ['9999999999', '999999/999', '999999999', '999999 9999'] },
    labels: ['rodne cislo', 'rodneho cisla', 'r c?', 'rc?', 'rod c', 'birth number', 'rodnecislo'],
    check: isCzechNumber,
  },
  {
    class: 'national-id',
    name: 'Hungarian tax number',
    forms: { typical: ['99999999-9-99'], plain: ['99999999999', '9999999999'] },
    labels: ['adoazonosito', 'adoazonosito jel', 'adoszam', 'ado azonosito'],
    check: (value) => value.length !== 11 || isHungarianTaxNumber(value),
  },
  {
    class: 'national-id',
    name: 'Ukrainian tax number',
    forms: { plain: ['9999999999'] },
    labels: ['рнокпп', 'ипн', 'іпн', 'rnokpp', 'rntrc', 'ідентифікаційний код', 'ukrainian tax id', 'ukrainian tax'],
    check: isUkrainianNumber,
  },
  {
    class: 'national-id',
    name: 'Russian pension insurance number (SNILS)',
    forms: { typical: ['999-999-999 99', '999-999-999-99'], plain: ['99999999999'] },
    labels: ['снилс', 'snils'],
    check: isSnils,
  },
  {
    class: 'national-id',
    name: 'Russian tax number (INN)',
    forms: { plain: ['999999999999', '9999999999'] },
    labels: ['инн', 'inn?'],
    check: isInn,
  },
];
