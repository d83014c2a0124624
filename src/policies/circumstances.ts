import type { DicomObject } from '../model/dicom.ts';
import type { Circumstances } from '../model/policy.ts';
import { deidentificationCodes } from '../standards/deidentification-methods.ts';

const patientIdentityRemoved = 0x00120062;
const deidentificationMethod = 0x00120063;
const methodCodes = 0x00120064;
const longitudinalTemporalInformationModified = 0x00280303;
const codeValue = 0x00080100;

/** What a DICOM object says of its own de-identification (PS3.3 section C.7.1.1 and C.12.1). */
export interface Declaration {
  /** (0012,0062), upper case. */
  removed: string;
  /** (0012,0063) or (0012,0064) is there. */
  namesMethod: boolean;
  codes: ReadonlySet<string>;
  /** (0028,0303), upper case. */
  temporal: string;
}

/** Reads the declaration of an object. */
export function declarationOf(object: DicomObject): Declaration {
  const items = object.get(methodCodes)?.items ?? [];
  const codes = items.flatMap((item) => item.get(codeValue)?.text() ?? []);
  return {
    removed: textOf(object, patientIdentityRemoved),
    namesMethod: codes.length > 0 || textOf(object, deidentificationMethod) !== '',
    codes: new Set(codes),
    temporal: textOf(object, longitudinalTemporalInformationModified),
  };
}

/** What an object's own declaration changes about the weight of its values. */
export function circumstancesOf(object: DicomObject): Circumstances {
  const { removed, codes, temporal } = declarationOf(object);
  const datesShifted = temporal === 'MODIFIED' || codes.has(deidentificationCodes.retainModifiedDates);
  const uidsReplaced =
    removed === 'YES' && codes.has(deidentificationCodes.basicProfile) && !codes.has(deidentificationCodes.retainUids);
  return { datesShifted, uidsReplaced };
}

function textOf(object: DicomObject, tag: number): string {
  return object.get(tag)?.text().trim().toUpperCase() ?? '';
}
