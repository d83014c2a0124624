import type { DicomObject } from './dicom.ts';
import type { Field } from './field.ts';
import type { Region } from './region.ts';

/** A record of a table. */
export interface TableRow {
  /** From 1; the header row is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Where the record stands, from its first cell to its last. */
  readonly region: Region;
}

/** A table, read row by row. */
export interface Table {
  /** Column headings as they stand in the file. */
  readonly columns: readonly string[];
  /** The records below the header, in file order. May be read more than once. */
  rows(): Iterable<TableRow>;
}

/** What a format reader makes of an entry. */
export interface Document {
  /** Every field in the order of the file. Iterating it may read on; `problems` is complete after that. */
  fields(): Iterable<Field>;
  /** Why the entry was read in part only, one sentence each and without document text. */
  readonly problems: readonly string[];
  /** Present when the entry is a DICOM object. */
  readonly dicom?: DicomObject;
  /** Present when the entry is a table. */
  readonly table?: Table;
}
