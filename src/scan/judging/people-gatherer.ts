import { bidsRootOf, bidsTableKind, subjectKey } from '../../cohort/bids-table.ts';
import type { PeopleSeen } from '../../cohort/people-seen.ts';
import { readPeopleTable } from '../../cohort/people-table.ts';
import { addFile } from '../../cohort/person-files.ts';
import {
  headerValues,
  nameValues,
  type ScanSource,
  type ScanValues,
  sidecarValues,
} from '../../cohort/scan-attributes.ts';
import { KnownPeople } from '../../consent/lists/known-people.ts';
import { isSplitList } from '../../consent/lists/list-words.ts';
import { peopleInList } from '../../consent/lists/people-in-list.ts';
import { wholeText } from '../../formats/text/whole.ts';
import type { ByteReader } from '../../model/source.ts';
import { faceOfName } from '../../policies/face-image.ts';
import type { ReadDocument } from './entry-reading.ts';
import { isNamedAsImage, personFile } from './person-file.ts';
import { type ReadingPlace, shownSource } from './reading-place.ts';

/** A sidecar is small; more is no sidecar. */
const largestSidecar = 4 * 1024 * 1024;
/** How lists of people are read. */
const listFormats: ReadonlySet<string> = new Set(['json', 'table', 'text', 'yaml']);
const sidecarName = /\.json$/i;

/** Gathers what documents say of people: whole tables, headers, names, sidecars. Raw, and in memory only. */
export class PeopleGatherer {
  /** By subject what its scans have said in this thread: slices of a series say the same again. */
  readonly #said = new Map<string, Set<string>>();
  readonly #listed: ReadonlySet<string>;

  readonly #recorded: KnownPeople;

  /**
   * @param listed people of whom every file is asked for, as `subjectKey` names them
   * @param recorded everybody of whom the records of consent tell, likewise
   */
  constructor(listed: readonly string[] = [], recorded: readonly string[] = []) {
    this.#listed = new Set(listed);
    this.#recorded = new KnownPeople(recorded);
  }

  /**
   * Gathers what a document says of people.
   * @param subject whose it is, raw
   * @param seen what is new is added to it
   */
  async gather(
    reading: ReadDocument,
    subject: string | undefined,
    place: ReadingPlace,
    seen: PeopleSeen,
  ): Promise<void> {
    const { dicom } = reading.document;
    const file = personFile(reading, subject, place);
    if (file) addFile(seen.files, file, subject !== undefined && this.#listed.has(subjectKey(subject)));
    if (subject !== undefined) {
      if (place.bySegment !== undefined) this.#scan(subject, 'name', nameValues(place.path), place, seen);
      if (dicom) this.#scan(subject, 'header', headerValues(dicom), place, seen);
      else if (isSidecarOfScan(reading, place)) {
        const sidecar = parsed(wholeText(reading.bytes, largestSidecar));
        this.#scan(subject, 'sidecar', sidecarValues(sidecar), place, seen);
      }
    }
    if (!dicom) await this.#table(reading, place, seen);
  }

  /** A file of which nothing could be read is of its person by its path. @param shown the path as it may be shown */
  seeUnread({ path, subject, shown }: { path: string; subject: string; shown: string }, seen: PeopleSeen): void {
    const face = faceOfName(path);
    const file = {
      subject,
      place: { path: shown },
      isImage: isNamedAsImage(path),
      ...(face === undefined ? {} : { face }),
    };
    addFile(seen.files, file, this.#listed.has(subjectKey(subject)));
  }

  async #table({ document, format, bytes }: ReadDocument, place: ReadingPlace, seen: PeopleSeen): Promise<void> {
    const { path } = place;
    const group = groupOf(place);
    if (isSidecar(path)) {
      const dictionary = parsed(wholeText(bytes, largestSidecar));
      if (dictionary !== undefined) seen.sidecars.push({ group, dictionary });
      return;
    }
    const table = await readPeopleTable({ path, format, document, bytes });
    if (table) seen.tables.push({ ...shownSource(place), group, root: bidsRootOf(path), table });
    // Of a table that says whose its rows are, the rows are all; a file of one person is told as a whole.
    if (!table?.subject && place.bySegment === undefined) this.#list(format, bytes, place, seen);
  }

  #list(format: string, bytes: ByteReader, place: ReadingPlace, seen: PeopleSeen): void {
    if (this.#listed.size === 0 || !listFormats.has(format) || !isSplitList(place.path)) return;
    const people = peopleInList(place.path, bytes, this.#recorded, this.#listed);
    if (people.size > 0) seen.lists.push({ ...shownSource(place), people });
  }

  /** Says what is new of a subject. */
  #scan(subject: string, source: ScanSource, values: ScanValues, place: ReadingPlace, seen: PeopleSeen): void {
    const key = place.bySegment === undefined ? subject : `${bidsRootOf(place.path)}${subject}`;
    const said = this.#said.get(key) ?? new Set();
    this.#said.set(key, said);
    const before = said.size;
    for (const [index, value] of values.entries()) if (value !== undefined) said.add(`${index} ${value}`);
    if (said.size === before) return;
    const root = place.bySegment === undefined ? {} : { root: bidsRootOf(place.path) };
    seen.scans.push({ ...shownSource(place), subject, ...root, source, values });
  }
}

/** Tables of one kind of a dataset belong together, and a table and its sidecar. */
function groupOf({ path, member, entry }: ReadingPlace): string {
  const stem = path.replace(/\.[^./]+$/, '.tsv');
  const kind = bidsTableKind(stem);
  const own = kind === undefined || kind === 'phenotype' ? stem : `${bidsRootOf(path)}${kind}`;
  return member ? `${entry.raw}!/${own}` : own;
}

/** `sub-01_T1w.json`. */
function isSidecarOfScan({ format }: ReadDocument, { path, bySegment }: ReadingPlace): boolean {
  return bySegment !== undefined && format === 'json' && sidecarName.test(path) && !isSidecar(path);
}

function isSidecar(path: string): boolean {
  return sidecarName.test(path) && bidsTableKind(path.replace(sidecarName, '.tsv')) !== undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
