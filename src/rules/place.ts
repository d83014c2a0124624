import type { DicomElement } from '../model/dicom.ts';
import { isPrivateTag } from '../model/dicom.ts';
import type { Field } from '../model/field.ts';
import { formatTag } from '../model/location.ts';
import type { Violation } from '../model/violation.ts';

/** A heading or key that is shown as it is: an identifier as programmers write them, not a person's words. */
const plainName = /^[\p{L}_][\p{L}\p{N}_.-]{0,40}$/u;

/**
 * Where a field stands, as messages say it: "PatientName", "private attribute (0029,xx10) of SIEMENS CSA HEADER",
 * "column dob". Findings of one place and rule are one issue. A name that is not a plain one is left out of it, since a
 * heading can be a person's name.
 */
export function placeOf(field: Field): string {
  if (field.inElement) return placeInElement(field, field.inElement);
  switch (field.kind) {
    case 'attribute':
      return inContext(field, attributePlace(field.element, field.name));
    case 'cell':
      return named('column', field.name) ?? 'a column';
    case 'member':
      return named('key', field.name) ?? 'an unnamed value';
    case 'slot':
      return named('header field', field.name.replace(/\[\d+\]$/, '')) ?? 'the header';
    case 'heading':
      return 'a heading';
    case 'segment':
      return 'the name of a file or folder';
    case 'prose':
      return 'text';
  }
}

/** A name with what it stands in: `TextValue of Findings › Comment`. */
export function inContext({ context }: Field, name: string): string {
  return context === undefined ? name : `${name} of ${context}`;
}

/** Where a violation stands, as issues group and name it. */
export function wherein(field: Field): Pick<Violation, 'place' | 'field'> {
  const name = fieldNameOf(field);
  return { place: placeOf(field), ...(name === undefined ? {} : { field: name }) };
}

/** The field as people name it where they want to speak of it alone: "PatientName", "column dob"; none for free text. */
export function fieldNameOf(field: Field): string | undefined {
  if (field.inElement) return placeInElement(field, field.inElement);
  if (field.kind === 'attribute') return attributePlace(field.element, field.name);
  if (field.kind === 'cell') return named('column', field.name);
  if (field.kind === 'member') return named('key', field.name);
  return field.kind === 'slot' ? named('header field', field.name.replace(/\[\d+\]$/, '')) : undefined;
}

function named(kind: string, name: string): string | undefined {
  return plainName.test(name) ? `${kind} ${name}` : undefined;
}

/** "PatientName in private attribute (0029,xx20) of SIEMENS CSA HEADER", or the attribute alone where nothing names the text. */
function placeInElement({ kind, name }: Field, element: DicomElement): string {
  const attribute = attributePlace(element, '');
  return kind === 'member' && plainName.test(name) ? `${name} in ${attribute}` : attribute;
}

function attributePlace(element: DicomElement | undefined, name: string): string {
  if (!element) return name;
  if (!isPrivateTag(element.tag)) return element.keyword || formatTag(element.tag);
  return `private attribute ${blockRelativeTag(element.tag)} of ${element.creator ?? 'no creator'}`;
}

/**
 * A private tag without the block that its creator happens to have reserved: `(0029,xx10)`. The same attribute stands in
 * different blocks of different files (PS3.5 section 7.8.1).
 */
function blockRelativeTag(tag: number): string {
  const full = formatTag(tag);
  return `${full.slice(0, 6)}xx${full.slice(8)}`;
}
