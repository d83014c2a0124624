import assert from 'node:assert/strict';
import rule from '../../../src/rules/pixel/burned-in-annotation.ts';
import { dicomObject } from '../../dicom-object.ts';
import { documentContext } from '../document-context.ts';

function check(values: Record<string, string>, policy?: string, pixelDataOffset: number | undefined = 2048) {
  const dicom = { ...dicomObject(values), ...(pixelDataOffset === undefined ? {} : { pixelDataOffset }) };
  return [...rule.check({ fields: () => [], problems: [], dicom }, documentContext(policy))].map(
    ({ severity, messageId, parameters }) => [severity, messageId, ...Object.values(parameters ?? {})].join(' '),
  );
}

describe(rule.id, () => {
  it('blocks what the object itself says is burned in', () => {
    assert.deepEqual(check({ BurnedInAnnotation: 'YES', Modality: 'CT' }), ['error declared']);
  });
  it('blocks under the profile only where clean pixels are promised', () => {
    assert.deepEqual(check({ BurnedInAnnotation: 'YES' }, 'ps3.15-basic'), ['warning declared']);
    assert.deepEqual(check({ BurnedInAnnotation: 'YES' }, 'ps3.15-basic+clean-pixel-data'), ['error declared']);
  });
  it('warns of captures and ultrasound that say nothing', () => {
    assert.deepEqual(check({ Modality: 'US' }), ['warning likely an ultrasound image']);
    assert.deepEqual(check({ ImageType: 'DERIVED\\SECONDARY\\SCREEN SAVE', Modality: 'CT' }), [
      'warning likely a screen capture',
    ]);
    assert.deepEqual(check({ ConversionType: 'SD', Modality: 'OT' }), ['warning likely a scanned document']);
  });
  it('believes an object that says that there is no text', () => {
    assert.deepEqual(check({ Modality: 'US', BurnedInAnnotation: 'NO' }), []);
  });
  it('is silent about images that modalities make, and about objects without pixels', () => {
    assert.deepEqual(check({ Modality: 'MR', ImageType: 'ORIGINAL\\PRIMARY\\M\\ND' }), []);
    assert.deepEqual(check({ ConversionType: 'WSD', Modality: 'MR' }), []);
    assert.deepEqual(
      [...rule.check({ fields: () => [], problems: [], dicom: dicomObject({ Modality: 'US' }) }, documentContext())],
      [],
    );
  });
});
