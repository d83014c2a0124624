import type { DicomObject } from '../model/dicom.ts';
import { Memo } from '../model/memo.ts';
import { isPlaceholder } from './placeholder.ts';

const tags = {
  patientName: 0x00100010,
  patientId: 0x00100020,
  identityRemoved: 0x00120062,
  method: 0x00120063,
  methodCodes: 0x00120064,
} as const;

/** Whether a name and a number are pseudonyms; the slices of a series have the same. */
const pseudonymous = new Memo<string, boolean>(1_000);

/**
 * Whether somebody de-identified an object: it says so or says how (PS3.3 section C.7.1.1), or a pseudonym or placeholder
 * stands where name and number of the patient were. One without both is as often a test object that never had any.
 */
export function isDeidentified(object: DicomObject): boolean {
  const text = (tag: number) => object.get(tag)?.text().trim() ?? '';
  if (text(tags.identityRemoved).toUpperCase() === 'YES' || text(tags.method) !== '') return true;
  if ((object.get(tags.methodCodes)?.items?.length ?? 0) > 0) return true;
  const [name, id] = [text(tags.patientName), text(tags.patientId)];
  if (name === '') return false;
  return pseudonymous.get(`${name}\0${id}`, () => isPlaceholder(name, 'name') && isPlaceholder(id, 'mrn'));
}
