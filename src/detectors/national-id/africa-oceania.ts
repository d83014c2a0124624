import { isMonthAndDay, luhn } from '../numbers/check-digits.ts';
import type { Scheme } from '../numbers/scheme.ts';
import { isAustralianTaxNumber, isNewZealandTaxNumber } from './checks/asia-pacific.ts';

/** Personal numbers of Africa and Oceania. */
export const africaAndOceania: readonly Scheme[] = [
  {
    class: 'national-id',
    name: 'South African identity number',
    forms: { plain: ['9999999999999', '999999 9999 999', '999999 9999 99 9'] },
    labels: ['south african id', 'rsa id', 'sa id', 'refugee id', 'id document', 'id?', 'identity number'],
    // Citizen, permanent resident or refugee; until 1986 the next digit said a race.
    plausible: (value) =>
      isMonthAndDay(Number(value.slice(2, 4)), Number(value.slice(4, 6))) && /^.{10}[012]/.test(value),
    check: luhn,
  },
  {
    class: 'national-id',
    name: 'Egyptian national number',
    forms: { plain: ['99999999999999'] },
    labels: ['الرقم القومي', 'egyptian id', 'egyptian national id'],
    plausible: (value) => /^[23]/.test(value) && isMonthAndDay(Number(value.slice(3, 5)), Number(value.slice(5, 7))),
  },
  {
    class: 'national-id',
    name: 'Nigerian national number',
    forms: { plain: ['99999999999'] },
    labels: ['nin?', 'bvn', 'nigerian id', 'nimc'],
  },
  {
    class: 'national-id',
    name: 'Australian tax file number',
    forms: { plain: ['999 999 999', '999999999', '999-999-999'] },
    labels: ['tfn', 'tax file'],
    check: isAustralianTaxNumber,
  },
  {
    class: 'national-id',
    name: 'New Zealand IRD number',
    forms: { plain: ['99-999-999', '999-999-999', '99999999', '999999999', '9999999-9', '99999999-9'] },
    labels: ['ird?', 'ird no', 'inland revenue'],
    check: isNewZealandTaxNumber,
  },
];
