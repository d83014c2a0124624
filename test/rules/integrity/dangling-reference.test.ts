import assert from 'node:assert/strict';
import rule from '../../../src/rules/integrity/dangling-reference.ts';
import type { DicomValues } from '../../dicom-object.ts';
import { runDatasetRule, said, type TestFile } from '../run-dataset-rule.ts';

const storage = '1.2.840.10008.5.1.4.1.1.';
const oldUid = (end: number) => `1.3.12.2.1107.5.2.43.${end}`;
const newUid = (end: number) => `1.3.6.1.4.1.14519.5.2.1.${end}`;

/** A series of CT slices, each with the UID that `uid` gives. */
function slices(count: number, uid: (end: number) => string, values: DicomValues = {}): TestFile[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `ct/${index}.dcm`,
    dicom: {
      SOPClassUID: `${storage}2`,
      SOPInstanceUID: uid(1000 + index),
      SeriesInstanceUID: uid(7001),
      FrameOfReferenceUID: uid(8001),
      ...values,
    },
  }));
}

/** A segmentation of such a series. */
function segmentation(references: readonly string[], series: string, frame = newUid(8001)): TestFile {
  const ReferencedInstanceSequence = references.map((uid) => ({ ReferencedSOPInstanceUID: uid }));
  const dicom = {
    SOPClassUID: `${storage}66.4`,
    SOPInstanceUID: newUid(2001),
    SeriesInstanceUID: newUid(7002),
    ReferencedSeriesSequence: [{ SeriesInstanceUID: series, ReferencedInstanceSequence }],
    PerFrameFunctionalGroupsSequence: references.map((uid) => ({
      DerivationImageSequence: [{ SourceImageSequence: [{ ReferencedSOPInstanceUID: uid }] }],
    })),
    ReferencedFrameOfReferenceSequence: [{ FrameOfReferenceUID: frame }],
  };
  return { path: 'seg.dcm', dicom };
}

const all = (uid: (end: number) => string) => Array.from({ length: 5 }, (_, index) => uid(1000 + index));
const check = (files: readonly TestFile[]) => runDatasetRule(rule, files).map(said);

describe(rule.id, () => {
  it('is silent where everything that is referred to is there', () => {
    assert.deepEqual(check([...slices(5, newUid), segmentation(all(newUid), newUid(7001))]), []);
    assert.deepEqual(check(slices(5, newUid)), []);
  });
  it('sees instances that were renamed and references that were not', () => {
    assert.deepEqual(check([...slices(5, newUid), segmentation(all(oldUid), newUid(7001))]), [
      'warning · replaced · seg.dcm · Segmentation · 5 instances',
    ]);
    assert.deepEqual(check([...slices(5, newUid), segmentation(all(oldUid), oldUid(7001))]), [
      'warning · kept · seg.dcm · Segmentation · 5 instances',
    ]);
  });
  it('says calmly that what an object refers to was not shipped', () => {
    assert.deepEqual(check([segmentation(all(newUid), newUid(7001))]), [
      'info · absent · seg.dcm · Segmentation · 5 instances',
    ]);
    const scout = { ReferencedImageSequence: [{ ReferencedSOPInstanceUID: newUid(999) }] };
    assert.deepEqual(check(slices(5, newUid, scout)), ['info · absent · ct/0.dcm · CT Image · 1 instance']);
  });
  it('says that some slices of a series are missing', () => {
    assert.deepEqual(check([...slices(3, newUid), segmentation(all(newUid), newUid(7001))]), [
      'info · incomplete · seg.dcm · Segmentation · 2 instances',
    ]);
  });
  it('sees a frame of reference that was replaced in another way than the images', () => {
    assert.deepEqual(check([...slices(5, newUid), segmentation(all(newUid), newUid(7001), newUid(8009))]), [
      'warning · frame · seg.dcm · Segmentation · 1 instance',
    ]);
    const { dicom, path } = segmentation(all(newUid), newUid(7001));
    const own = (FrameOfReferenceUID: string) => ({
      path,
      dicom: { ...dicom, ReferencedFrameOfReferenceSequence: [], FrameOfReferenceUID },
    });
    assert.deepEqual(check([...slices(5, newUid), own(newUid(8001))]), []);
    assert.deepEqual(check([...slices(5, newUid), own(newUid(8009))]), [
      'warning · frame · seg.dcm · Segmentation · 1 instance',
    ]);
  });
  it('does not look for steps of procedures, studies and predecessors, which no dataset holds', () => {
    const others = {
      ReferencedPerformedProcedureStepSequence: [{ ReferencedSOPInstanceUID: newUid(1) }],
      ReferencedStudySequence: [{ ReferencedSOPInstanceUID: newUid(2) }],
      PredecessorDocumentsSequence: [{ ReferencedSOPSequence: [{ ReferencedSOPInstanceUID: newUid(3) }] }],
    };
    assert.deepEqual(check(slices(2, newUid, others)), []);
  });
  it('takes a missing neighbour in its own series for a missing file', () => {
    const ReferencedSeriesSequence = [
      { SeriesInstanceUID: newUid(7001), ReferencedInstanceSequence: [{ ReferencedSOPInstanceUID: newUid(999) }] },
    ];
    assert.deepEqual(check(slices(1, newUid, { ReferencedSeriesSequence })), [
      'info · incomplete · ct/0.dcm · CT Image · 1 instance',
    ]);
  });
  it('does not call an old UID kept where the object itself has its old one', () => {
    const source = { SourceImageSequence: [{ ReferencedSOPInstanceUID: '1.2.840.113619.2.55.3.1' }] };
    assert.deepEqual(check(slices(2, oldUid, source)), ['info · absent · ct/0.dcm · CT Image · 1 instance']);
  });
});
