import assert from 'node:assert/strict';
import { absentBefore, absentBeforeValues } from '../../src/policies/absent-before.ts';
import { tagOfKeyword } from '../../src/standards/dictionary.ts';
import { dicomObject } from '../dicom-object.ts';

const saidBy = (DeidentificationMethod: string) => [...absentBefore(dicomObject({ DeidentificationMethod }))];

describe('absentBefore', () => {
  it('reads back what absentBeforeValues writes, in values of at most 64 characters', () => {
    const keywords = ['ImageType', 'Modality', 'FrameOfReferenceUID', 'PositionReferenceIndicator', 'StudyDate'];
    const tags = keywords.map((keyword) => tagOfKeyword(keyword)!);
    const values = absentBeforeValues(tags);
    assert.equal(values.length, 2);
    assert.ok(values.every((value) => value.length <= 64));
    assert.deepEqual(saidBy(`Tool 1.0\\${values.join('\\')} `), tags);
  });
  it('takes nothing for said that stands elsewhere or is no attribute', () => {
    assert.deepEqual(saidBy('Tool 1.0 with ImageType'), []);
    assert.deepEqual(saidBy('absent before: Everything'), []);
    assert.deepEqual([...absentBefore(dicomObject({}))], []);
  });
});
