import type { ElementQuestion, Recurrence } from './recurrence.ts';

/** One data element of a DICOM data set, decoded when asked and not before. */
export interface DicomElement {
  /** Group and element as one number: `0x00100010`. */
  readonly tag: number;
  /** Value Representation, two letters (PS3.5 section 6.2); from the dictionary where the file does not say. */
  readonly vr: string;
  /** Keyword of the data dictionary (PS3.6), `PatientName`; empty for private and unknown elements. */
  readonly keyword: string;
  /** The private creator that owns the element's block; absent for standard elements and for orphans. */
  readonly creator?: string | undefined;
  /** Tag, or path through sequence items from 0: `(0040,A730)[2].(0040,A160)`. */
  readonly path: string;
  /** How many sequences enclose the element. */
  readonly depth: number;
  /** Value Length in bytes; `undefined` for a sequence of undefined length. */
  readonly length: number | undefined;
  /**
   * The same object for an element that stands unchanged in files that are read one after the other, as most of a series
   * do: with equal path, representation, creator, items and value. What was worked out from these for one holds for all.
   */
  readonly recurrence?: Recurrence | undefined;
  /** The items of a sequence, `undefined` for anything else. */
  readonly items?: readonly DicomDataSet[];
  /**
   * The value as text: strings decoded by the character set in force, trimmed of padding, several values joined by `\`;
   * numbers in decimal; attribute tags as `(gggg,eeee)`; empty for sequences and for binary values.
   */
  text(): string;
  /** The values one by one; numbers as numbers, everything else as strings. Empty for sequences and binary values. */
  values(): readonly (string | number)[];
  /** The raw bytes of the value, at most `limit` of them; empty for sequences and for a value that was not read. */
  bytes(limit?: number): Uint8Array;
}

/** The data elements of a file or of one sequence item, in file order. */
export interface DicomDataSet {
  readonly elements: readonly DicomElement[];
  /** The first element of this level with the tag. */
  get(tag: number): DicomElement | undefined;
}

/** A whole DICOM header: File Meta Information and data set, without the pixel data and with what follows it. */
export interface DicomObject extends DicomDataSet {
  readonly transferSyntax: string;
  /** Every element, those of sequence items included, depth first in file order. */
  walk(): Iterable<DicomElement>;
  /** What the elements of `walk` answer to a question, in their order, without those that have nothing to say. */
  answers<Answer extends NonNullable<unknown>>(question: ElementQuestion<Answer>): readonly Answer[];
  /** Why the header is read in part only; empty when it was read whole. */
  readonly problems: readonly string[];
  /** Where the pixel data starts, in bytes; `undefined` when the object has none. */
  readonly pixelDataOffset?: number | undefined;
  /** What stands in the file beside its elements' values; absent where the object comes from no file. */
  readonly framing?: DicomFraming | undefined;
}

/** What stands in a file beside the values of its data elements (PS3.10 section 7.1). */
export interface DicomFraming {
  /** The 128 bytes before "DICM", which readers skip; absent where the file has none. */
  preamble?(): Uint8Array;
  /** Bytes after the last data element that are neither one nor zeros. */
  readonly trailing?: { readonly offset: number; readonly length: number; bytes(limit: number): Uint8Array };
  /** What common readers would not show of the elements. */
  hidden(): Iterable<HiddenBytes>;
  /** Pixel data that a codec has packed; absent where the pixels are native, or inside a deflated data set. */
  readonly packedPixels?: PackedPixels | undefined;
}

/** Encapsulated pixel data (PS3.5 section A.4): frames in one fragment each, or in several. */
export interface PackedPixels {
  /** Pixel Data itself, which is not among the elements of its object. */
  readonly element: DicomElement;
  /** Where the fragments stand that follow the offset table, in bytes from the start of the file; the first of very many. */
  readonly fragments: readonly { readonly offset: number; readonly length: number }[];
  /** Bytes of the file; fewer at its end. */
  read(offset: number, length: number): Uint8Array;
}

/**
 * Bytes that common readers do not show: text behind the zero byte at which they end it, padding that is none, and a group
 * length that says another number of bytes than the group has.
 */
export interface HiddenBytes {
  readonly kind: 'behind-zero' | 'padding' | 'group-length';
  readonly element: DicomElement;
}

/** Odd groups above 0008 hold private elements (PS3.5 section 7.8). */
export function isPrivateTag(tag: number): boolean {
  return ((tag >>> 16) & 1) === 1;
}

/** Whether a private tag is that of a creator, which reserves a block for its attributes (PS3.5 section 7.8.1). */
export function isCreatorTag(tag: number): boolean {
  const element = tag & 0xffff;
  return isPrivateTag(tag) && element >= 0x10 && element <= 0xff;
}
