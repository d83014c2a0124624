import type { IdentifierClass } from '../../src/model/identifier-class.ts';

/** What redact-pii and its descendant put in the place of a value. */
const classes: Readonly<Record<string, IdentifierClass>> = {
  CREDIT_CARD_NUMBER: 'credit-card',
  STREET_ADDRESS: 'address',
  ZIPCODE: 'postcode',
  PHONE_NUMBER: 'phone',
  IP_ADDRESS: 'ip',
  US_SOCIAL_SECURITY_NUMBER: 'ssn',
  EMAIL_ADDRESS: 'email',
  USERNAME: 'username',
  PASSWORD: 'other-id',
  CREDENTIALS: 'username',
  DIGITS: 'other-id',
  URL: 'url',
  PERSON_NAME: 'name',
};

/** Finds their placeholders, which may touch a word. */
export const redactionWord = new RegExp(Object.keys(classes).join('|'), 'g');

/** The class that a placeholder says. */
export function classOfRedactionWord(word: string): IdentifierClass {
  return classes[word]!;
}
