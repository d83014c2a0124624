import assert from 'node:assert/strict';
import type { DicomObject } from '../../../src/model/dicom.ts';
import { resolvePolicy } from '../../../src/policies/presets.ts';
import rule from '../../../src/rules/consent/deidentification-markers.ts';
import { dicomObject } from '../../dicom-object.ts';

const image = { SOPInstanceUID: '1.2.3' };
const cleaned = { ...image, PatientIdentityRemoved: 'YES', LongitudinalTemporalInformationModified: 'REMOVED' };

function check(dicom: DicomObject) {
  const document = { fields: () => [], problems: [], dicom };
  const context = {
    policy: resolvePolicy('hipaa-safe-harbor'),
    circumstances: {},
    path: 'a.dcm',
    options: {},
    digest: (value: string) => value,
  };
  return [...rule.check(document, context)];
}

function messages(dicom: DicomObject): string[] {
  return check(dicom).map(({ messageId, severity }) => `${severity} ${messageId}`);
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
  it('names what is missing, and what only may be: a claim of removal without a method is a contradiction of its own', () => {
    const missing = (values: Record<string, string>, codes: string[] = []) =>
      check(dicomObject({ ...image, ...values }, codes)).find(({ messageId }) => messageId === 'missing')?.parameters;
    const [removed, method, dates] = [
      'PatientIdentityRemoved',
      'DeidentificationMethod',
      'LongitudinalTemporalInformationModified',
    ];
    assert.deepEqual(missing({}), { attributes: `${removed}, ${method}, ${dates}` });
    assert.deepEqual(missing({ [removed!]: 'NO' }), { attributes: `${method}, ${dates}` });
    assert.equal(missing({ [removed!]: 'YES' }), undefined);
    assert.deepEqual(missing({ [method!]: 'CTP', [dates!]: 'MODIFIED' }), { attributes: removed });
    assert.equal(missing({ [removed!]: 'NO', [method!]: 'CTP', [dates!]: 'MODIFIED' }), undefined);
    assert.equal(missing({ [removed!]: ' yes ', [method!]: 'CTP' }), undefined);
  });
  it('sees recognizable features behind cleaned ones, and no contradiction where nothing is claimed', () => {
    const features = (value: string, codes: string[]) =>
      messages(dicomObject({ ...cleaned, RecognizableVisualFeatures: value }, codes));
    assert.deepEqual(features('YES', ['113100', '113102']), ['warning features-remain']);
    assert.deepEqual(features('NO', ['113100', '113102']), []);
    assert.deepEqual(features('YES', ['113100']), []);
    assert.deepEqual(messages(dicomObject({ ...cleaned, BurnedInAnnotation: 'NO' }, ['113100', '113101'])), []);
    assert.deepEqual(messages(dicomObject({ ...cleaned, BurnedInAnnotation: 'YES' }, ['113100'])), []);
  });
  it('sees every contradiction of dates, with what each side says', () => {
    const dates = (temporal: string, code: string) =>
      check(dicomObject({ ...cleaned, LongitudinalTemporalInformationModified: temporal }, ['113100', code])).map(
        ({ parameters }) => parameters,
      );
    const full = 'full dates were retained';
    const modified = 'dates were modified';
    assert.deepEqual(dates('REMOVED', '113106'), [{ declared: 'REMOVED', coded: full }]);
    assert.deepEqual(dates('MODIFIED', '113106'), [{ declared: 'MODIFIED', coded: full }]);
    assert.deepEqual(dates('UNMODIFIED', '113106'), []);
    assert.deepEqual(dates('UNMODIFIED', '113107'), [{ declared: 'UNMODIFIED', coded: modified }]);
    assert.deepEqual(dates('REMOVED', '113107'), [{ declared: 'REMOVED', coded: modified }]);
    assert.deepEqual(dates('MODIFIED', '113107'), []);
  });
});
