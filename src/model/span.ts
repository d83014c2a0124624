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

/** What a text must hold, all of it, for a detector to find something in it. What is left out does not matter. */
export interface Need {
  /** Bits of `trait` (`src/detectors/matching/traits.ts`). */
  readonly traits?: number;
  /** The number of a set of words (`src/detectors/matching/word-places.ts`) of which one must stand in the text, or what gives it. */
  readonly words?: number | (() => number);
  /** At least so many of each; of the longest number and token, the length. */
  readonly digits?: number;
  readonly longestNumber?: number;
  readonly longestToken?: number;
  readonly dots?: number;
  readonly colons?: number;
  readonly dashes?: number;
  readonly spaces?: number;
}

/** Finds identifiers of one class, or of a few that one pattern tells apart, in any text. */
export interface Detector {
  readonly classes: readonly IdentifierClass[];
  /**
   * Without one of which nothing can be found in a text, so that the detector is not asked about it: bits of `trait`, a
   * whole need, or a global pattern, whose matches all hold what it requires. Without `needs` it is asked about every text.
   */
  readonly needs?: readonly (number | Need | RegExp)[];
  /** Whether it is asked about running text only, and about the value of a field where `mayFindBy` says so. */
  readonly inProse?: boolean;
  /** Whether where a text stands is enough for the detector to find something in it, whatever the text holds. */
  readonly mayFindBy?: (context: DetectionContext) => boolean;
  /** Spans in the order of the text, not overlapping each other. Linear in the length of the text. */
  detect(text: string, context: DetectionContext): Span[];
}
