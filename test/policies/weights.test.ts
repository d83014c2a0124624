import assert from 'node:assert/strict';
import { type IdentifierClass, identifierClasses, type Role } from '../../src/model/identifier-class.ts';
import type { Circumstances } from '../../src/model/policy.ts';
import { safeHarborWeight } from '../../src/policies/weights.ts';

/** The classes that weigh something, in the order of reports. */
function weighing(weight: string, role: Role, circumstances: Circumstances = {}): IdentifierClass[] {
  return identifierClasses.filter((identifier) => safeHarborWeight(identifier, role, circumstances) === weight);
}

describe('safeHarborWeight', () => {
  for (const role of ['patient', 'relative'] as const) {
    it(`takes everything of a ${role} for an error, but UIDs, institutions and occupations`, () => {
      assert.deepEqual(weighing('warning', role), ['uid', 'organization']);
      assert.deepEqual(weighing('info', role), ['occupation']);
      assert.equal(weighing('error', role).length, identifierClasses.length - 3);
    });
  }

  it('warns of what is a staff member’s, but an occupation', () => {
    assert.deepEqual(
      weighing('warning', 'staff'),
      identifierClasses.filter((identifier) => identifier !== 'occupation'),
    );
  });

  it('takes everything of a public author for information', () => {
    assert.deepEqual(weighing('info', 'author'), identifierClasses);
    assert.deepEqual(weighing('info', 'author', { documentation: true }), identifierClasses);
  });

  it('warns of what is a machine’s, and leaves its dates', () => {
    assert.deepEqual(weighing('off', 'device'), ['date']);
    assert.deepEqual(
      weighing('warning', 'device'),
      identifierClasses.filter((identifier) => identifier !== 'date' && identifier !== 'occupation'),
    );
  });

  it('warns of classes that are often nobody’s where nobody knows whose they are', () => {
    assert.deepEqual(weighing('warning', 'unknown'), [
      'url',
      'other-id',
      'device-serial',
      'uid',
      'geo',
      'postcode',
      'organization',
      'username',
    ]);
  });

  for (const role of ['unknown', 'staff', 'device'] as const) {
    it(`in documentation leaves contacts of role ${role} as information, dates and addresses of machines alone`, () => {
      const here = { documentation: true };
      assert.deepEqual(weighing('info', role, here), ['name', 'phone', 'email', 'address']);
      assert.deepEqual(weighing('off', role, here), [
        'date',
        'url',
        'ip',
        'mac',
        'accession',
        'other-id',
        'device-serial',
        'uid',
        'geo',
        'postcode',
        'organization',
        'occupation',
        'username',
      ]);
      assert.deepEqual(weighing('warning', role, here), []);
    });
  }

  it('does not excuse a patient in documentation', () => {
    assert.equal(safeHarborWeight('name', 'patient', { documentation: true }), 'error');
  });

  it('takes shifted dates and replaced UIDs for information, and nothing else', () => {
    assert.deepEqual(weighing('info', 'patient', { datesShifted: true }), ['date', 'birth-date', 'occupation']);
    assert.deepEqual(weighing('info', 'patient', { uidsReplaced: true }), ['uid', 'occupation']);
  });
});
