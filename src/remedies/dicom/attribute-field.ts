import type { DicomElement } from '../../model/dicom.ts';
import type { Field } from '../../model/field.ts';
import type { AttributeLocation } from '../../model/location.ts';

/** An attribute as a field with another text than it has, to be judged as if that stood in it. */
export function fieldWith(element: DicomElement, text: string): Field {
  const changed: DicomElement = Object.create(element, { text: { value: () => text } });
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
