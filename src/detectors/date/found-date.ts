/** What reads as a date, before it is told whose it is. */
export interface FoundDate {
  /** UTF-16 offset. */
  readonly start: number;
  /** The text of it, which may end in marks of the sentence. */
  readonly value: string;
  /** As of a span. */
  readonly confidence: number;
  readonly reason: string;
}
