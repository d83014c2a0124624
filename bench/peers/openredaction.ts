import { OpenRedaction } from 'openredaction';
import type { IdentifierClass } from '../../src/model/identifier-class.ts';
import type { Peer } from './peers.ts';

/** Its hundreds of types by the words in their names, the first that fits; any other type is some number. */
const classes: readonly (readonly [RegExp, IdentifierClass])[] = [
  [/USERNAME|GAMERTAG|HANDLE|PLAYER|USER_ID/, 'username'],
  [/EMAIL/, 'email'],
  [/PHONE|EMERGENCY_CONTACT/, 'phone'],
  [/ZIP|POSTCODE|POSTAL/, 'postcode'],
  [/ADDRESS_(?:STREET|PO)/, 'address'],
  [/^IPV|IP_ADDRESS/, 'ip'],
  [/MAC_ADDRESS/, 'mac'],
  [/URL|DATABASE_CONNECTION/, 'url'],
  [/BIRTH|^DOB/, 'birth-date'],
  [/DATE/, 'date'],
  [/^AGE/, 'age'],
  [/GPS|COORDINATE/, 'gps'],
  [/^NAME|_NAME$/, 'name'],
  [/IBAN/, 'iban'],
  [/CREDIT_CARD/, 'credit-card'],
  [/LICENSE_PLATE/, 'plate'],
  [/DRIV/, 'driver-license'],
  [/PASSPORT|TRAVEL_DOCUMENT/, 'passport'],
  [/^VIN/, 'vin'],
  [/SERIAL/, 'device-serial'],
  [/^SSN/, 'ssn'],
];

const redactor = new OpenRedaction();

const peer: Peer = {
  title: 'openredaction 1.1.5',
  async find(text) {
    const { detections } = await redactor.detect(text);
    return detections.map(({ type, position: [start, end], confidence = 1 }) => {
      const identifier = classes.find(([pattern]) => pattern.test(type))?.[1] ?? 'other-id';
      return { start, end, class: identifier, confidence };
    });
  },
  run: (text) => redactor.detect(text),
};

export default peer;
