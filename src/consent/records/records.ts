import type { Consent } from '../../model/consent.generated.ts';
import type { Region } from '../../model/region.ts';
import type { StatedLicence } from '../checks/licence.ts';
import type { SettingsText } from '../checks/storage/remotes.ts';
import type { Ledger } from '../disclosures/read-ledger.ts';
import type { FoundColumn, SubjectsReading } from '../subjects/read-subjects.ts';

/** A file of the records that is there. */
interface RecordFile {
  /** POSIX, relative to the dataset. Raw. */
  readonly path: string;
  /** Why nothing of it could be read, a sentence without text of it. */
  readonly failure?: string;
}

/** A mistake in a record, at its place. */
export interface RecordMistake {
  readonly path: string;
  /** One sentence without text of the file. */
  readonly message: string;
  /** What tells mistakes of a file apart beside their message: a pointer, a cell, a line. It may hold keys of the file. */
  readonly place: string;
  /** Nothing is lost by it: a column that nobody reads. */
  readonly isHarmless?: true;
  readonly region?: Region;
}

/** `consent.json`, with where in its text everything stands. */
export interface ManifestRecord extends RecordFile {
  /** Absent where nothing of it holds. */
  readonly consent?: Consent;
  regionOf(pointer: string): Region;
}

/** `consent.tsv`. */
export interface SubjectsRecord extends RecordFile {
  readonly rows: SubjectsReading['rows'];
  readonly columns: readonly FoundColumn[];
}

/** `disclosures.jsonl`. */
export interface LedgerRecord extends RecordFile {
  readonly ledger: Ledger;
}

/** What of consent is written down in a dataset, licences aside. */
export interface WrittenRecords {
  readonly manifest?: ManifestRecord;
  readonly subjects?: SubjectsRecord;
  readonly ledger?: LedgerRecord;
  readonly mistakes: readonly RecordMistake[];
  /** Files that the manifest names and that are not there: its key, and the path as it is written. */
  readonly absent: readonly { readonly key: 'subjects' | 'disclosures'; readonly path: string }[];
  /** Settings of programs that copy the dataset elsewhere. */
  readonly storage: readonly SettingsText[];
  /** SHA-256 of a file in hexadecimal, by its path relative to the folder of the manifest; `undefined` where it is absent or too large. */
  hashOf(path: string): string | undefined;
}

/** What of consent is written down in a dataset. */
export interface ConsentRecords extends WrittenRecords {
  readonly licences: readonly StatedLicence[];
}
