// Generated from schemas/report.schema.json by `npm run generate`. Change the schema, not this file.

export type Category =
  'identifier' | 'pixel' | 'biometric' | 'outlier' | 'consent' | 'exposure' | 'integrity' | 'hygiene';
export type Severity = 'error' | 'warning' | 'info';

/**
 * The result of a scan. The same bytes, configuration and key give the same report: it holds no time.
 */
export interface Report {
  schemaVersion: 1;
  tool: {
    name: 'cohortlint';
    version: string;
  };
  /**
   * The policy in force, with its options.
   */
  policy: string;
  verdict: 'blocked' | 'needs-review' | 'clear';
  /**
   * False when the scan was stopped before its end.
   */
  complete: boolean;
  dataset: {
    name: string;
    profile: 'bids' | 'dicom' | 'generic';
    entries: number;
    subjects: number;
    /**
     * Only some files of the dataset were named and read; nothing is said of the whole.
     */
    scope?: 'files';
  };
  /**
   * What was changed from the defaults and where that came from; what is switched off or ignored stands here.
   */
  settings: {
    sources: {
      [k: string]: 'command-line' | 'file' | 'editor' | undefined;
    };
    switchedOff: string[];
    ignored: {
      entries: number;
      by: string[];
    };
  };
  findings: Finding[];
  issues: Issue[];
  /**
   * What persons decided not to count; all of it, so that nothing is left out unseen.
   */
  suppressions: Suppression[];
  coverage: Coverage;
  /**
   * What is known of the people in the dataset's tables.
   */
  cohort: {
    kAnonymity?: KAnonymity;
    [k: string]: unknown | undefined;
  };
  consent: {
    /**
     * Consent records found in the dataset.
     */
    records?: number;
    [k: string]: unknown | undefined;
  };
  exposure: {
    [k: string]: unknown | undefined;
  };
}
export interface Finding {
  ruleId: string;
  category: Category;
  class?: string;
  role?: 'patient' | 'relative' | 'staff' | 'author' | 'device' | 'unknown';
  severity: Severity;
  confidence: number;
  /**
   * Why a text detector takes it for one, without the value: pattern, check digit, the word before it.
   */
  reason?: string;
  message: string;
  subject?: string;
  /**
   * The masked value; equal masks are equal values.
   */
  evidence?: string;
  fingerprint: string;
  /**
   * The attribute, column, key or header field, as messages name it; masked where it identifies someone.
   */
  field?: string;
  /**
   * Id of the suppression under which a person accepted or ignored it; such a finding does not count in the verdict.
   */
  suppressed?: string;
  location: Location;
  references: string[];
  issue: string;
}
export interface Location {
  kind:
    | 'text'
    | 'json'
    | 'attribute'
    | 'slot'
    | 'cell'
    | 'rows'
    | 'column'
    | 'page'
    | 'box'
    | 'path'
    | 'bytes'
    | 'member'
    | 'file'
    | 'dataset';
  /**
   * POSIX path in the dataset, identifying parts masked; absent for the dataset.
   */
  path?: string;
  region?: Region;
  /**
   * (0010,0010), nested (0040,A730)[2].(0040,A160); items from 0.
   */
  attribute?: string;
  /**
   * Private creator of the attribute.
   */
  creator?: string;
  /**
   * Inside the value of the attribute: an entry of a vendor's header, or byte and its offset.
   */
  part?: string;
  /**
   * JSON Pointer, RFC 6901.
   */
  pointer?: string;
  /**
   * Slot of a binary header, e.g. descrip.
   */
  slot?: string;
  cell?: {
    row: number;
    column: number;
  };
  column?: number;
  rows?: number[];
  /**
   * Sheet of a workbook or table of a database, masked where it identifies someone.
   */
  sheet?: string;
  /**
   * Path of the file inside the entry, an archive for example; members of members are joined by !/. Identifying parts are masked.
   */
  member?: string;
  /**
   * Segment of the path, from 0.
   */
  segment?: number;
  page?: number;
  box?: {
    x: number;
    y: number;
    width: number;
    height: number;
    frame: number;
  };
}
/**
 * Lines and columns count from 1, columns in UTF-16 units; the end is exclusive.
 */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}
export interface Issue {
  id: string;
  ruleId: string;
  category: Category;
  class?: string;
  severity: Severity;
  message: string;
  count: number;
  /**
   * How many of its findings are accepted or ignored; an issue of which all are does not count in the verdict.
   */
  suppressed?: number;
  field?: string;
  files: number;
  subjects: number;
}
/**
 * A decision of a person that findings do not count: accepted in the baseline, or ignored by the configuration.
 */
export interface Suppression {
  id: string;
  kind: 'accepted' | 'ignored';
  reason: string;
  /**
   * Who accepted.
   */
  by?: string;
  /**
   * The day it was accepted, YYYY-MM-DD.
   */
  on?: string;
  /**
   * The last day on which it holds, YYYY-MM-DD.
   */
  until?: string;
  /**
   * It does not hold any more; its findings count again.
   */
  expired?: boolean;
  rule?: string;
  /**
   * Pattern in the syntax of .gitignore.
   */
  path?: string;
  field?: string;
  /**
   * What was accepted, as reports said it.
   */
  message?: string;
  /**
   * How many findings it holds back; of an expired one, how many it would.
   */
  findings: number;
}
export interface Coverage {
  inspected: number;
  partial: number;
  notInspected: number;
  /**
   * How many texts were read in which encoding, by its name in the WHATWG Encoding standard, where that is not UTF-8: a name that looks wrong may have been read in another one than it was written in.
   */
  encodings?: {
    [k: string]: number | undefined;
  };
  gaps: Gap[];
}
export interface Gap {
  path: string;
  status: 'partial' | 'not-inspected';
  reason: string;
}
export interface KAnonymity {
  /**
   * Size of the smallest equivalence class; 0 for a table without rows.
   */
  k: number;
  classes: number;
  uniqueRecords: number;
  records: number;
  quasiIdentifiers: string[];
  path: string;
  /**
   * The smallest class that the rule allows.
   */
  wanted?: number;
  /**
   * How many classes there are of each size, smallest first.
   */
  sizes?: {
    size: number;
    classes: number;
  }[];
}
