import type { DicomObject } from '../model/dicom.ts';
import type { Circumstances } from '../model/policy.ts';
import { deidentificationCodes } from '../standards/deidentification-methods.ts';
import { claimsOf } from './deidentification-claims.ts';

const sopClassUid = 0x00080016;

/** What an object's own declaration changes about the weight of its values. */
export function circumstancesOf(object: DicomObject): Circumstances {
  const { removed, codes, temporal } = claimsOf(object);
  const datesShifted = temporal === 'MODIFIED' || codes.has(deidentificationCodes.retainModifiedDates);
  const uidsReplaced =
    removed === 'YES' && codes.has(deidentificationCodes.basicProfile) && !codes.has(deidentificationCodes.retainUids);
  const sopClass = object.get(sopClassUid)?.text();
  return { datesShifted, uidsReplaced, ...(sopClass === undefined ? {} : { sopClass }) };
}
