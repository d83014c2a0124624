import assert from 'node:assert/strict';
import rule from '../../../src/rules/integrity/missing-attribute.ts';
import { lookUpTag } from '../../../src/standards/dictionary.ts';
import { requiredAttributes } from '../../../src/standards/object-definition.ts';
import type { DicomValues } from '../../dicom-object.ts';
import { saidOf } from '../run-document-rule.ts';

const ct = '1.2.840.10008.5.1.4.1.1.2';
const enhancedMr = '1.2.840.10008.5.1.4.1.1.4.1';

/** Everything that objects of the class have to have, cleaned, less what is named. */
function cleaned(sopClass: string, without: readonly string[] = [], changed: DicomValues = {}): DicomValues {
  const values: Record<string, DicomValues[string]> = { PatientIdentityRemoved: 'YES' };
  for (const { tag } of requiredAttributes(sopClass)!) {
    const { keyword, vr } = lookUpTag(tag)!;
    if (!without.includes(keyword)) values[keyword] = vr === 'SQ' ? [{}] : '1';
  }
  return { ...values, SOPClassUID: sopClass, PatientName: 'sub-01', PatientID: 'sub-01', ...changed };
}

describe(rule.id, () => {
  it('names what has to be there and was removed', () => {
    assert.deepEqual(saidOf(rule, cleaned(ct, ['FrameOfReferenceUID', 'StudyDate'])), [
      'warning · removed · CT Image · StudyDate and FrameOfReferenceUID',
    ]);
  });
  it('is silent about a complete object', () => {
    assert.deepEqual(saidOf(rule, cleaned(ct)), []);
    assert.deepEqual(saidOf(rule, cleaned(enhancedMr)), []);
  });
  it('takes an empty value for missing where one is wanted, and not where none has to be', () => {
    assert.deepEqual(saidOf(rule, cleaned(ct, [], { FrameOfReferenceUID: '' })), [
      'warning · removed · CT Image · FrameOfReferenceUID',
    ]);
    assert.deepEqual(saidOf(rule, cleaned(ct, [], { StudyDate: '', AccessionNumber: '' })), []);
    assert.deepEqual(saidOf(rule, cleaned(enhancedMr, [], { DimensionIndexSequence: [] })), [
      'info · absent · Enhanced MR Image · DimensionIndexSequence',
    ]);
  });
  it('weighs less what no tool for de-identification is known to remove', () => {
    assert.deepEqual(saidOf(rule, cleaned(ct, ['KVP', 'PositionReferenceIndicator'])), [
      'info · absent · CT Image · KVP and PositionReferenceIndicator',
    ]);
  });
  it('puts first what was removed', () => {
    assert.deepEqual(saidOf(rule, cleaned(ct, ['ImageType', 'KVP', 'FrameOfReferenceUID'])), [
      'warning · removed · CT Image · ImageType, FrameOfReferenceUID and KVP',
    ]);
  });
  it('only notes it of an object that nobody de-identified', () => {
    const original = { PatientIdentityRemoved: '', PatientName: 'ROE^JANE', PatientID: '6415974217' };
    assert.deepEqual(saidOf(rule, cleaned(ct, ['FrameOfReferenceUID'], original)), [
      'info · absent · CT Image · FrameOfReferenceUID',
    ]);
  });
  it('only notes what an object says it lacked before it was de-identified, and no other attribute', () => {
    const method = 'Tool 1.0\\absent before: ImageType FrameOfReferenceUID\\absent before: Modality';
    const lacking = ['ImageType', 'FrameOfReferenceUID', 'Modality'];
    assert.deepEqual(saidOf(rule, cleaned(ct, lacking, { DeidentificationMethod: method })), [
      'info · absent-before · CT Image · ImageType, Modality and FrameOfReferenceUID',
    ]);
    assert.deepEqual(saidOf(rule, cleaned(ct, [...lacking, 'StudyID'], { DeidentificationMethod: method })), [
      'warning · removed · CT Image · StudyID, ImageType, Modality and FrameOfReferenceUID',
    ]);
    const elsewhere = { DeidentificationMethod: 'Tool 1.0, ImageType' };
    assert.deepEqual(saidOf(rule, cleaned(ct, ['ImageType'], elsewhere)), ['warning · removed · CT Image · ImageType']);
  });
  it('does not know what objects of another class have to have', () => {
    assert.deepEqual(saidOf(rule, cleaned(ct, ['FrameOfReferenceUID'], { SOPClassUID: '1.2.3' })), []);
  });
  it('sees de-identification by pseudonyms where nothing is claimed', () => {
    const silent = { PatientIdentityRemoved: '' };
    assert.deepEqual(saidOf(rule, cleaned(ct, ['StudyTime'], silent)), ['warning · removed · CT Image · StudyTime']);
  });
});
