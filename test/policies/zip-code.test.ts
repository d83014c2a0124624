import assert from 'node:assert/strict';
import { zipCodeIn } from '../../src/policies/zip-code.ts';

describe('zipCodeIn', () => {
  for (const [name, value, said] of [
    ['zip', '036', 'small-area'],
    ['ZipCode', '036**', 'small-area'],
    ['patient_zip', '03600', 'small-area'],
    ['zip', '902', 'fine'],
    ['zip', '90210', 'precise'],
    ['zip', 'Elda', 'other'],
    ['zip3', '36', 'small-area'],
    ['zip_3', '5', 'fine'],
    ['zip', '36', 'other'],
    ['postcode', '036', undefined],
    ['codigo_postal', '03600', undefined],
    ['zipped', '036', undefined],
    ['unzip', '036', undefined],
  ] as const) {
    it(`says "${said}" of ${name} ${value}`, () => assert.equal(zipCodeIn(name, value), said));
  }
});
