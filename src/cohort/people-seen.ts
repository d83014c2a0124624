import type { FilePlace } from '../model/fact.ts';
import type { Region } from '../model/region.ts';
import type { PeopleTable } from './people-table.ts';
import { addFiles, type FilesByPerson } from './person-files.ts';
import type { ScanSource, ScanValues } from './scan-attributes.ts';

/** A table of people with where it was read. */
export interface TableSeen extends FilePlace {
  /** As it may be shown. */
  readonly path: string;
  /** What belongs together: the `sessions.tsv` of all subjects of a dataset, a table and its sidecar. Raw, in memory only. */
  readonly group: string;
  /** The folder in which its names of subjects are those of the same people. Raw. */
  readonly root: string;
  readonly table: PeopleTable;
}

/** What a scan says of its subject: its header, its sidecar or its name. */
export interface ScanSeen extends FilePlace {
  readonly path: string;
  /** Raw. */
  readonly subject: string;
  /** The folder in which that names the same person; absent for a Patient ID, which names one wherever it stands. Raw. */
  readonly root?: string;
  readonly source: ScanSource;
  readonly values: ScanValues;
}

/** Where a list names somebody: lines, or an item of JSON. */
export interface ListPlace {
  readonly region: Region;
  /** RFC 6901; absent in a list of lines. */
  readonly pointer?: string;
}

/** How often a list names somebody, and where: places of many may be left out. */
export interface NamedInList {
  readonly count: number;
  readonly places: readonly ListPlace[];
}

/** A list without a table, as `train.txt`, that names people whose data nobody may use. */
export interface ListSeen extends FilePlace {
  readonly path: string;
  /** By `subjectKey`: those people alone. */
  readonly people: ReadonlyMap<string, NamedInList>;
}

/** What a sidecar says of the columns of its table. */
export interface SidecarSeen {
  readonly group: string;
  /** Parsed JSON. */
  readonly dictionary: unknown;
}

/** What a scan has seen of people, in the order of paths. Raw, and in memory only. */
export interface PeopleSeen {
  readonly tables: TableSeen[];
  readonly scans: ScanSeen[];
  readonly sidecars: SidecarSeen[];
  readonly lists: ListSeen[];
  readonly files: FilesByPerson;
}

/** @returns nothing seen yet */
export function nobodySeen(): PeopleSeen {
  return { tables: [], scans: [], sidecars: [], lists: [], files: new Map() };
}

/** Adds what was seen later. */
export function addSeen(earlier: PeopleSeen, { tables, scans, sidecars, lists, files }: PeopleSeen): void {
  for (const table of tables) earlier.tables.push(table);
  for (const scan of scans) earlier.scans.push(scan);
  for (const sidecar of sidecars) earlier.sidecars.push(sidecar);
  for (const list of lists) earlier.lists.push(list);
  addFiles(earlier.files, files);
}
