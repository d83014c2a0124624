import type { DicomObject } from '../model/dicom.ts';

const method = 0x00120063;

/**
 * What an object says among its methods, (0012,0063), when the days in its texts were moved with its dates. The standard has no
 * place for it; without it a moved day of another examination in a report reads like one that was left.
 */
export const movedTextsValue = 'days in texts moved with the dates';

/** Whether an object says so. */
export function saysTextsMoved(object: DicomObject): boolean {
  const values = object.get(method)?.text().split('\\') ?? [];
  return values.some((value) => value.trim() === movedTextsValue);
}
