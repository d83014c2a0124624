import { bidsSubjectIn, subjectKey } from '../../cohort/bids-table.ts';
import type { DatasetFile } from '../../consent/withdrawal/files-of-subject.ts';
import { compareText } from '../../model/compare-text.ts';

/**
 * The people that files of a dataset name: by BIDS paths, else by PatientID, and by the subject column of tables of people. Two
 * names of one person in different files are two.
 * @returns each once, with or without the prefix of BIDS as it was met first, in the order of their names
 */
export function subjectsOf(files: Iterable<DatasetFile>): string[] {
  const found = new Map<string, string>();
  const add = (name: string): void => {
    const trimmed = name.replaceAll('\0', ' ').trim();
    const key = subjectKey(trimmed);
    if (key !== '' && !found.has(key)) found.set(key, trimmed);
  };
  for (const { path, patientIds = [], table } of files) {
    const ofPath = bidsSubjectIn(path);
    if (ofPath !== undefined) add(ofPath);
    else for (const id of patientIds) add(id);
    if (ofPath !== undefined || !table?.subject) continue;
    const { codes, values, missing } = table.subject;
    const used = new Set(codes);
    for (const [code, value] of values.entries()) if (code !== missing && used.has(code)) add(value);
  }
  return [...found.values()].toSorted(compareText);
}
