import type { DicomElement } from '../../model/dicom.ts';
import type { Field } from '../../model/field.ts';
import type { AttributeLocation } from '../../model/location.ts';

/** An attribute as a field with another text than it has, to be judged as if that stood in it. */
export function fieldWith(element: DicomElement, text: string): Field {
  const { tag, vr, keyword, creator, path, depth, length, items } = element;
  const changed: DicomElement = {
    ...{ tag, vr, keyword, creator, path, depth, length },
    ...(items ? { items } : {}),
    text: () => text,
    values: () => (text === '' ? [] : text.split('\\')),
    bytes: (limit) => element.bytes(limit),
  };
  const location: AttributeLocation = { kind: 'attribute', attribute: element.path };
  return {
    kind: 'attribute',
    name: element.keyword,
    text,
    location,
    element: changed,
    locate: (start, end) => ({ ...location, span: { start, end } }),
  };
}
