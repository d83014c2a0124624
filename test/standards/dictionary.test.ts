import assert from 'node:assert/strict';
import dcmjs from 'dcmjs';
import { lookUpTag, tagOfKeyword } from '../../src/standards/dictionary.ts';

describe('lookUpTag', () => {
  it('knows keyword, VR and VM of a standard attribute', () => {
    assert.deepEqual(lookUpTag(0x00100010), { keyword: 'PatientName', vr: 'PN', vm: '1' });
  });
  it('resolves the repeating groups of curves and overlays', () => {
    assert.equal(lookUpTag(0x60023000)?.keyword, 'OverlayData');
    assert.equal(lookUpTag(0x50040005)?.keyword, 'CurveDimensions');
  });
  it('names a group length of any group', () => {
    assert.deepEqual(lookUpTag(0x00090000), { keyword: 'GroupLength', vr: 'UL', vm: '1' });
  });
  it('gives one representation where the standard allows several', () => {
    assert.equal(lookUpTag(0x00280106)?.vr, 'US');
    assert.equal(lookUpTag(0x7fe00010)?.vr, 'OW');
  });
  it('does not know a private tag', () => {
    assert.equal(lookUpTag(0x00291010), undefined);
  });
  it('agrees with the dictionary that it was made from', () => {
    for (const { tag, name } of Object.values(dcmjs.data.DicomMetaDictionary.nameMap)) {
      if (!/^\([0-9A-F]{4},[0-9A-F]{4}\)$/.test(tag)) continue;
      const found = lookUpTag(Number.parseInt(tag.replace(/[(),]/g, ''), 16));
      assert.ok(found, name);
    }
  });
});

describe('tagOfKeyword', () => {
  it('finds the tag, and none for another word', () => {
    assert.equal(tagOfKeyword('PatientBirthDate'), 0x00100030);
    assert.equal(tagOfKeyword('patientbirthdate'), undefined);
  });
});
