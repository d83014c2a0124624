import assert from 'node:assert/strict';
import { policyFromFile } from '../../src/policies/presets.ts';

/** The profile that is left in force, as `whole` or `in part`, and its options. */
function leftOf(base: string, changes: object = {}): string[] {
  const { profile } = policyFromFile(JSON.stringify({ extends: base, ...changes }), 'ours.json');
  return profile ? [profile.isWhole ? 'whole' : 'in part', ...profile.options] : [];
}

const institutionName = '(0008,0080)';
const studyDescription = '(0008,1030)';
const studyDate = '(0008,0020)';
const deviceSerialNumber = '(0018,1000)';

describe('the profile that a policy of one’s own applies', () => {
  it('is that of the preset where nothing of it is weakened', () => {
    const base = 'ps3.15-basic+retain-uids+clean-descriptors';
    assert.deepEqual(leftOf(base), ['whole', 'retain-uids', 'clean-descriptors']);
    assert.deepEqual(
      leftOf(base, { attributes: { [studyDescription]: 'X', [institutionName]: 'error' } }),
      leftOf(base),
    );
    assert.deepEqual(leftOf(base, { classes: { name: 'error' } }), leftOf(base));
  });
  it('is not whole where an attribute stays that it removes', () => {
    assert.deepEqual(leftOf('ps3.15-basic+retain-uids', { attributes: { [institutionName]: 'K' } }), [
      'in part',
      'retain-uids',
    ]);
    assert.deepEqual(leftOf('ps3.15-basic', { attributes: { '(60xx,4000)': 'C' } }), ['in part']);
    assert.deepEqual(leftOf('ps3.15-basic', { attributes: { '(0029,1010)': 'K' } }), ['in part']);
  });
  it('is whole where one stays that an option retains, or that the table does not name', () => {
    const base = 'ps3.15-basic+retain-institution-identity';
    assert.deepEqual(leftOf(base, { attributes: { [institutionName]: 'K', '(0028,0010)': 'K' } }), leftOf(base));
  });
  it('has no option left that would clean what now stays, or of whose texts a class no longer counts', () => {
    const base = 'ps3.15-basic+clean-descriptors';
    assert.deepEqual(leftOf(base, { attributes: { [studyDescription]: 'K' } }), ['in part']);
    assert.deepEqual(leftOf(base, { classes: { name: 'info' } }), ['whole']);
    assert.deepEqual(leftOf('ps3.15-basic+retain-modified-dates', { attributes: { [studyDate]: 'K' } }), ['in part']);
  });
  it('still retains where one attribute of many is removed, but no full dates of which one is moved', () => {
    const base = 'ps3.15-basic+retain-device-identity';
    assert.deepEqual(leftOf(base, { attributes: { [deviceSerialNumber]: 'X' } }), ['whole', 'retain-device-identity']);
    assert.deepEqual(leftOf('ps3.15-basic+retain-full-dates', { attributes: { [studyDate]: 'C' } }), ['whole']);
  });
  it('is none where the policy judges by meaning', () => {
    assert.deepEqual(leftOf('hipaa-safe-harbor', { attributes: { [institutionName]: 'K' } }), []);
  });
});
