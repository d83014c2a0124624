import type { FilePlace } from '../model/fact.ts';
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
  readonly files: FilesByPerson;
}

/** @returns nothing seen yet */
export function nobodySeen(): PeopleSeen {
  return { tables: [], scans: [], sidecars: [], files: new Map() };
}

/** Adds what was seen later. */
export function addSeen(earlier: PeopleSeen, { tables, scans, sidecars, files }: PeopleSeen): void {
  for (const table of tables) earlier.tables.push(table);
  for (const scan of scans) earlier.scans.push(scan);
  for (const sidecar of sidecars) earlier.sidecars.push(sidecar);
  addFiles(earlier.files, files);
}
