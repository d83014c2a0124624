import assert from 'node:assert/strict';
import { isAgeOver89, unitOfAge } from '../../src/policies/age.ts';

describe('isAgeOver89', () => {
  for (const value of [
    ...['090Y', '101Y', '90', '93.5', '93,5', ' 094y ', '93 years', '93 years old', '95 Jahre', '92 ans'],
    ...['P93Y', 'P93Y5M', '93y 5m', '1100 months', '1100M', '90-94', '91 – 95', '95+', '≥95', '>91', '92 or older'],
  ]) {
    it(`sees it in "${value}"`, () => assert.equal(isAgeOver89(value), true));
  }
  for (const value of [
    ...[
      '089Y',
      '072M',
      '094M',
      '094W',
      '094D',
      '999D',
      '89',
      '89.9',
      '>89',
      '>=90',
      '≥90',
      '> 90',
      '90+',
      '90 or older',
    ],
    ...[
      '90-99',
      '85-94',
      '999',
      '888',
      '-99',
      '9999',
      '',
      'n/a',
      '90 mg',
      '93 kg',
      'P89Y11M',
      '1000 months',
      '90s',
      'x93',
    ],
  ]) {
    it(`does not see it in "${value}"`, () => assert.equal(isAgeOver89(value), false));
  }

  it('counts a number alone in the unit of its field, and any other in its own', () => {
    assert.equal(isAgeOver89('1079', 'months'), false);
    assert.equal(isAgeOver89('1080', 'months'), true);
    assert.equal(isAgeOver89('33000', 'days'), true);
    assert.equal(isAgeOver89('93', 'days'), false);
    assert.equal(isAgeOver89('93Y', 'months'), true);
    assert.equal(isAgeOver89('90-94', 'months'), false);
  });
});

describe('unitOfAge', () => {
  for (const [name, unit] of Object.entries({
    age: 'years',
    PatientAge: 'years',
    age_y: 'years',
    age_months: 'months',
    ageInMonths: 'months',
    'Age (weeks)': 'weeks',
    age_at_scan_days: 'days',
    alter_monate: 'months',
  })) {
    it(`of "${name}" is ${unit}`, () => assert.equal(unitOfAge(name), unit));
  }
});
