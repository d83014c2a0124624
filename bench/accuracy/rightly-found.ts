import type { TextRecord } from './corpora.ts';

/** UIDs that a Siemens scanner makes: they carry its serial number, a date and a time (root 1.3.12.2.1107.5). */
const scannerUid = /(?<![\d.])1\.3\.12\.2\.1107\.5(?:\.\d+)+/g;

/** DICOM attributes that PS3.15 Table E.1-1 removes or empties, since they name a machine or a department. */
const identifyingFields: ReadonlySet<string> = new Set(['StationName', 'InstitutionalDepartmentName']);

/**
 * Whether a span in a text that its set calls clean is right all the same: it lies in a scanner's UID, or the text is the
 * value of a field that the confidentiality profile removes. Such records are counted apart.
 */
export function isRightlyFound(span: { start: number; end: number }, { text, field }: TextRecord): boolean {
  if (field !== undefined && identifyingFields.has(field)) return true;
  for (const match of text.matchAll(scannerUid)) {
    if (match.index <= span.start && span.end <= match.index + match[0].length) return true;
  }
  return false;
}
