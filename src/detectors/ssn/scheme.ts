import { isOneDigit } from '../numbers/check-digits.ts';
import type { Scheme } from '../numbers/scheme.ts';

/** Numbers printed on sample cards, which the Social Security Administration voided. */
const voided = new Set(['078051120', '219099999']);

/** Ranges that the Social Security Administration issues: no area 000, 666 or 900–999, no group 00, no serial 0000. */
function isIssued(value: string): boolean {
  if (value.startsWith('000') || value.startsWith('666') || value >= '9') return false;
  return value.slice(3, 5) !== '00' && !value.endsWith('0000') && !voided.has(value) && !isOneDigit(value);
}

/** The social security number of the United States (20 CFR 422.103); it has no check digit. */
export const socialSecurityNumber: Scheme = {
  class: 'ssn',
  name: 'social security number in an issued range',
  forms: {
    typical: ['999-99-9999'],
    rare: ['999.99.9999', '999-999999'],
    plain: ['999999999', '999 99 9999', '99999-9999', '999/99/9999', '999 - 99 - 9999', '999 99-9999', '999-99 9999'],
  },
  labels: ['ssn', 'ss?', 'ss no', 's s n', 'social security', 'soc sec', 'social sec', 'social?'],
  plausible: isIssued,
};
