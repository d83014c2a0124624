// Generated from schemas/comparison.schema.json by `npm run generate`. Change the schema, not this file.

export type Count = number;

/**
 * What became of a DICOM dataset in its released copy. Values are masked, and equal masks are equal values.
 */
export interface Comparison {
  schemaVersion: 1;
  tool: {
    name: string;
    version: string;
  };
  policy: string;
  /**
   * Whether the comparison came to its end.
   */
  complete: boolean;
  before: Side;
  after: Side;
  objects: {
    /**
     * Objects of which one of the source is one of the copy, by what told so.
     */
    paired: {
      pixels: Count;
      attributes: Count;
      uid: Count;
      path: Count;
    };
    /**
     * Objects of both sides that are alike, so that nothing tells which became which.
     */
    ambiguous: {
      before: Paths;
      after: Paths;
    }[];
    notReleased: Paths;
    notInSource: Paths;
  };
  /**
   * What became of each attribute of the objects that were paired, worst first.
   */
  attributes: AttributeChange[];
  /**
   * Identifying values of the source that stand somewhere in the copy, worst first.
   */
  survivors: Survivor[];
  dates: {
    subjects: SubjectDates[];
    /**
     * Dates in whose place the copy has a dummy, such as 1900-01-01: they were removed, not moved.
     */
    dummies: number;
    /**
     * Subjects whose dates were moved as far as those of another subject: one true date gives away theirs.
     */
    sharedShifts: number;
  };
  /**
   * Instance UIDs, each counted once, whatever the number of attributes that hold it.
   */
  uids: {
    kept: Count;
    replaced: Count;
    /**
     * UIDs that became several.
     */
    split: number;
    /**
     * UIDs of the copy that were several.
     */
    merged: number;
    /**
     * Attributes in which a UID was split or merged.
     */
    attributes: string[];
  };
  /**
   * Patient IDs of the source, and those of the copy that stand for them.
   */
  patients: {
    before: Count;
    after: Count;
    /**
     * Source ids, masked, that became several.
     */
    split: string[];
    /**
     * Ids of the copy, masked, that were several.
     */
    merged: string[];
  };
  /**
   * Pairs by what became of their pixel data.
   */
  pixels: {
    /**
     * Byte for byte the same.
     */
    identical: number;
    /**
     * Written in another way, and each sample is the same: both were decoded.
     */
    decoded: number;
    /**
     * Another transfer syntax, with the same rows, columns, frames and bits. Whether each pixel is the same was not looked at: one of them is not decoded.
     */
    reencoded: number;
    changed: Count;
    removed: Count;
    added: Count;
    /**
     * Neither side has any.
     */
    none: number;
    changedIn: Paths2;
  };
  /**
   * What was not read, or in part only.
   */
  gaps: {
    side: 'before' | 'after';
    path?: string;
    reason: string;
  }[];
}
export interface Side {
  name: string;
  entries: Count;
  /**
   * Entries that are DICOM objects.
   */
  objects: number;
}
/**
 * How many there are, and the first of them by path.
 */
export interface Paths {
  count: Count;
  /**
   * @maxItems 20
   */
  first: string[];
}
export interface AttributeChange {
  /**
   * Its tag, or its path through sequences without the numbers of items.
   */
  attribute: string;
  creator?: string;
  /**
   * Empty for private attributes.
   */
  keyword: string;
  change: 'kept' | 'removed' | 'emptied' | 'replaced' | 'shifted' | 'altered' | 'added';
  /**
   * By the policy: kept although it has to go, or lost although it may stay.
   */
  judgement: 'as-wanted' | 'kept-wrongly' | 'lost-needlessly';
  /**
   * Of what was kept wrongly.
   */
  severity?: 'error' | 'warning';
  class?: string;
  /**
   * What the policy wants, as an action of PS3.15 Table E.1-1.
   */
  action?: string;
  /**
   * One of the values that were kept wrongly, masked.
   */
  evidence?: string;
  count: Count;
  files: Paths;
}
export interface Survivor {
  class: string;
  severity: 'error' | 'warning';
  /**
   * The value in the source, masked.
   */
  evidence: string;
  /**
   * The field of the source that holds it.
   */
  declaredBy: string;
  /**
   * In what form it stands in the copy.
   */
  form: string;
  count: number;
  /**
   * @maxItems 20
   */
  places: {
    path: string;
    /**
     * The place inside the file; absent for a name of a file or folder.
     */
    part?: string;
  }[];
}
export interface SubjectDates {
  /**
   * The subject of the source, masked unless it is a code.
   */
  subject: string;
  /**
   * How far is not said: it would give the true dates away.
   */
  moved: 'not' | 'by-a-constant' | 'differently';
  /**
   * Dates of which both sides have one.
   */
  dates: number;
  /**
   * Attributes with a date that was moved otherwise than most of the subject's, or not at all.
   */
  deviating: string[];
  files: Paths1;
}
/**
 * How many there are, and the first of them by path.
 */
export interface Paths1 {
  count: Count;
  /**
   * @maxItems 20
   */
  first: string[];
}
/**
 * How many there are, and the first of them by path.
 */
export interface Paths2 {
  count: Count;
  /**
   * @maxItems 20
   */
  first: string[];
}
