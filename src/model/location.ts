import type { Region } from './region.ts';

/** The whole dataset, or one whole file of it. */
export interface WholeLocation {
  kind: 'dataset' | 'file';
}

/** A range of a text file. */
export interface TextLocation {
  kind: 'text';
  region: Region;
}

/** A member of a JSON document: its JSON Pointer (RFC 6901) and the range of the value, quotes excluded. */
export interface JsonLocation {
  kind: 'json';
  pointer: string;
  region: Region;
}

/**
 * Which part of a value is meant, in UTF-16 offsets of its text. It stays inside the program: a report names the
 * attribute, an editor underlines the part in the header's text view.
 */
export interface SpanOfValue {
  start: number;
  end: number;
}

/**
 * A DICOM attribute. `attribute` is its tag, or the path to it through sequence items, which count from 0:
 * `(0010,0010)`, `(0040,A730)[2].(0040,A160)`. A private attribute names its creator (PS3.5 section 7.8.1), and what stands
 * inside its value the part: an entry of a vendor's header (`tReferenceImage0`), a place in its bytes (`byte 120`).
 */
export interface AttributeLocation {
  kind: 'attribute';
  attribute: string;
  creator?: string;
  part?: string;
  span?: SpanOfValue;
}

/** A named slot of a binary header: NIfTI `descrip`, `extension[0]`. */
export interface SlotLocation {
  kind: 'slot';
  slot: string;
  span?: SpanOfValue;
}

/** One cell of a table. Rows and columns count from 1; the header row is row 1. */
export interface CellLocation {
  kind: 'cell';
  cell: { row: number; column: number };
  /** The sheet of a workbook, the table of a database. */
  sheet?: string;
  region?: Region;
}

/** A whole column of a table, counted from 1, with the range of its heading. */
export interface ColumnLocation {
  kind: 'column';
  column: number;
  sheet?: string;
  region?: Region;
}

/** Some rows of a table, counted from 1; the header row is row 1. */
export interface RowsLocation {
  kind: 'rows';
  rows: number[];
  region?: Region;
}

/** A page of a document, counted from 1, and where on it, in points from the lower left corner. */
export interface PageLocation {
  kind: 'page';
  page: number;
  /** `frame` is the page, counted from 0. */
  box?: { x: number; y: number; width: number; height: number; frame: number };
}

/** A segment of the entry's own path, counted from 0. */
export interface PathLocation {
  kind: 'path';
  segment: number;
}

/** Where, within an entry or the dataset. The entry's path is added by the pipeline. */
export type Location =
  | WholeLocation
  | TextLocation
  | JsonLocation
  | AttributeLocation
  | SlotLocation
  | CellLocation
  | ColumnLocation
  | RowsLocation
  | PageLocation
  | PathLocation;

/** What of a location, or of the one in a report, names the place inside a file that has no lines. */
interface NamedPlace {
  readonly kind: string;
  readonly attribute?: string;
  readonly part?: string;
  readonly slot?: string;
  readonly sheet?: string;
  readonly cell?: { readonly row: number; readonly column: number };
  readonly column?: number;
  readonly page?: number;
}

/** The place inside a file that has no lines, as people name it: `(0010,0010)`, `descrip`, `Visits row 3, column 2`, `page 4`. */
export function partOf({ attribute, part, slot, sheet, cell, column, page }: NamedPlace): string | undefined {
  if (page !== undefined) return `page ${page}`;
  if (attribute !== undefined && part !== undefined) return `${attribute} ${part}`;
  const columnText = column === undefined ? undefined : `column ${column}`;
  const place = attribute ?? slot ?? (cell ? `row ${cell.row}, column ${cell.column}` : columnText);
  return sheet === undefined || place === undefined ? (place ?? sheet) : `${sheet} ${place}`;
}

/** A tag as the standard writes it: `0x00100010` is `(0010,0010)`. */
export function formatTag(tag: number): string {
  const hex = (tag >>> 0).toString(16).toUpperCase().padStart(8, '0');
  return `(${hex.slice(0, 4)},${hex.slice(4)})`;
}

/** The tags of a path through sequence items, the outermost first: of `(0040,A730)[2].(0040,A160)` two. */
export function tagsOfPath(path: string): number[] {
  return [...path.matchAll(/\(([0-9A-F]{4}),([0-9A-F]{4})\)/g)].map(([, group, element]) =>
    Number.parseInt(`${group}${element}`, 16),
  );
}
