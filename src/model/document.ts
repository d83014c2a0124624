import type { DicomObject } from './dicom.ts';
import type { Field } from './field.ts';
import type { Location } from './location.ts';
import type { Question, Recurrence } from './recurrence.ts';
import type { Region } from './region.ts';
import type { ByteReader } from './source.ts';

/** A record of a table. */
export interface TableRow {
  /** From 1; the header row is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Where the record stands, from its first cell to its last; absent where the file is no text. */
  readonly region?: Region;
}

/** A table, read row by row. */
export interface Table {
  /** Column headings as they stand in the file. */
  readonly columns: readonly string[];
  /** Where the heading of a column stands, counted from 0; absent where the format knows no place for it. */
  headingLocation?(column: number): Location;
  /** The records below the header, in file order. May be read more than once. */
  rows(): Iterable<TableRow>;
}

/** A file inside a file: of an archive, of a message, of a compressed file. */
export interface Member {
  /** POSIX path inside the entry; what leads out of it (`..`, a drive, a leading slash) is taken off. */
  readonly path: string;
  /** Bytes when unpacked, as the container says; it may lie. */
  readonly size: number;
  /** Why it cannot be read although it is listed: it is encrypted, a link, packed by an unknown method. */
  readonly problem?: string;
  /**
   * Unpacks it in memory.
   * @param most bytes that may be unpacked
   * @throws Error with a one-line message when there is more, or when it is damaged
   */
  open(most: number): ByteReader | Promise<ByteReader>;
}

/** A picture in a file of a whole slide that shows what is written on the glass. */
export interface SlideImage {
  /** The label alone, or the whole slide, on which the label mostly is. */
  readonly shows: 'label' | 'slide';
  readonly location: Location;
}

/** What a format reader makes of an entry. */
export interface Document {
  /**
   * Every field in the order of the file. Iterating it may read on; `problems` is complete after that.
   * @param isLeftOut fields that recur, and of which nothing more is wanted: a reader may leave them out
   */
  fields(isLeftOut?: (recurrence: Recurrence) => boolean): Iterable<Field>;
  /** What its fields answer to a question, in their order; what recurs is not asked again. Absent where no field recurs. */
  answers?<Answer extends NonNullable<unknown>>(question: Question<Field, Answer>): readonly Answer[];
  /** Why the entry was read in part only, one sentence each and without document text. */
  readonly problems: readonly string[];
  /** How its bytes were read as text, by the name in the WHATWG Encoding standard, where that is not UTF-8. */
  readonly encoding?: string | undefined;
  /** Present when the entry is a DICOM object. */
  readonly dicom?: DicomObject;
  /** The files inside, in the order of the container; each is read like an entry of its own. */
  members?(): Iterable<Member> | AsyncIterable<Member>;
  /** The pictures of a label that a file of a whole slide holds; absent where the format has none. */
  slideImages?(): Iterable<SlideImage>;
  /** What was recorded, where the entry holds a recording of sounds or moving pictures. */
  readonly recording?: 'sound' | 'video';
  /** Present when the entry is a table. */
  readonly table?: Table;
}
