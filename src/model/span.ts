import type { FieldKind } from './field.ts';
import type { IdentifierClass, Role } from './identifier-class.ts';

/** A part of a text that looks like an identifier. */
export interface Span {
  /** UTF-16 offset of the first unit. */
  start: number;
  /** UTF-16 offset after the last unit. */
  end: number;
  class: IdentifierClass;
  /** 0 to 1: 0.9 and above rests on a checksum or an explicit label, below 0.5 is a guess. */
  confidence: number;
  /** Whose it is, where the words around it say so. */
  role?: Role;
  /** Why, in a few words without the text itself: "checksum holds", "after the word MRN". */
  reason: string;
}

/** What a detector may know about where a text stands. */
export interface DetectionContext {
  /** Keyword, key or heading of the field. */
  readonly name?: string;
  readonly kind?: FieldKind;
}

/** Finds identifiers of one class, or of a few that one pattern tells apart, in any text. */
export interface Detector {
  readonly classes: readonly IdentifierClass[];
  /**
   * Traits of a text (`src/detectors/matching/traits.ts`) without which nothing can be found in it: sets of bits, one of
   * which a text must have in full. The detector is not asked about any other text; without `needs`, about every text.
   */
  readonly needs?: readonly number[];
  /** Spans in the order of the text, not overlapping each other. Linear in the length of the text. */
  detect(text: string, context: DetectionContext): Span[];
}
