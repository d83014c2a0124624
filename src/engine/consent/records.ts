import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigurationError, readConfiguration } from '../../configuration/file.ts';
import { type Ledger, readLedger } from '../../consent/disclosures/read-ledger.ts';
import { readManifest } from '../../consent/manifest/read-manifest.ts';
import { type RecordKey, recordCandidates } from '../../consent/records/record-paths.ts';
import { readSubjects, type SubjectsReading } from '../../consent/subjects/read-subjects.ts';
import { rowsOf } from '../../consent/subjects/table-text.ts';
import { decodeAs, encodingOf } from '../../formats/text/decoding.ts';
import type { Consent } from '../../model/consent.generated.ts';
import { plural } from '../../model/numerals.ts';
import { LineIndex } from '../../model/region.ts';
import { manifestPath } from '../consent-settings.ts';
import { liesIn } from '../fix/destination.ts';
import { isNamedFolder } from '../prepare.ts';
import { RequestError } from '../request-error.ts';

/** Larger is no record that somebody keeps by hand, and not held in memory. */
const largest = 64 * 1024 * 1024;

/** The table of people. */
export interface PeopleRecords extends SubjectsReading {
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
  /** Paths from the folder, whether they are there or not. */
  readonly paths: { readonly manifest: string; readonly subjects: string; readonly disclosures: string };
}

/**
 * Reads the consent records of a dataset.
 * @throws RequestError with one line for a path that is no folder, a record that cannot be read, and a manifest with a mistake, with
 * its line and column
 */
export function readRecords(folder: string): ConsentRecords {
  const root = datasetFolder(folder);
  const path = manifestPathOf(root);
  const manifest = manifestAt(root, path);
  const paths = {
    manifest: path,
    subjects: recordPath(root, path, 'subjects', manifest),
    disclosures: recordPath(root, path, 'disclosures', manifest),
  };
  const table = readText(root, paths.subjects);
  const ledger = readBytes(root, paths.disclosures);
  return {
    root,
    paths,
    ...(manifest ? { manifest } : {}),
    ...(table === undefined ? {} : { people: peopleOf(paths.subjects, table) }),
    ...(ledger === undefined ? {} : { ledger: readLedger(ledger) }),
  };
}

/** The manifest of a dataset. @throws RequestError as `readRecords`, and where there is none */
export function requiredManifest(folder: string): Consent {
  const root = datasetFolder(folder);
  const path = manifestPathOf(root);
  const manifest = manifestAt(root, path);
  if (manifest) return manifest;
  throw new RequestError(`There is no ${path} in "${folder}": make one with \`cohortlint consent init\`.`);
}

/**
 * Where the manifest of a dataset is or would be, from its folder: where its configuration says, else at its root.
 * @param root absolute path of the dataset's folder
 * @throws RequestError for a configuration that cannot be used
 */
export function manifestPathOf(root: string): string {
  try {
    return manifestPath(readConfiguration(root).consent?.manifest);
  } catch (error) {
    throw error instanceof ConfigurationError ? new RequestError(error.message) : error;
  }
}

/** Where a record beside the manifest is, or would be made. @throws RequestError for one outside the dataset */
function recordPath(root: string, manifest: string, key: RecordKey, consent: Consent | undefined): string {
  const paths = recordCandidates(key, manifest, consent).map((path) => {
    if (path !== undefined) return path;
    throw new RequestError(`"${key}" of ${manifest} lies outside the dataset: move the file in.`);
  });
  return paths.find((path) => existsSync(join(root, path))) ?? paths[0]!;
}

/** The folder that somebody named, as an absolute path. @throws RequestError for a file, and where nothing is */
export function datasetFolder(folder: string): string {
  if (!isNamedFolder(folder)) throw new RequestError(`"${folder}" is a file: name the folder of the dataset.`);
  return resolve(folder);
}

/** @throws RequestError with the first mistake, where it stands, and how many more there are */
function manifestAt(root: string, path: string): Consent | undefined {
  const text = readText(root, path);
  if (text === undefined) return undefined;
  const { manifest, problems } = readManifest(text);
  const [first] = problems;
  if (manifest && !first) return manifest;
  const { startLine, startColumn } = first!.region;
  const more = problems.length > 1 ? ` (and ${plural(problems.length - 1, 'more mistake')})` : '';
  throw new RequestError(`${path}:${startLine}:${startColumn}: ${first!.message}${more}`);
}

function peopleOf(path: string, text: string): PeopleRecords {
  const form = /\.csv$/i.test(path) ? 'csv' : 'tsv';
  return {
    ...readSubjects(text, form),
    lineOf(row) {
      for (const { cells, row: found } of rowsOf(text, form)) {
        if (found === row) return new LineIndex(text).position(cells[0]!.start).line;
      }
      throw new RangeError(`The table has no row ${row}.`);
    },
  };
}

function readText(root: string, path: string): string | undefined {
  const bytes = readBytes(root, path);
  if (bytes === undefined) return undefined;
  const { encoding, skip } = encodingOf(bytes);
  // Without the mark that some programs put before a text, so that places count as in an editor.
  return decodeAs(bytes.subarray(skip), encoding).replace(/^\uFEFF/, '');
}

function readBytes(root: string, path: string): Uint8Array | undefined {
  const absolute = join(root, path);
  if (!liesIn(absolute, root)) {
    throw new RequestError(`The record "${path}" lies outside the dataset: move it in.`);
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(absolute);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new RequestError(`${path} cannot be read (${code}): make it readable.`);
  }
  if (bytes.length > largest) throw new RequestError(`${path} is larger than 64 MiB, which no such record is.`);
  return bytes;
}
