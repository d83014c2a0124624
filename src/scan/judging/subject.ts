import type { Document } from '../../model/document.ts';
import { cellOf, type Field } from '../../model/field.ts';

const bidsSubject = /(?:^|[/_])(sub-[A-Za-z0-9]+)(?=[/_.]|$)/g;
const subjectHeading = /^(participant|subject|patient)(_?id)?$/i;
const patientId = 0x00100020;
const issuerOfPatientId = 0x00100021;

/**
 * Whose data an entry holds: by the BIDS path, else by PatientID with its issuer.
 * @returns the raw identifier, or `undefined` when nothing says it or the path names two people
 */
export function subjectOf(path: string, document?: Document): string | undefined {
  const named = new Set([...path.matchAll(bidsSubject)].map((match) => match[1]!));
  if (named.size > 1) return undefined;
  const [byPath] = named;
  if (byPath !== undefined) return byPath;
  const id = document?.dicom?.get(patientId)?.text().trim();
  if (!id) return undefined;
  const issuer = document?.dicom?.get(issuerOfPatientId)?.text().trim();
  return issuer ? `${id} ${issuer}` : id;
}

/**
 * Whose row a field of a table stands in. Fields come row by row, so the last value of the subject column is the row's.
 * @param show how a raw identifier may be shown
 */
export function rowSubjects(
  document: Document,
  show: (subject: string) => string | undefined,
): (field: Field) => string | undefined {
  const column = document.table?.columns.findIndex((heading) => subjectHeading.test(heading.trim())) ?? -1;
  if (column < 0) return () => undefined;
  let row = 0;
  let subject: string | undefined;
  return (field) => {
    const cell = cellOf(field);
    if (!cell) return undefined;
    if (cell.row !== row) {
      row = cell.row;
      subject = undefined;
    }
    if (cell.column === column + 1 && field.text !== '') subject = show(field.text);
    return subject;
  };
}
