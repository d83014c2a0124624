import type { Field, FieldKind } from '../../model/field.ts';
import { placeOnPage } from './place-on-page.ts';
import { PlacedField } from './placed-field.ts';

/** What is read of an annotation (ISO 32000-2 section 12.5), as the library hands it out. */
export interface Annotation {
  readonly rect?: readonly number[];
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly modificationDate?: string | null;
  readonly creationDate?: string | null;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
  readonly defaultFieldValue?: unknown;
  readonly alternativeText?: string;
  readonly file?: { readonly filename?: string; readonly content?: Uint8Array };
}

/** Values of forms, remarks with who wrote them, and addresses of links, each at its place on the page. */
export function* annotationFields(
  annotation: Annotation,
  page: number,
  corner: readonly [x: number, y: number],
): Iterable<Field> {
  const { rect = [], contentsObj, titleObj, fieldName = '', alternativeText = '' } = annotation;
  const [left = 0, bottom = 0, right = left, top = bottom] = rect;
  const box = {
    x: Math.min(left, right),
    y: Math.min(bottom, top),
    width: Math.abs(right - left),
    height: Math.abs(top - bottom),
  };
  const location = placeOnPage(page, box, corner);
  const field = (kind: FieldKind, name: string, text: unknown): PlacedField[] =>
    typeof text === 'string' && text.trim() !== '' ? [new PlacedField(kind, name, text, location)] : [];
  // The name of a form's field may have those of its groups before it: `form1.page1.patient_name`.
  const ownName = fieldName.slice(fieldName.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
  for (const value of [annotation.fieldValue, annotation.defaultFieldValue].flat())
    yield* field('member', ownName, value);
  yield* field('prose', '', contentsObj?.str);
  yield* field('prose', '', alternativeText);
  if (contentsObj?.str || titleObj?.str) yield* field('member', 'reviewer', titleObj?.str);
  yield* field('prose', '', annotation.url ?? annotation.unsafeUrl);
}
