/** What part a column plays in finding a person. */
export interface ColumnRole {
  /**
   * `identifier`: one value a person, replaced or removed and not counted; `quasi-identifier`: others know it;
   * `sensitive`: what an intruder would learn; `other`: neither.
   */
  readonly role: 'identifier' | 'quasi-identifier' | 'sensitive' | 'other';
  /** What it tells of a person: "age", "diagnosis"; for `other` what it is, "design". */
  readonly kind: string;
  /** Why, as a short sentence without values. */
  readonly reason: string;
  /** 0 to 1. */
  readonly confidence: number;
}
