import { join, resolve } from 'node:path';
import type { Ledger } from '../../consent/disclosures/read-ledger.ts';
import { readRecords as readRecordFiles } from '../../consent/records/read-records.ts';
import { recordPaths } from '../../consent/records/record-paths.ts';
import type { SubjectsRecord } from '../../consent/records/records.ts';
import { rowsOf } from '../../consent/subjects/table-text.ts';
import { wholeText } from '../../formats/text/whole.ts';
import type { Consent } from '../../model/consent.generated.ts';
import { plural } from '../../model/numerals.ts';
import { LineIndex } from '../../model/region.ts';
import type { ByteReader } from '../../model/source.ts';
import { openFile } from '../../sources/file-reader.ts';
import { isNamedFolder } from '../prepare.ts';
import { RequestError } from '../request-error.ts';
import { manifestOfDataset } from './manifest-place.ts';

/** The table of people. */
export interface PeopleRecords extends Pick<SubjectsRecord, 'rows' | 'columns'> {
  /** The line that a row begins at, from 1: empty lines are no rows. */
  lineOf(row: number): number;
}

/** The consent records of a dataset. */
export interface ConsentRecords {
  /** Absolute path of its folder. */
  readonly root: string;
  /** Absent where there is none. */
  readonly manifest?: Consent;
  /** Absent where there is no table. */
  readonly people?: PeopleRecords;
  /** Absent where there is none. */
  readonly ledger?: Ledger;
  /** POSIX paths from the folder, whether the files are there or not. */
  readonly paths: { readonly manifest: string; readonly subjects: string; readonly disclosures: string };
}

/**
 * Reads the consent records of a dataset, as its scan does, for a command that builds on them.
 * @param onMistake takes the first mistake of the manifest, or what keeps another record from being read; it ends the reading where
 * nobody takes it
 * @throws RequestError with one line for a path that is no folder, a configuration or record that cannot be read, and a manifest
 * with a mistake, with its line and column
 */
export function readRecords(folder: string, onMistake: (sentence: string) => void = refuse): ConsentRecords {
  const root = datasetFolder(folder);
  const { path: manifest } = manifestOfDataset(root);
  const open = (path: string): ByteReader | undefined => openIn(root, path);
  const { manifest: read, subjects, ledger, mistakes } = readRecordFiles(open, manifest);
  const mistake = mistakeIn(mistakes, manifest);
  if (mistake !== undefined) onMistake(mistake);
  const consent = read?.consent;
  const candidates = recordPaths(manifest, consent);
  const paths = {
    manifest,
    subjects: subjects?.path ?? pathIn(candidates.subjects, 'subjects'),
    disclosures: ledger?.path ?? pathIn(candidates.disclosures, 'disclosures'),
  };
  return {
    root,
    paths,
    ...(consent ? { manifest: consent } : {}),
    ...(subjects ? { people: peopleOf(subjects, open) } : {}),
    ...(ledger ? { ledger: ledger.ledger } : {}),
  };
}

/** The manifest of a dataset. @throws RequestError as `readRecords`, and where there is none */
export function requiredManifest(folder: string): Consent {
  const { manifest, paths } = readRecords(folder);
  if (manifest) return manifest;
  throw new RequestError(`There is no ${paths.manifest} in "${folder}": make one with \`cohortlint consent init\`.`);
}

/** The folder that somebody named, as an absolute path. @throws RequestError for a file, and where nothing is */
export function datasetFolder(folder: string): string {
  if (!isNamedFolder(folder)) throw new RequestError(`"${folder}" is a file: name the folder of the dataset.`);
  return resolve(folder);
}

function refuse(sentence: string): never {
  throw new RequestError(sentence);
}

/** The first mistake of the manifest, or what keeps another record from being read at all; others the scan tells. */
function mistakeIn(mistakes: ReturnType<typeof readRecordFiles>['mistakes'], manifest: string): string | undefined {
  const refused = mistakes.filter(({ path, place }) => path === manifest || place === 'file');
  const [first] = refused;
  if (!first) return undefined;
  const { path, region, message } = first;
  const at = region ? `${path}:${region.startLine}:${region.startColumn}` : path;
  const more = refused.length > 1 ? ` (and ${plural(refused.length - 1, 'more mistake')})` : '';
  return `${at}: ${message}${more}`;
}

/** @throws RequestError where a record would lie outside the dataset */
function pathIn([path]: readonly string[], key: string): string {
  if (path !== undefined) return path;
  throw new RequestError(`The manifest names a file under "${key}" that lies outside the dataset: move it in.`);
}

function peopleOf(
  { path, rows, columns }: SubjectsRecord,
  open: (path: string) => ByteReader | undefined,
): PeopleRecords {
  return {
    rows,
    columns,
    lineOf(row) {
      const bytes = open(path)!;
      try {
        const text = wholeText(bytes, bytes.size);
        for (const { cells, row: found } of rowsOf(text, /\.csv$/i.test(path) ? 'csv' : 'tsv')) {
          if (found === row) return new LineIndex(text).position(cells[0]!.start).line;
        }
      } finally {
        bytes.close();
      }
      throw new RangeError(`The table has no row ${row}.`);
    },
  };
}

/** A file that is not there is none. */
function openIn(root: string, path: string): ByteReader | undefined {
  try {
    return openFile(join(root, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
