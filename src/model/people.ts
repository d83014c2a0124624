import type { EncodedColumn } from '../model/encoded-column.ts';
import type { ColumnRole } from './column-role.ts';
import type { FilePlace } from './fact.ts';
import type { AttributeLocation, CellLocation, JsonLocation, PathLocation, RowsLocation } from './location.ts';

/** A column of people, with the part that it plays in finding one of them. */
export interface PeopleColumn extends EncodedColumn, ColumnRole {}

/** Where something of a person stands: a cell, a row, an attribute; its region is found when somebody asks. */
export interface PersonPlace extends FilePlace {
  readonly location:
    | Omit<CellLocation, 'region'>
    | Omit<RowsLocation, 'region'>
    | Omit<AttributeLocation, 'span'>
    | PathLocation
    | (Pick<JsonLocation, 'kind' | 'pointer'> & {
        /** Of JSON Lines, which of its records, from 1. */
        readonly record?: number;
      });
}

/** A column of which it is known where each person's value was read. */
export interface PlacedColumn extends PeopleColumn {
  /** `scans` for what headers, sidecars and names of images say; else a table. */
  readonly from: 'table' | 'scans';
  /** The first place at which the person has a value; `undefined` where none is known. @param person from 0 */
  placeOf(person: number): PersonPlace | undefined;
}

/**
 * People of a dataset, with a row for each: the subject is the unit, not the record or the file. What tables and headers say
 * of the same subjects is joined. Raw, and in memory only.
 */
export interface PeopleOfDataset {
  readonly people: number;
  /** Records of tables that were read for it; several may be of one person. */
  readonly records: number;
  readonly columns: readonly PlacedColumn[];
  /** The columns whose values together make equivalence classes. */
  readonly quasiIdentifiers: readonly PlacedColumn[];
  /** Others that people may know of somebody, which make no classes: on which scanner, in which year. */
  readonly alsoKnown: readonly PlacedColumn[];
  /** The tables that it was read from, the one that names the people first; empty where there are only headers. */
  readonly tables: readonly FilePlace[];
  /** What could not be read of the tables, a sentence each, without text of them. */
  readonly problems: readonly string[];
  /** A column or the names of files say who is who; else each record is taken for a person. */
  readonly isNamed: boolean;
  /** The subject, raw. */
  subjectOf(person: number): string | undefined;
  /** Where the person's first record stands, in the table that names the people. */
  recordOf(person: number): PersonPlace | undefined;
}
