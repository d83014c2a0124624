import type { DicomObject } from '../../model/dicom.ts';
import { requiredAttributes } from '../../standards/object-definition.ts';

const sopClass = 0x00080016;
const sopInstance = 0x00080018;
const rows = 0x00280010;
const identityRemoved = 0x00120062;
const method = 0x00120063;
const methodCodes = 0x00120064;
const recognizableFeatures = 0x00280302;
const datesModified = 0x00280303;

/**
 * What a reader of a header would look for in vain: attributes that every object of its class has to have at its top level
 * (PS3.3 Annex A), and those in which an object says how it was de-identified (PS3.15 section E.2). An object that is read
 * in part lacks nothing that anybody knows of.
 * @returns tags in ascending order
 */
export function missingAttributes(object: DicomObject): readonly number[] {
  if (object.problems.length > 0) return [];
  const required = requiredAttributes(object.get(sopClass)?.text().trim() ?? '') ?? [];
  const wanted = new Set([...required.map(({ tag }) => tag), ...claimsOf(object)]);
  return [...wanted].filter((tag) => !object.get(tag)).sort((left, right) => left - right);
}

/** Where an object speaks of its de-identification; a directory or a message has no patient to speak of. */
function claimsOf(object: DicomObject): number[] {
  if (!object.get(sopInstance)) return [];
  const isImage = object.get(rows) !== undefined;
  return [
    identityRemoved,
    ...(object.get(methodCodes) ? [] : [method]),
    ...(isImage ? [recognizableFeatures] : []),
    datesModified,
  ];
}
