import assert from 'node:assert/strict';
import rule from '../../../src/rules/identifier/linked-pseudonyms.ts';
import { runDatasetRule, said } from '../run-dataset-rule.ts';

const image = (path: string, dicom: Record<string, string>) => ({ path, dicom: { SOPInstanceUID: '1.2.3', ...dicom } });
const check = (...files: ReturnType<typeof image>[]) => runDatasetRule(rule, files).map(said);

describe(rule.id, () => {
  it('names the files of two patient numbers that share a study', () => {
    const study = { StudyInstanceUID: '1.2.3.4' };
    assert.deepEqual(
      check(
        image('a', { ...study, PatientID: 'sub-01' }),
        image('b', { ...study, PatientID: 'sub-07' }),
        image('c', { ...study, PatientID: 'sub-07' }),
      ),
      ['warning · linked · a · 2 · a study', 'warning · linked · b · 2 · a study'],
    );
  });
  it('sees a frame of reference, and a name with a birth date', () => {
    const frame = { FrameOfReferenceUID: '1.2.3.5' };
    assert.equal(check(image('a', { ...frame, PatientID: 'x1' }), image('b', { ...frame, PatientID: 'x2' })).length, 2);
    const person = { PatientName: 'ROE^JANE', PatientBirthDate: '19610704' };
    assert.equal(
      check(image('a', { ...person, PatientID: 'x1' }), image('b', { ...person, PatientID: 'x2' })).length,
      2,
    );
  });
  it('is silent about one number, other studies, and a name alone', () => {
    const study = { StudyInstanceUID: '1.2.3.4' };
    assert.deepEqual(check(image('a', { ...study, PatientID: 'x1' }), image('b', { ...study, PatientID: 'x1' })), []);
    assert.deepEqual(
      check(
        image('a', { StudyInstanceUID: '1.1', PatientID: 'x1' }),
        image('b', { StudyInstanceUID: '1.2', PatientID: 'x2' }),
      ),
      [],
    );
    const name = { PatientName: 'ROE^JANE' };
    assert.deepEqual(check(image('a', { ...name, PatientID: 'x1' }), image('b', { ...name, PatientID: 'x2' })), []);
  });
  it('is not fooled by dummies, by which many are filed, or by a frame of reference of the standard', () => {
    const study = { StudyInstanceUID: '1.2.3.4' };
    assert.deepEqual(
      check(image('a', { ...study, PatientID: 'ANONYMOUS' }), image('b', { ...study, PatientID: 'x2' })),
      [],
    );
    const atlas = { FrameOfReferenceUID: '1.2.840.10008.1.4.1.1' };
    assert.deepEqual(check(image('a', { ...atlas, PatientID: 'x1' }), image('b', { ...atlas, PatientID: 'x2' })), []);
  });
});
