import assert from 'node:assert/strict';
import { ageBetween } from '../../src/rules/age-between.ts';

describe('ageBetween', () => {
  for (const [birth, day, least, most] of [
    ['19210704', '20150703', 93, 93],
    ['1921-07-04', '2015-07-04T10:30:00', 94, 94],
    ['04.07.1921', '20150705', 94, 94],
    ['1921', '2015', 93, 94],
    ['1921', '2015-07-04', 93, 94],
    ['1921.0', '2015', 93, 94],
    ['18100704', '19040704', 94, 94],
  ] as const) {
    it(`of ${birth} on ${day} is ${least === most ? least : `${least} to ${most}`}`, () =>
      assert.deepEqual(ageBetween(birth, day), { least, most }));
  }
  for (const [birth, day, why] of [
    ['19000101', '20150101', 'a default of a database'],
    ['00000000', '20150101', 'no date'],
    ['20150102', '20150101', 'before the birth'],
    ['17000101', '19040101', 'longer than a life'],
    ['1921', '', 'nothing'],
    ['n/a', '2015', 'nothing'],
  ] as const) {
    it(`of ${birth} on "${day}" is none: ${why}`, () => assert.equal(ageBetween(birth, day), undefined));
  }
});
