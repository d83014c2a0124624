import assert from 'node:assert/strict';
import type { DicomObject } from '../../../src/model/dicom.ts';
import { resolvePolicy } from '../../../src/policies/presets.ts';
import rule from '../../../src/rules/consent/deidentification-markers.ts';
import { dicomObject } from '../../dicom-object.ts';

const image = { SOPInstanceUID: '1.2.3' };
const cleaned = { ...image, PatientIdentityRemoved: 'YES', LongitudinalTemporalInformationModified: 'REMOVED' };

function messages(dicom: DicomObject): string[] {
  const document = { fields: () => [], problems: [], dicom };
  const context = {
    policy: resolvePolicy('hipaa-safe-harbor'),
    circumstances: {},
    path: 'a.dcm',
    options: {},
    digest: (value: string) => value,
  };
  return [...rule.check(document, context)].map(({ messageId, severity }) => `${severity} ${messageId}`);
}

describe(rule.id, () => {
  it('says once what is missing', () => {
    assert.deepEqual(messages(dicomObject(image)), ['info missing']);
  });
  it('is silent about an object that says that and how', () => {
    assert.deepEqual(messages(dicomObject({ ...cleaned, PatientName: 'sub-01' }, ['113100'])), []);
  });
  it('is silent about what is no image of anyone', () => {
    assert.deepEqual(messages(dicomObject({ FileSetID: 'DISK1' })), []);
  });
  it('sees a patient left behind a claim of removal', () => {
    assert.deepEqual(messages(dicomObject({ ...cleaned, PatientName: 'ROE^JANE' }, ['113100'])), [
      'warning identity-remains',
    ]);
  });
  it('sees a method where removal is denied, and removal without a method', () => {
    assert.ok(
      messages(dicomObject({ ...image, PatientIdentityRemoved: 'NO' }, ['113100'])).includes(
        'warning denied-with-method',
      ),
    );
    assert.ok(messages(dicomObject(cleaned)).includes('warning claimed-without-method'));
  });
  it('sees dates declared removed whose codes retain them', () => {
    assert.deepEqual(messages(dicomObject(cleaned, ['113100', '113106'])), ['warning dates-contradict']);
  });
  it('sees burned-in annotation behind clean pixel data', () => {
    assert.deepEqual(messages(dicomObject({ ...cleaned, BurnedInAnnotation: 'YES' }, ['113100', '113101'])), [
      'warning burned-in',
    ]);
  });
});
