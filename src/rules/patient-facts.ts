import type { DicomDataSet, DicomObject } from '../model/dicom.ts';
import { ElementQuestion } from '../model/recurrence.ts';
import { isDummy } from '../policies/placeholder.ts';

/** Attributes by which objects are told apart and joined over files. */
export const patientTags = {
  sopInstanceUid: 0x00080018,
  accessionNumber: 0x00080050,
  patientName: 0x00100010,
  patientId: 0x00100020,
  issuerOfPatientId: 0x00100021,
  patientBirthDate: 0x00100030,
  patientSex: 0x00100040,
  studyInstanceUid: 0x0020000d,
  seriesInstanceUid: 0x0020000e,
  frameOfReferenceUid: 0x00200052,
} as const;

/** The text of an attribute of an object or an item, trimmed; empty where it or the item is not there. */
export function textOf(set: DicomDataSet | undefined, tag: number): string {
  return set?.get(tag)?.text().trim() ?? '';
}

/**
 * Whose object it is, for keyed values alone: by the number with its issuer, else by name and birth date, else by the study. Dates
 * of one such person move together.
 */
export function personOf(object: DicomObject): string {
  const id = textOf(object, patientTags.patientId);
  if (id !== '') return `id ${id} ${textOf(object, patientTags.issuerOfPatientId)}`;
  const name = textOf(object, patientTags.patientName);
  if (name !== '') return `name ${name} ${textOf(object, patientTags.patientBirthDate)}`;
  return `study ${textOf(object, patientTags.studyInstanceUid)}`;
}

/** Whether an object is an instance that its UID names: no directory of a medium, no bare message. */
export function isInstance(object: DicomObject): boolean {
  return object.answers(instanceUid).length > 0;
}

/** Who asks whether there is one need not ask which: it is another one in every file. */
const instanceUid = new ElementQuestion(
  (element) =>
    (element.tag === patientTags.sopInstanceUid && element.depth === 0 && element.text() !== '') || undefined,
);

/**
 * The number or code under which an object files its patient, with its issuer; `undefined` for one that is no instance of
 * anybody, and for a dummy, under which many people are filed.
 */
export function patientIdOf(object: DicomObject): string | undefined {
  const id = textOf(object, patientTags.patientId);
  if (isDummy(id) || !isInstance(object)) return undefined;
  const issuer = textOf(object, patientTags.issuerOfPatientId);
  return issuer === '' ? id : `${id}\0${issuer}`;
}
