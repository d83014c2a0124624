import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { profileOf, profileTags } from '../../src/standards/confidentiality-profile.ts';
import { sharedData } from '../shared-data.ts';

describe('profileOf', () => {
  it('gives the basic action and what options change', () => {
    const entry = profileOf(0x00080020);
    assert.equal(entry?.basic, 'Z');
    assert.equal(entry?.options.get('retain-full-dates'), 'K');
    assert.equal(entry?.options.get('retain-modified-dates'), 'C');
  });
  it('covers repeating groups and private attributes', () => {
    assert.equal(profileOf(0x50020010)?.basic, 'X');
    assert.equal(profileOf(0x60023000)?.options.get('clean-graphics'), 'C');
    assert.equal(profileOf(0x00291010)?.options.get('retain-safe-private'), 'C');
  });
  it('does not name what the table does not name', () => {
    assert.equal(profileOf(0x00080060), undefined);
  });
  it('has the 621 rows of the table', () => {
    assert.equal(profileTags().length, 621);
  });
  it('has the actions of the published table', function () {
    const path = sharedData('standards/ps3.15-e1-1.json');
    if (!path) return this.skip();
    let compared = 0;
    for (const { tag, basicProfile } of JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>[]) {
      const hex = tag!.replace(/[(),]/g, '');
      // Repeating groups and private attributes have no single tag.
      if (!/^[0-9A-Fa-f]{8}$/.test(hex)) continue;
      assert.equal(profileOf(Number.parseInt(hex, 16))?.basic, basicProfile, tag);
      compared += 1;
    }
    assert.ok(compared > 600, `${compared} rows were compared`);
  });
});
