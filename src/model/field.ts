import type { DicomElement } from './dicom.ts';
import type { Location } from './location.ts';
import type { Recurrence } from './recurrence.ts';

/**
 * What a field is in its format: a DICOM attribute, a member of a JSON object, a cell of a table, the heading of a
 * column, running text, a slot of a binary header, or a segment of a path.
 */
export type FieldKind = 'attribute' | 'member' | 'cell' | 'heading' | 'prose' | 'slot' | 'segment';

/** A cell of a table by its row and column, counted from 1. */
export interface Cell {
  row: number;
  column: number;
}

/** What a value is by a code of a terminology (PS3.3 section 8): `121016`, `DCM`, `Device Observer Serial Number`. */
export interface Concept {
  readonly code: string;
  /** Designator of the coding scheme. */
  readonly scheme: string;
  readonly meaning: string;
}

/** A named value with a location: what field rules see, whatever the format was. */
export interface Field {
  readonly kind: FieldKind;
  /** Keyword, JSON key, column heading or slot name; empty where there is none. */
  readonly name: string;
  /** The value as text. A getter where decoding costs something. */
  readonly text: string;
  /** Where the whole value stands. */
  readonly location: Location;
  /** Of a cell of a table its row and column as in its location, where the location costs more to work out. */
  readonly cell?: Cell;
  /** The DICOM element behind an `attribute`. */
  readonly element?: DicomElement;
  /** In what an attribute stands, in words for messages: `Findings › Comment` of a structured report. */
  readonly context?: string | undefined;
  /** Of the value of a content item of a structured report, what it is a value of. */
  readonly concept?: Concept | undefined;
  /** The DICOM element in whose value the text was found: an entry of a vendor's header, a text between other bytes. */
  readonly inElement?: DicomElement;
  /**
   * The same object for a field that stands unchanged in files that are read one after the other: what was found in one is
   * found in all, where the circumstances are the same. Only of fields that are the whole value of their `element`.
   */
  readonly recurrence?: Recurrence | undefined;
  /**
   * Nobody wrote the text as data: it came along, as the time of packing does, or was picked out of bytes that are not
   * understood. What is seen in it is at most a warning.
   */
  readonly isIncidental?: true | undefined;
  /** Where `text.slice(start, end)` stands (UTF-16 offsets); the whole field's location when a part has none. */
  locate(start: number, end: number): Location;
}

/** The row and column of a cell of a table; `undefined` for any other field. */
export function cellOf(field: Field): Cell | undefined {
  if (field.kind !== 'cell') return undefined;
  if (field.cell) return field.cell;
  const { location } = field;
  return location.kind === 'cell' ? location.cell : undefined;
}
