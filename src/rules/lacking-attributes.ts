import type { DicomElement, DicomObject } from '../model/dicom.ts';
import { ElementQuestion } from '../model/recurrence.ts';
import { profileOf } from '../standards/confidentiality-profile.ts';
import { type RequiredAttribute, requiredAttributes } from '../standards/object-definition.ts';

const sopClass = 0x00080016;

/**
 * What tools for de-identification take away although the profile does not name it: numbers by which images are ordered, and
 * what an institution may have written itself. The profile names the rest (PS3.15 Table E.1-1).
 */
const strippedByTools: ReadonlySet<number> = new Set([
  0x00080008, 0x00080060, 0x00080070, 0x00200011, 0x00200012, 0x00200013,
]);

/**
 * What the class of an object requires and it lacks: attributes that are not there, and those of Type 1 that are there
 * without a value. Nothing for a class that is not known.
 */
export function lackingAttributes(object: DicomObject): RequiredAttribute[] {
  const required = requiredAttributes(object.get(sopClass)?.text().trim() ?? '') ?? [];
  const filled = new Set(object.answers(filledTag));
  const empty = new Set(object.answers(emptyTag));
  return required.filter(({ tag, type }) => !filled.has(tag) && (type !== '2' || !empty.has(tag)));
}

const filledTag = new ElementQuestion((element) => (element.depth > 0 || isEmpty(element) ? undefined : element.tag));
const emptyTag = new ElementQuestion((element) => (element.depth > 0 || !isEmpty(element) ? undefined : element.tag));

function isEmpty({ items, length }: DicomElement): boolean {
  return items ? items.length === 0 : length === 0;
}

/** Whether de-identification is known to take an attribute away. */
export function isOftenRemoved(tag: number): boolean {
  return profileOf(tag) !== undefined || strippedByTools.has(tag);
}
