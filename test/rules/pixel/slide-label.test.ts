import assert from 'node:assert/strict';
import type { Document } from '../../../src/model/document.ts';
import { resolvePolicy } from '../../../src/policies/presets.ts';
import rule from '../../../src/rules/pixel/slide-label.ts';
import { dicomObject } from '../../dicom-object.ts';

function messages(content: Partial<Document>): string[] {
  const context = {
    policy: resolvePolicy('hipaa-safe-harbor'),
    circumstances: {},
    path: 'a',
    options: {},
    digest: (value: string) => value,
  };
  const document = { fields: () => [], problems: [], ...content };
  return [...rule.check(document, context)].map(({ messageId, severity }) => `${severity} ${messageId}`);
}

describe(rule.id, () => {
  it('sees the label among the images of a slide, and the slide with its label', () => {
    const label = { ImageType: 'ORIGINAL\\PRIMARY\\LABEL\\NONE', SpecimenLabelInImage: 'YES' };
    assert.deepEqual(messages({ dicom: dicomObject(label) }), ['error label']);
    const overview = { ImageType: 'ORIGINAL\\PRIMARY\\OVERVIEW\\NONE', SpecimenLabelInImage: 'YES' };
    assert.deepEqual(messages({ dicom: dicomObject(overview) }), ['warning slide']);
  });
  it('is silent about tissue, and about images that are none of slides', () => {
    const tissue = { ImageType: 'ORIGINAL\\PRIMARY\\VOLUME\\NONE', SpecimenLabelInImage: 'NO' };
    assert.deepEqual(messages({ dicom: dicomObject(tissue) }), []);
    assert.deepEqual(messages({ dicom: dicomObject({ ImageType: 'DERIVED\\SECONDARY\\LABEL' }) }), []);
    assert.deepEqual(messages({}), []);
  });
  it('says each kind of picture once', () => {
    const location = { kind: 'slot', slot: 'TIFF page 2' } as const;
    const slideImages = () => [
      { shows: 'label', location } as const,
      { shows: 'label', location } as const,
      { shows: 'slide', location } as const,
    ];
    assert.deepEqual(messages({ slideImages }), ['error label', 'warning slide']);
  });
});
