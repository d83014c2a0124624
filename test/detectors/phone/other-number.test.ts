import assert from 'node:assert/strict';
import { isOtherNumber } from '../../../src/detectors/phone/other-number.ts';

function precedes(words: string): boolean {
  return isOtherNumber(`${words}030 123456`, words.length);
}

describe('words before digits that are no telephone number', () => {
  for (const words of [
    'SSN ',
    'card number: ',
    'account no. : ',
    'IBAN\u00a0',
    'Nº. Col: ',
    'NºColegiada ',
    'DOI:',
    'ID #',
  ]) {
    it(`are "${words}"`, () => assert.equal(precedes(words), true));
  }

  for (const words of ['', 'call ', 'at ', 'ID in use since ', 'card      ', 'rapid']) {
    it(`are not "${words}"`, () => assert.equal(precedes(words), false));
  }
});
