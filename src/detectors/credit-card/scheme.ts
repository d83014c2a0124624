import { isOneDigit, luhn } from '../numbers/check-digits.ts';
import type { Scheme } from '../numbers/scheme.ts';

/**
 * Issuer ranges (ISO/IEC 7812-1, the networks' published ranges) with the lengths they issue: Visa, Mastercard, American
 * Express, Diners Club, Discover, JCB, UnionPay, Maestro, Mir and UATP.
 */
const issued =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-59]|[689]\d)\d{11,16}|(?:6011|64[4-9]\d|65\d{2})\d{12,15}|35\d{2}\d{12,15}|(?:62|81)\d{14,17}|(?:50|5[6-9]|6\d)\d{10,17}|220[0-4]\d{12,15}|1\d{14}|(?:2131|1800)\d{11})$/;

/** Primary account numbers of payment cards. */
export const paymentCard: Scheme = {
  class: 'credit-card',
  name: 'payment card of a known issuer',
  forms: {
    typical: [
      '9999 9999 9999 9999',
      '9999-9999-9999-9999',
      '9999 999999 99999',
      '9999-999999-99999',
      '9999 999999 9999',
      '9999 9999 9999 9999 999',
    ],
    plain: [
      '9999999999999999',
      '999999999999999',
      '99999999999999',
      '9999999999999',
      '999999999999',
      '99999999999999999',
      '999999999999999999',
      '9999999999999999999',
      '9999.9999.9999.9999',
      '9999 9999 9999 999',
    ],
  },
  labels: [
    'credit card',
    'card',
    'cc',
    'debit card',
    'visa',
    'mastercard',
    'amex',
    'american express',
    'maestro',
    'payment card',
    'bank card',
    'kreditkarte',
    'karte',
    'kartennummer',
    'kreditkarten',
    'tarjeta de credito',
    'tarjeta',
    'carte de credit',
    'carte bancaire',
    'carta di credito',
    'cartao de credito',
    'creditcard',
    'jcb',
    'diners',
    'pan?',
    'kredit karte',
    'card for',
  ],
  plausible: (value) => issued.test(value) && !isOneDigit(value),
  check: luhn,
  strict: true,
};
