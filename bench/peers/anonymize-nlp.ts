import anonymize from 'anonymize-nlp';
import type { IdentifierClass } from '../../src/model/identifier-class.ts';
import type { Peer } from './peers.ts';
import { replacedSpans } from './placeholders.ts';

/** Its tags; sums of money and times of day identify nobody, and count where nothing should be found. */
const classes: Readonly<Record<string, IdentifierClass>> = {
  FIRSTNAME: 'name',
  LASTNAME: 'name',
  DATE: 'date',
  TIME: 'date',
  EMAIL: 'email',
  PHONENUMBER: 'phone',
  ORGANIZATION: 'organization',
  CREDITCARD: 'credit-card',
  DOMAIN: 'url',
  URL: 'url',
  IP: 'ip',
  MAC_ADDRESS: 'mac',
  ZIP_CODE: 'postcode',
  SSN: 'ssn',
  US_SOCIAL_SECURITY: 'ssn',
  UK_NIN: 'national-id',
  DL: 'driver-license',
  BANKACC: 'account',
  ROUTING: 'account',
};
const placeholder = /<([A-Z_]+?)\d*>/g;

const anonymizer = new anonymize.AnonymizeNlp();

const peer: Peer = {
  title: 'anonymize-nlp 1.0.6',
  find: (text) =>
    replacedSpans(text, anonymizer.anonymize(text), placeholder, (mask) => {
      return classes[mask.replace(placeholder, '$1')] ?? 'other-id';
    }),
  run: (text) => anonymizer.anonymize(text),
};

export default peer;
