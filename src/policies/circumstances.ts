import type { DicomObject } from '../model/dicom.ts';
import type { Circumstances } from '../model/policy.ts';
import { claimsOf } from './deidentification-claims.ts';

const sopClassUid = 0x00080016;

/** What an object's own declaration changes about the weight of its values. */
export function circumstancesOf(object: DicomObject): Circumstances {
  const { removed, temporal, claimsProfile, options } = claimsOf(object);
  const datesShifted = temporal === 'MODIFIED' || options.has('retain-modified-dates');
  const uidsReplaced = removed === 'YES' && claimsProfile && !options.has('retain-uids');
  const sopClass = object.get(sopClassUid)?.text();
  return { datesShifted, uidsReplaced, ...(sopClass === undefined ? {} : { sopClass }) };
}
