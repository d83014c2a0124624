import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DicomObject, isPrivateTag } from '../../src/model/dicom.ts';
import { rules } from '../../src/rules/index.ts';
import { read } from '../formats/dicom/build.ts';
import { documentContext } from '../rules/document-context.ts';
import { sharedData } from '../shared-data.ts';

const documentRules = rules.flatMap((rule) =>
  rule.scope === 'document' && rule.id.startsWith('integrity/') ? [rule] : [],
);

describe('rules of integrity on images as scanners made them', () => {
  it('find everything that such images have to have', function () {
    const images = headers(this);
    const found = images.flatMap((image) => complaintsOf(image));
    assert.ok(images.length > 500);
    assert.deepEqual(found, []);
  });

  it('miss what a tool took that removes all private attributes', function () {
    const found = new Set(headers(this).flatMap((image) => complaintsOf(withoutPrivate(image))));
    assert.deepEqual([...found].sort(), [
      'integrity/conversion-lost mosaic Siemens',
      'integrity/conversion-lost timing GE',
    ]);
  });
});

function headers(test: Mocha.Context): DicomObject[] {
  const folder = sharedData('dicom/dcm_qa_nih/In');
  if (!folder) test.skip();
  return (readdirSync(folder!, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.dcm'))
    .map((path) => read(readFileSync(join(folder!, path))));
}

function complaintsOf(dicom: DicomObject): string[] {
  const document = { fields: () => [], problems: [], dicom };
  return documentRules.flatMap((rule) =>
    [...rule.check(document, documentContext())].map(({ ruleId, messageId, parameters }) =>
      [ruleId, messageId, ...Object.values(parameters ?? {})].join(' '),
    ),
  );
}

function withoutPrivate(object: DicomObject): DicomObject {
  const elements = object.elements.filter(({ tag }) => !isPrivateTag(tag));
  const byTag = new Map(elements.map((element) => [element.tag, element]));
  return { ...object, elements, get: (tag) => byTag.get(tag) };
}
