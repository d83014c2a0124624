import type { PeopleTable } from '../../cohort/people-table.ts';
import { rowNumberOf } from '../../tables/encoded-table.ts';
import { type ListedSubject, listedIn } from './split-list.ts';
import { type NamedBy, SubjectNames } from './subject-name.ts';

/** A file of a dataset with what of it may name people. Raw: it stays in memory. */
export interface DatasetFile {
  /** POSIX, relative to the dataset. */
  readonly path: string;
  /** (0010,0020) of a DICOM object; of a directory or an archive of them, those of all. */
  readonly patientIds?: readonly string[];
  /** Where it is a table of people (`readPeopleTable`). */
  readonly table?: Pick<PeopleTable, 'subject' | 'rows' | 'rowNumbers' | 'json'>;
  /** Its text where it may be a list of people (`isSplitList`). */
  readonly list?: string;
}

/** Whom is looked for. */
export interface SoughtSubject {
  /** As `consent.tsv` writes it. */
  readonly subject: string;
  /** Other names of the same person, as a PatientID. */
  readonly aliases?: readonly string[];
  /** The other subjects, so that `P01-2` is not taken for `P01`, and lines that name both are told apart. */
  readonly others?: Iterable<string>;
}

/** A file that is of the subject as a whole. */
export interface FileOfSubject {
  readonly path: string;
  readonly by: readonly (NamedBy | 'patient-id')[];
  /** It was made from others (BIDS 1.10, Derivatives). */
  readonly isDerived: boolean;
  /** Else a person has to look: the name may mean something else, or the path and the header name two people. */
  readonly isCertain: boolean;
  /** It holds other people as well. */
  readonly holdsOthers: boolean;
}

/** Rows of a table that are of the subject. */
export interface RowsOfSubject {
  readonly path: string;
  /** The header is row 1, also of records in JSON, which have none: row 2 is the first. */
  readonly rows: readonly number[];
  /** Its records are objects of JSON. */
  readonly json?: NonNullable<PeopleTable['json']>;
  /** No row is of anybody else. */
  readonly isWholeTable: boolean;
}

/** Lines or items of a list that name the subject. */
export interface LinesOfSubject {
  readonly path: string;
  readonly lines: readonly ListedSubject[];
}

/** Everything of one subject in a dataset, each in the order in which files came. A file stands in one of the lists. */
export interface FilesOfSubject {
  readonly files: readonly FileOfSubject[];
  readonly rows: readonly RowsOfSubject[];
  readonly lists: readonly LinesOfSubject[];
}

/**
 * Finds everything of one subject. It is found where it is named: by the path, by the PatientID, in a column of a table of people, in
 * a list. A file that was made of many people, as an average or a model, names none of them and is not found.
 */
export async function filesOfSubject(
  { subject, aliases = [], others = [] }: SoughtSubject,
  dataset: AsyncIterable<DatasetFile> | Iterable<DatasetFile>,
): Promise<FilesOfSubject> {
  const names = new SubjectNames([subject, ...aliases], others);
  const files: FileOfSubject[] = [];
  const rows: RowsOfSubject[] = [];
  const lists: LinesOfSubject[] = [];
  for await (const file of dataset) {
    const whole = wholeFile(file, names);
    if (whole) {
      files.push(whole);
      continue;
    }
    const inTable = rowsIn(file, names);
    if (inTable) rows.push(inTable);
    // Of a table that says whose its rows are, the rows are all.
    if (file.table?.subject || file.list === undefined) continue;
    const lines = listedIn(file.path, file.list, names);
    if (lines.length > 0) lists.push({ path: file.path, lines });
  }
  return { files, rows, lists };
}

function wholeFile({ path, patientIds = [] }: DatasetFile, names: SubjectNames): FileOfSubject | undefined {
  const inPath = names.inPath(path);
  const isPatient = patientIds.some((id) => names.is(id));
  if (!inPath && !isPatient) return undefined;
  const isOtherPatient = patientIds.some((id) => names.isOther(id));
  return {
    path,
    by: [...(inPath ? [inPath.by] : []), ...(isPatient ? ['patient-id' as const] : [])],
    isDerived: path.split('/').includes('derivatives'),
    isCertain: isOtherPatient ? false : isPatient || inPath!.isCertain,
    holdsOthers: isPatient && patientIds.some((id) => id.trim() !== '' && !names.is(id)),
  };
}

function rowsIn({ path, table }: DatasetFile, names: SubjectNames): RowsOfSubject | undefined {
  const subject = table?.subject;
  if (!table || !subject) return undefined;
  const { codes, values, missing } = subject;
  const ours = new Set(values.flatMap((value, code) => (code !== missing && names.is(value) ? [code] : [])));
  if (ours.size === 0) return undefined;
  const json = table.json ? { json: table.json } : {};
  const rows: number[] = [];
  for (const [record, code] of codes.entries()) if (ours.has(code)) rows.push(rowNumberOf(table, record));
  return rows.length === 0 ? undefined : { path, rows, ...json, isWholeTable: rows.length === table.rows };
}
