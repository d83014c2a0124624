import assert from 'node:assert/strict';
import rule from '../../../src/rules/biometric/recognizable-features.ts';
import { dicomObject } from '../../dicom-object.ts';
import { documentContext } from '../document-context.ts';

function check(values: Record<string, string>) {
  const document = { fields: () => [], problems: [], dicom: dicomObject(values) };
  return [...rule.check(document, documentContext())].map(({ severity, messageId }) => `${severity} ${messageId}`);
}

describe(rule.id, () => {
  it('blocks what the object itself says is recognizable', () => {
    assert.deepEqual(check({ RecognizableVisualFeatures: 'YES' }), ['error declared']);
  });
  it('notes a head of which nothing says that the face is gone', () => {
    assert.deepEqual(check({ Modality: 'MR', BodyPartExamined: 'BRAIN' }), ['info unknown']);
    assert.deepEqual(check({ Modality: 'CT', SeriesDescription: 'CCT Schädel nativ' }), ['info unknown']);
    assert.deepEqual(check({ Modality: 'MR', ProtocolName: 't1w_mprage_sag' }), ['info unknown']);
  });
  it('is silent about an object that says no', () => {
    assert.deepEqual(check({ Modality: 'MR', BodyPartExamined: 'BRAIN', RecognizableVisualFeatures: 'NO' }), []);
  });
  it('is silent about other parts, whatever a description says, and about images that are no volume', () => {
    assert.deepEqual(check({ Modality: 'MR', BodyPartExamined: 'KNEE', StudyDescription: 'head first supine' }), []);
    assert.deepEqual(check({ Modality: 'CT', SeriesDescription: 'Femoral neck, ahead of surgery' }), []);
    assert.deepEqual(check({ Modality: 'DX', BodyPartExamined: 'SKULL' }), []);
  });
});
