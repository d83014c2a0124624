import assert from 'node:assert/strict';
import { isAgeOver89 } from '../../src/policies/age.ts';

describe('isAgeOver89', () => {
  for (const value of ['090Y', '101Y', '90', '93.5']) {
    it(`sees it in "${value}"`, () => assert.equal(isAgeOver89(value), true));
  }
  for (const value of ['089Y', '072M', '999D', '89', '>89', '90+', '999', '', 'n/a']) {
    it(`does not see it in "${value}"`, () => assert.equal(isAgeOver89(value), false));
  }
});
