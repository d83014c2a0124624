import { type DicomObject, isCreatorTag } from '../model/dicom.ts';
import type { Document } from '../model/document.ts';
import type { Field } from '../model/field.ts';
import { ElementQuestion } from '../model/recurrence.ts';

/** Creators in whose values stands a header that is read entry by entry. */
const headerCreators = /^SIEMENS/;

/** What rules ask for again and again of one document. */
const known = new WeakMap<Document, readonly Field[]>();

/** The entries of the vendor's headers inside private attributes of an object, such as those of a Siemens CSA header. */
export function vendorEntries(document: Document): readonly Field[] {
  const { dicom } = document;
  if (!dicom || !hasHeader(dicom)) return [];
  let entries = known.get(document);
  if (!entries) {
    entries = [...document.fields()].filter(({ inElement, kind }) => inElement && kind === 'member');
    known.set(document, entries);
  }
  return entries;
}

function hasHeader(object: DicomObject): boolean {
  return object.answers(headerCreator).length > 0;
}

const headerCreator = new ElementQuestion(
  (element) => (isCreatorTag(element.tag) && headerCreators.test(element.text())) || undefined,
);
