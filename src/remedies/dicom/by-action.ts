import type { DicomElement } from '../../model/dicom.ts';
import type { Meaning } from '../../model/policy.ts';
import { meaningOfAttribute } from '../../policies/attribute-meaning.ts';
import { dummyDocument } from '../../policies/dummy-document.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { actionForType, type ProfileAction } from '../../policies/profile-action.ts';
import { type AttributeType, attributeTypeOf, sopClassName } from '../../standards/object-definition.ts';
import { type Decision, kept, removed } from './change.ts';
import { shiftDates, shiftUnusual } from './date-shift.ts';
import { dummyOf } from './dummy.ts';
import type { ObjectSetting } from './fix-context.ts';
import { codeName, codeOf } from './pseudonym.ts';

const patientName = 0x00100010;
const patientId = 0x00100020;
const encapsulatedDocument = 0x00420011;
const mimeType = 0x00420012;

/** Numbers of people and of what was done to them: one code for each value keeps records of one together. */
const numberClasses = new Set(['mrn', 'other-id', 'accession', 'health-id']);

/**
 * What a combination of PS3.15 Table E.1-1a comes to for an attribute, by its Type in the definition of the object. In a
 * class that is not known the attribute stays, empty or with a dummy: it may be one that the object needs. A sequence of
 * references whose UIDs may be replaced stays with new ones: it is what ties the objects of a study together.
 * @param tags from the outermost sequence to the attribute
 */
export function actionFor(
  action: string,
  element: DicomElement,
  tags: readonly number[],
  { sopClass }: ObjectSetting,
): ProfileAction {
  if (element.items && action.includes('U')) return 'U';
  return actionForType(action, typeOf(sopClass, tags));
}

function typeOf(sopClass: string, tags: readonly number[]): AttributeType | undefined {
  return sopClassName(sopClass) === undefined ? '2' : attributeTypeOf(sopClass, tags);
}

/** What an action does to an attribute; what a policy cleans is not among it. */
export function byAction(action: Exclude<ProfileAction, 'C'>, element: DicomElement, setting: ObjectSetting): Decision {
  const isEmpty = element.items ? element.items.length === 0 : element.length === 0;
  switch (action) {
    case 'K':
      return kept;
    case 'X':
      return removed;
    case 'U':
      return element.vr === 'UI' && !isEmpty ? withNewUid(element, setting) : kept;
    case 'Z':
      if (isEmpty) return kept;
      // Empty would be valid as well (Type 2), but the objects of a subject would fall apart.
      return element.tag === patientName || element.tag === patientId
        ? withPseudonym(setting, element)
        : { action: 'emptied' };
    case 'D':
      return isEmpty ? kept : withDummy(element, setting);
  }
}

function withDummy(element: DicomElement, setting: ObjectSetting): Decision {
  const { tag, vr } = element;
  if (element.items) return { action: 'replaced by a dummy', value: new Uint8Array() };
  const meaning = meaningOfAttribute(tag, vr);
  if (tag === patientName || tag === patientId || isNumber(meaning)) return withPseudonym(setting, element);
  if (vr === 'UI' && isClass(meaning, 'uid')) return withNewUid(element, setting);
  if (tag === encapsulatedDocument) {
    const type = setting.object.get(mimeType)?.text() ?? '';
    return { action: 'replaced by a dummy', value: dummyDocument(type) };
  }
  const dummy = dummyOf(vr);
  return dummy === element.text() ? kept : { action: 'replaced by a dummy', value: dummy };
}

/** The subject's own code in place of name and number; a code of its own for any other number of a person. */
function withPseudonym(setting: ObjectSetting, element: DicomElement): Decision {
  const action = 'replaced by a pseudonym';
  if (element.tag === patientName) return { action, value: codeName(setting.code) };
  if (element.tag === patientId) return { action, value: setting.code };
  const value = element
    .text()
    .split('\\')
    .map((part) => codeOf(setting.secret, `${element.tag} ${part.trim()}`))
    .join('\\');
  return { action, value };
}

/** New UIDs in place of old ones. */
export function withNewUid(element: DicomElement, { uids }: ObjectSetting): Decision {
  const value = uids.ofAll(element.text());
  return value === element.text() ? kept : { action: 'replaced by a new UID', value };
}

/**
 * A date moved with all others of its subject. A dummy stays; what nobody reads as a date goes, since an empty value says less that
 * is wrong than a dummy beside dates.
 * @param tags from the outermost sequence to the attribute
 */
export function withShiftedDate(element: DicomElement, tags: readonly number[], setting: ObjectSetting): Decision {
  const value = element.text();
  const kind = isClass(meaningOfAttribute(element.tag, element.vr), 'birth-date') ? 'birth-date' : 'date';
  if (value === '' || isPlaceholder(value, kind)) return kept;
  const { shiftDays } = setting;
  const shifted = shiftDates(value, shiftDays) ?? shiftUnusual(value, shiftDays);
  if (shifted !== undefined) return { action: 'shifted', value: shifted };
  const action = actionFor('Z/D', element, tags, setting);
  return byAction(action === 'D' ? 'D' : 'Z', element, setting);
}

function isNumber(meaning: Meaning): boolean {
  return meaning.kind === 'identifier' && meaning.role !== 'device' && numberClasses.has(meaning.class);
}

function isClass(meaning: Meaning, identifier: string): boolean {
  return meaning.kind === 'identifier' && meaning.class === identifier;
}
