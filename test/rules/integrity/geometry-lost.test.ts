import assert from 'node:assert/strict';
import rule from '../../../src/rules/integrity/geometry-lost.ts';
import { saidOf } from '../run-document-rule.ts';

const storage = '1.2.840.10008.5.1.4.1.1.';
const plane = {
  ImagePositionPatient: '-125\\-120.5\\35',
  ImageOrientationPatient: '1\\0\\0\\0\\1\\0',
  PixelSpacing: '0.5\\0.5',
};
const slice = { SOPClassUID: `${storage}2`, ImageType: 'ORIGINAL\\PRIMARY\\AXIAL', Rows: '512', ...plane };

const groups = {
  PlanePositionSequence: [{ ImagePositionPatient: plane.ImagePositionPatient }],
  PlaneOrientationSequence: [{ ImageOrientationPatient: plane.ImageOrientationPatient }],
  PixelMeasuresSequence: [{ PixelSpacing: plane.PixelSpacing }],
};
const { PlanePositionSequence, ...shared } = groups;
const frames = {
  SOPClassUID: `${storage}4.1`,
  ImageType: 'ORIGINAL\\PRIMARY\\DIFFUSION\\NONE',
  Rows: '128',
  SharedFunctionalGroupsSequence: [shared],
  PerFrameFunctionalGroupsSequence: [{ PlanePositionSequence }, { PlanePositionSequence }],
};

describe(rule.id, () => {
  it('says what a slice without its place has left', () => {
    const { ImagePositionPatient: _, ...lost } = slice;
    assert.deepEqual(saidOf(rule, lost), ['warning · slice · ImagePositionPatient · , nor any order']);
    assert.deepEqual(saidOf(rule, { ...lost, InstanceNumber: '7' }), [
      'warning · slice · ImagePositionPatient · , and InstanceNumber alone gives its order',
    ]);
    assert.deepEqual(saidOf(rule, { ...lost, InstanceNumber: '7', SliceLocation: '35.0' }), [
      'warning · slice · ImagePositionPatient · , and SliceLocation alone gives its order',
    ]);
  });
  it('takes a value of the wrong shape for none', () => {
    assert.deepEqual(saidOf(rule, { ...slice, PixelSpacing: '', ImageOrientationPatient: 'REMOVED' }), [
      'warning · slice · ImageOrientationPatient and PixelSpacing · ',
    ]);
  });
  it('is silent about slices of CT, MR and PET that have their place', () => {
    for (const end of ['2', '4', '128']) assert.deepEqual(saidOf(rule, { ...slice, SOPClassUID: storage + end }), []);
  });
  it('looks for the place of frames in the shared groups and in those of each frame', () => {
    assert.deepEqual(saidOf(rule, frames), []);
    assert.deepEqual(saidOf(rule, { ...frames, PerFrameFunctionalGroupsSequence: [{}, {}] }), [
      'warning · frames · PlanePositionSequence',
    ]);
    const none = { SharedFunctionalGroupsSequence: [], PerFrameFunctionalGroupsSequence: [] };
    assert.deepEqual(saidOf(rule, { ...frames, ...none }), ['warning · frames · PerFrameFunctionalGroupsSequence']);
  });
  it('asks no place of what is no slice of a patient', () => {
    const { ImagePositionPatient: _, ...lost } = slice;
    assert.deepEqual(saidOf(rule, { ...lost, SOPClassUID: `${storage}7` }), []);
    assert.deepEqual(saidOf(rule, { ...lost, ImageType: 'DERIVED\\SECONDARY\\SCREEN SAVE' }), []);
    assert.deepEqual(
      saidOf(rule, { ...frames, ImageType: 'DERIVED\\PRIMARY', PerFrameFunctionalGroupsSequence: [] }),
      [],
    );
    const { Rows: _rows, ...noImage } = lost;
    assert.deepEqual(saidOf(rule, noImage), []);
  });
});
