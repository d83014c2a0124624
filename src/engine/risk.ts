import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { type AssessmentOptions, assessCohort } from '../cohort/assess.ts';
import { problemCaution } from '../cohort/assessment-cautions.ts';
import { quasiIdentifiersOf } from '../cohort/cohort.ts';
import { nobody } from '../cohort/people.ts';
import type { ShownPerson } from '../cohort/rarest.ts';
import { shownHeading } from '../cohort/shown-heading.ts';
import { type TableCohort, tableCohort } from '../cohort/table-cohort.ts';
import { plural } from '../model/numerals.ts';
import type { CohortRisk } from '../model/report.generated.ts';
import type { ByteReader } from '../model/source.ts';
import { isPlaceholder } from '../policies/placeholder.ts';
import { resolvePolicy } from '../policies/presets.ts';
import { Keyed } from '../scan/masking/keyed.ts';
import { PathMask } from '../scan/masking/path-mask.ts';
import { openFile } from '../sources/file-reader.ts';
import { isFolder } from '../sources/named-path.ts';
import { encodeTable } from '../tables/encode-table.ts';
import { type EncodedTable, rowNumberOf } from '../tables/encoded-table.ts';
import { usuallyMissing } from '../tables/missing-values.ts';
import { RequestError } from './request-error.ts';
import { checkNames, type NamedParts } from './risk/check-names.ts';
import { type Sidecar, sidecarOf } from './risk/sidecar.ts';

/** How a table is assessed. Columns are recognised by their names, values and sidecar where none are named. */
export interface TableRiskOptions
  extends NamedParts,
    Pick<AssessmentOptions, 'missing' | 'samplingFraction' | 'mostRarest' | 'signal'> {
  /** The smallest class that is allowed: k; 5 by default. */
  readonly k?: number;
  /** Called now and then while the table is read. @param share of it, from 0 to 1 */
  readonly onProgress?: (share: number) => void;
  /** Called when the table is read whole; what follows does not stop before its end. */
  readonly onRead?: () => void;
  /** Called for each thing of the table that could not be read; it stands among the cautions too. */
  readonly onProblem?: (sentence: string) => void;
  /** Gets each of the rarest people with values, in the order of the result: for the eyes of a user who asked for them. */
  readonly show?: (person: ShownPerson & { readonly subject?: string }) => void;
}

/**
 * The risk that somebody is found in a table: CSV and TSV of any delimiter and encoding, Parquet, XLSX, JSON and JSON Lines,
 * packed or not. What cannot be read of it is told among the cautions. No value of the table stands in the result.
 * @param path of the file; a JSON file of the same name beside it is taken for its data dictionary
 * @throws RequestError with one line and what to do: for a path that is no table, for columns that it does not have, for
 * numbers out of range, where no quasi-identifier is found, and where the signal ended the reading
 */
export async function assessTable(path: string, options: TableRiskOptions = {}): Promise<CohortRisk> {
  checkNumbers(options);
  const sidecar = sidecarOf(path);
  const table = await readTable(path, sidecar, options);
  checkNames(table.headings, options);
  const cohort = tableCohort(table, { ...options, descriptions: sidecar.descriptions });
  if (table.rows === 0)
    throw new RequestError(`${quoted(path)} has no row below its header: name a table with people.`);
  if (quasiIdentifiersOf(cohort).length === 0) {
    throw new RequestError(
      `No column of ${quoted(path)} was recognised as one that others know of a person, such as age, sex or site: name them with --quasi-identifiers.`,
    );
  }
  const problems = table.problems.map(problemCaution);
  for (const problem of problems) options.onProblem?.(problem);
  options.onRead?.();
  const risk = assessCohort(withShownHeadings(cohort, table), {
    ...optionsOf(options),
    ...placesOf(table, cohort, options),
    sources: [sourceShown(path)],
    rows: table.rows,
  });
  return { ...risk, cautions: [...problems, ...peopleCautions(table, cohort, sidecar), ...risk.cautions] };
}

function optionsOf({ k, missing, samplingFraction, mostRarest }: TableRiskOptions): AssessmentOptions {
  return {
    ...(k === undefined ? {} : { wanted: k }),
    ...(missing === undefined ? {} : { missing }),
    ...(samplingFraction === undefined ? {} : { samplingFraction }),
    ...(mostRarest === undefined ? {} : { mostRarest }),
  };
}

function checkNumbers({ samplingFraction, k, mostRarest = 1 }: TableRiskOptions): void {
  if (samplingFraction !== undefined && !(samplingFraction > 0 && samplingFraction <= 1)) {
    throw new RequestError('A sampling fraction is the share of the population in the table: above 0 and at most 1.');
  }
  if (k !== undefined && !(Number.isInteger(k) && k >= 1)) {
    throw new RequestError('k is a number of people: a whole number from 1.');
  }
  if (!(Number.isInteger(mostRarest) && mostRarest >= 0)) {
    throw new RequestError('The rarest people are so many: a whole number from 0.');
  }
}

async function readTable(
  path: string,
  { missing }: Sidecar,
  { signal, onProgress }: TableRiskOptions,
): Promise<EncodedTable> {
  const bytes = openTable(path);
  try {
    const table = await encodeTable(path, bytes, {
      missing: { ...usuallyMissing, byColumn: missing },
      ...(signal === undefined ? {} : { signal }),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    if (!signal?.aborted) return table;
  } catch (error) {
    throw new RequestError(`${quoted(path)} cannot be assessed: ${(error as Error).message}.`);
  } finally {
    bytes.close();
  }
  throw new RequestError(`Stopped before ${quoted(path)} was read: nothing was assessed.`);
}

function openTable(path: string): ByteReader {
  let folder: boolean;
  try {
    folder = isFolder(path);
  } catch (error) {
    throw new RequestError((error as Error).message);
  }
  if (folder) throw new RequestError(`${quoted(path)} is a folder: name a table in it, or scan the folder.`);
  try {
    // A file of an annexed dataset is a link.
    return openFile(realpathSync(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new RequestError(`${quoted(path)} cannot be read (${code ?? message}): name a readable file.`);
  }
}

function quoted(path: string): string {
  return `"${path}"`;
}

/** Who and where a person is, by the first of their records. */
function placesOf(
  table: EncodedTable,
  { records, subject }: TableCohort,
  { show }: TableRiskOptions,
): Pick<AssessmentOptions, 'placeOf' | 'subjectShown' | 'show'> {
  const first = new Uint32Array(records.people);
  for (let record = records.personOf.length - 1; record >= 0; record -= 1) {
    if (records.personOf[record] !== nobody) first[records.personOf[record]!] = record;
  }
  const nameOf = (person: number) => subject?.values[subject.codes[first[person]!]!];
  return {
    placeOf: (person) => ({ row: rowNumberOf(table, first[person]!) }),
    subjectShown(person) {
      const name = nameOf(person);
      return name !== undefined && isPlaceholder(name, 'mrn') && isShown(name) ? name : undefined;
    },
    ...(show
      ? {
          show(shown, person) {
            const name = nameOf(person);
            show({ ...shown, ...(name === undefined ? {} : { subject: name }) });
          },
        }
      : {}),
  };
}

/** The name of the file, unless it names a person. */
function sourceShown(path: string): string {
  const name = basename(path);
  return isShown(name) ? name : 'the table';
}

/** A table without a header row has somebody's values there: what a scan would not show is told by its place. */
function withShownHeadings(cohort: TableCohort, { headings }: EncodedTable): TableCohort {
  const mask = masking();
  const columns = cohort.columns.map((column) => {
    const place = headings.indexOf(column.name);
    const isShown = mask.showText(column.name) === column.name;
    return { ...column, name: isShown ? shownHeading(column.name, place) : `column ${place + 1}` };
  });
  return { ...cohort, columns };
}

/** Whether the name of a file is one that a scan would show too. */
function isShown(name: string): boolean {
  return masking().show(name) === name;
}

/** Tells what a scan would mask. Nothing is masked by it, so that no key is needed. */
function masking(): PathMask {
  return new PathMask(resolvePolicy(usualPolicy), new Keyed(new Uint8Array(32)));
}

const usualPolicy = 'hipaa-safe-harbor';

/** Who was left out, and who counts as a person. */
function peopleCautions(
  { rows }: EncodedTable,
  { records, people, subject }: TableCohort,
  { caution }: Sidecar,
): string[] {
  const sentences: string[] = [];
  if (caution !== undefined) sentences.push(caution);
  const left = records.personOf.filter((person) => person === nobody).length;
  if (left > 0)
    sentences.push(`${plural(left, 'row has', 'rows have')} no subject and ${left === 1 ? 'is' : 'are'} left out.`);
  if (subject === undefined && rows === people)
    sentences.push('No column names the people, so that each row counts as one.');
  return sentences;
}
