import assert from 'node:assert/strict';
import { faceOfName, faceOfObject } from '../../src/policies/face-image.ts';
import { dicomObject } from '../dicom-object.ts';

describe('faceOfName', () => {
  it('sees a face in raw images of a head with its skin', () => {
    for (const path of [
      'sub-01/anat/sub-01_T1w.nii.gz',
      'sub-01/ses-1/anat/sub-01_ses-1_acq-mp_FLAIR.nii',
      'sub-01/ct/sub-01_ct.nii.gz',
    ])
      assert.equal(faceOfName(path), 'shown', path);
  });

  it('sees none in what was defaced or stripped, in derivatives, in other images and in sidecars', () => {
    for (const path of [
      'sub-01/anat/sub-01_desc-defaced_T1w.nii.gz',
      'sub-01/anat/sub-01_desc-brain_T1w.nii.gz',
      'derivatives/prep/sub-01/anat/sub-01_T1w.nii.gz',
      'sub-01/func/sub-01_task-rest_bold.nii.gz',
      'sub-01/anat/sub-01_T1w.json',
      'T1w.nii.gz',
    ])
      assert.equal(faceOfName(path), undefined, path);
  });
});

describe('faceOfObject', () => {
  const head = { Modality: 'MR', BodyPartExamined: 'HEAD' };

  it('believes what an object declares', () => {
    assert.equal(faceOfObject(dicomObject({ Modality: 'OT', RecognizableVisualFeatures: 'YES' })), 'declared');
    assert.equal(faceOfObject(dicomObject({ ...head, RecognizableVisualFeatures: 'NO' })), undefined);
  });

  it('goes by what the header shows where nothing is declared', () => {
    assert.equal(faceOfObject(dicomObject(head)), 'shown');
    assert.equal(faceOfObject(dicomObject({ ...head, BodyPartExamined: 'KNEE' })), undefined);
    assert.equal(faceOfObject(dicomObject({ ...head, Modality: 'SR' })), undefined);
  });
});
