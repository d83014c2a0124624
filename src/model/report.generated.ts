// Generated from schemas/report.schema.json by `npm run generate`. Change the schema, not this file.

export type Category =
  'identifier' | 'pixel' | 'biometric' | 'outlier' | 'consent' | 'exposure' | 'integrity' | 'hygiene';
export type Severity = 'error' | 'warning' | 'info';
export type Share = number;

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
    /**
     * Each group of people whose tables and headers name them alike, the largest first.
     */
    risks?: CohortRisk[];
    [k: string]: unknown | undefined;
  };
  /**
   * What the dataset shows of what people agreed to.
   */
  consent: {
    /**
     * Consent records found in the dataset.
     */
    records?: number;
    /**
     * Path of the manifest, where there is one.
     */
    manifest?: string;
    /**
     * Path of the table of people, where there is one.
     */
    subjectsTable?: string;
    /**
     * Path of the accounting of disclosures, where there is one.
     */
    ledger?: string;
    subjects?: ConsentSubjects;
    /**
     * What may be done with the dataset, for each purpose: those that are intended first.
     */
    uses?: ConsentUse[];
    /**
     * What ends when, by day.
     */
    expiries?: ConsentExpiry[];
    /**
     * To whom data went, by day; the latest where there are many.
     */
    disclosures?: ConsentDisclosure[];
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
/**
 * What the table of a cohort, with a row for each person, says of the risk that somebody is found in it. No value of the table stands in it.
 */
export interface CohortRisk {
  /**
   * Records that were read; several may be of one person.
   */
  rows: number;
  people: number;
  /**
   * Files that it was read from, as they may be shown; headers by the word "headers".
   */
  sources: string[];
  /**
   * The part that each column plays, and why.
   */
  columns: {
    name: string;
    role: 'identifier' | 'quasi-identifier' | 'sensitive' | 'other';
    /**
     * What it tells of a person: age, place, diagnosis.
     */
    kind: string;
    reason: string;
    confidence: Share;
    /**
     * How many different ones it has; missing is none.
     */
    values: number;
  }[];
  /**
   * What a missing quasi-identifier was taken for.
   */
  missing: 'own-class' | 'matches-anything';
  /**
   * The smallest class that is allowed.
   */
  wanted: number;
  kAnonymity: PeopleInClasses;
  /**
   * How many people are in classes of each size, smallest first.
   */
  sizes: {
    size: number;
    people: number;
  }[];
  /**
   * How likely an intruder names a person rightly: the prosecutor, who knows that the person is in the table; the marketer, who matches all. The journalist knows of the population only, and needs a sampling fraction.
   */
  risk: {
    prosecutor: RiskOfPeople;
    journalist?: RiskOfPeople;
    marketer: Share;
  };
  /**
   * What authorities ask, and whether the table meets it.
   */
  thresholds: {
    id: string;
    title: string;
    source?: string;
    reading?: 'as stated' | 'by convention' | 'literally';
    k?: number;
    holds: boolean;
    peopleBelow: number;
    /**
     * Columns with values that it does not allow, and how many different ones.
     */
    against: {
      column: string;
      rule: 'ages-to-89' | 'zip-areas' | 'dates-to-year';
      values: number;
    }[];
  }[];
  /**
   * What an intruder learns of a sensitive attribute by the class of a person, in the worst class.
   */
  sensitive: {
    column: string;
    distinctL: number;
    entropyL: number;
    /**
     * The c above which it is recursive (c,l)-diverse with l = distinctL; null where no c is enough.
     */
    recursiveC?: number | null;
    t: number;
    distance: 'ordered' | 'equal';
    /**
     * Null where it is infinite.
     */
    delta: number | null;
    basicBeta: number | null;
    enhancedBeta: number | null;
    alpha: Share;
  }[];
  /**
   * How many of the people are the only ones even in the population that the table is a sample of: an interval of models, in which the truth need not lie.
   */
  population?: {
    samplingFraction: Share;
    low?: Share;
    high?: Share;
    models: {
      model: string;
      uniqueFraction?: Share;
      /**
       * Why it says nothing, or is to be read with care.
       */
      caution?: string;
    }[];
  };
  /**
   * How well a quasi-identifier, or several together, tells people apart; what tells most stands first.
   */
  attributes: {
    /**
     * @minItems 1
     */
    columns: string[];
    distinction: Share;
    separation: Share;
  }[];
  /**
   * Changes to the table after which each class has the wanted size, the one that loses least first.
   */
  suggestions: {
    steps: {
      column: string;
      /**
       * What to do, as a short sentence.
       */
      text: string;
    }[];
    /**
     * Share of what the quasi-identifiers tell that is lost.
     */
    cost: number;
    /**
     * People whose values are left out on top of it.
     */
    suppressed: number;
    before: PeopleInClasses;
    after: PeopleInClasses;
  }[];
  /**
   * The people who are most easily singled out, with the cells that expose each.
   */
  rarest: {
    /**
     * As it may be shown.
     */
    subject?: string;
    /**
     * Of the table; the header is row 1.
     */
    row?: number;
    path?: string;
    /**
     * How many people the description fits; 1 singles the person out.
     */
    people: number;
    /**
     * One over the number of people who share all that others may know of the person.
     */
    risk: number;
    /**
     * The fewest that are enough to find the person.
     */
    columns: string[];
    /**
     * The shortest that fits nobody else, values masked.
     */
    description: string;
    /**
     * The cheapest change after which it fits the wanted number of people.
     */
    change?: string;
    /**
     * DIS-SUDA score.
     */
    dissuda?: number;
  }[];
  /**
   * What was left out of the assessment, and why.
   */
  cautions: string[];
}
/**
 * How well the people of a table hide among each other.
 */
export interface PeopleInClasses {
  /**
   * Size of the smallest equivalence class; 0 for a table without people.
   */
  k: number;
  /**
   * Absent where a missing value matches anything: classes overlap then.
   */
  classes?: number;
  /**
   * People whom nobody else is like.
   */
  uniqueRecords: number;
  /**
   * People in classes smaller than wanted.
   */
  below: number;
}
export interface RiskOfPeople {
  /**
   * Of any person.
   */
  highest: number;
  /**
   * Over all people.
   */
  average: number;
  /**
   * 1 / wanted.
   */
  threshold: number;
  /**
   * Share of the people whose risk is above the threshold.
   */
  atRisk: number;
}
export interface ConsentSubjects {
  /**
   * People of whom data are here or who stand in the table.
   */
  total: number;
  /**
   * People of whom images are here and who have no row, where there is a table of people.
   */
  withoutRecord: number;
  byStatus: {
    status: 'consented' | 'withdrawn' | 'expired' | 'refused' | 'waived' | 'deceased' | 'pending';
    /**
     * How many.
     */
    subjects: number;
  }[];
}
export interface ConsentUse {
  /**
   * The purpose as the configuration writes it; who receives data is masked where it names a person.
   */
  use: string;
  /**
   * In words.
   */
  title: string;
  /**
   * The configuration says that it is what the dataset is for.
   */
  isIntended: boolean;
  /**
   * Subjects who allow it.
   */
  allowed: number;
  /**
   * Subjects whose records block it.
   */
  blocked: number;
  /**
   * Subjects of whom it cannot be told.
   */
  unknown: number;
  /**
   * Subjects with the same answer for the same reasons; what blocks comes first.
   */
  groups: {
    answer: 'allowed' | 'blocked' | 'unknown';
    /**
     * How many.
     */
    subjects: number;
    reasons: {
      /**
       * A code of the Data Use Ontology, a key of the manifest, `status` or `record`.
       */
      source: string;
      /**
       * Id and label of the code.
       */
      reference?: string;
      /**
       * Why, without names and days.
       */
      sentence: string;
    }[];
    /**
     * The first records of the group.
     */
    places: ConsentPlace[];
  }[];
}
export interface ConsentPlace {
  /**
   * File of the dataset, as it may be shown.
   */
  path: string;
  /**
   * Of a table, the header being row 1.
   */
  row?: number;
  region?: Region;
  /**
   * As it may be shown.
   */
  subject?: string;
}
export interface ConsentExpiry {
  /**
   * YYYY-MM-DD.
   */
  day: string;
  kind: 'consent' | 'ethics-approval' | 'retention' | 'authorization';
  isPast: boolean;
  /**
   * Whom it concerns; all for whom the manifest speaks where it is of the dataset.
   */
  subjects: number;
  place: ConsentPlace;
}
export interface ConsentDisclosure {
  /**
   * YYYY-MM-DD.
   */
  day: string;
  line: number;
  /**
   * Masked where it names a person.
   */
  recipient: string;
  /**
   * The legal ground, as the ledger writes it.
   */
  ground: string;
  hasAgreement: boolean;
  /**
   * Whose data.
   */
  subjects: 'all' | number;
  /**
   * The line names the one before it by its hash.
   */
  isChained?: boolean;
}
