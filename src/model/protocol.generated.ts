// Generated from schemas/protocol.schema.json by `npm run generate`. Change the schema, not this file.

export type Severity = 'error' | 'warning' | 'info';
export type Category =
  'identifier' | 'pixel' | 'biometric' | 'outlier' | 'consent' | 'exposure' | 'integrity' | 'hygiene';
export type Verdict = 'blocked' | 'needs-review' | 'clear';
/**
 * What authorities ask; empty where it was not judged.
 */
export type Thresholds = {
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
 * What the dashboard says to the extension.
 */
export type PageMessage = PageQuestion | PageOpening | PageCommand;
/**
 * What the extension says to the dashboard.
 */
export type HostMessage = HostAnswer | HostState | HostChange;
/**
 * What the consent form says to the extension.
 */
export type FormMessage = FormQuestion | FormTask;
/**
 * What the extension says to the consent form.
 */
export type FormHostMessage = HostAnswer | HostChange;

/**
 * What the language server and its clients say to each other beyond the Language Server Protocol.
 */
export interface Protocol {
  scanDatasetParams?: ScanDatasetParams;
  fileParams?: FileParams;
  headerResult?: HeaderResult;
  scanStatus?: ScanStatus;
  initializationOptions?: InitializationOptions;
  severity?: Severity;
  category?: Category;
  verdict?: Verdict;
  severityCounts?: SeverityCounts;
  datasetParams?: DatasetParams;
  remedy?: Remedy;
  reference?: Reference;
  reason?: Reason;
  issueFilter?: IssueFilter;
  classSize?: ClassSize;
  cohort?: Cohort;
  reasonCount?: ReasonCount;
  encodingCount?: EncodingCount;
  suppression?: Suppression;
  consentUseCounts?: ConsentUseCounts;
  overview?: Overview;
  issuesParams?: IssuesParams;
  issueRow?: IssueRow;
  issuePage?: IssuePage;
  issueParams?: IssueParams;
  place?: Place;
  maskedValue?: MaskedValue;
  ruleText?: RuleText;
  issueDetails?: IssueDetails;
  placesParams?: PlacesParams;
  placePage?: PlacePage;
  subjectsParams?: SubjectsParams;
  subjectRow?: SubjectRow;
  subjectPage?: SubjectPage;
  riskParams?: RiskParams;
  cohortName?: CohortName;
  riskResult?: RiskResult;
  rarePeopleParams?: RarePeopleParams;
  rarePersonRow?: RarePersonRow;
  rarePeoplePage?: RarePeoplePage;
  consentEnding?: ConsentEnding;
  consentFlaw?: ConsentFlaw;
  consentResult?: ConsentResult;
  gapsParams?: GapsParams;
  gapRow?: GapRow;
  gapPage?: GapPage;
  locateParams?: LocateParams;
  locateResult?: LocateResult;
  badgesParams?: BadgesParams;
  badge?: Badge;
  badgesResult?: BadgesResult;
  acceptParams?: AcceptParams;
  acceptResult?: AcceptResult;
  withdrawParams?: WithdrawParams;
  ignoreParams?: IgnoreParams;
  ignoreResult?: IgnoreResult;
  exportParams?: ExportParams;
  fixParams?: FixParams;
  fixSummary?: FixSummary;
  resultChanged?: ResultChanged;
  pageQuestion?: PageQuestion;
  pageOpening?: PageOpening;
  pageCommand?: PageCommand;
  pageMessage?: PageMessage;
  hostAnswer?: HostAnswer;
  hostState?: HostState;
  hostChange?: HostChange;
  hostMessage?: HostMessage;
  consentManifestParams?: ConsentManifestParams;
  consentManifest?: ConsentManifest;
  consentFormParams?: ConsentFormParams;
  consentProblemAt?: ConsentProblemAt;
  duoChoice?: DuoChoice;
  consentForm?: ConsentForm;
  consentEditParams?: ConsentEditParams;
  consentEdit?: ConsentEdit;
  consentDocumentParams?: ConsentDocumentParams;
  consentDocument?: ConsentDocument;
  formQuestion?: FormQuestion;
  formTask?: FormTask;
  formMessage?: FormMessage;
  formHostMessage?: FormHostMessage;
  reportFormatDescription?: ReportFormatDescription;
  reportFormatsResult?: ReportFormatsResult;
}
/**
 * Parameters of a dataset scan.
 */
export interface ScanDatasetParams {
  /**
   * URI of the folder.
   */
  folder: string;
  /**
   * Where progress goes to.
   */
  workDoneToken?: string | number;
}
/**
 * Parameters of a file scan and of a header: the file's own URI.
 */
export interface FileParams {
  uri: string;
}
/**
 * A header as text; the lines and columns of its diagnostics refer to it.
 */
export interface HeaderResult {
  text: string;
}
/**
 * What a scan came to, as a status bar shows it.
 */
export interface ScanStatus {
  /**
   * None before the first scan and after the findings were cleared.
   */
  state: 'none' | 'running' | 'finished' | 'incomplete';
  /**
   * Files changed since the scan.
   */
  stale: boolean;
  /**
   * URI of the scanned folder or file.
   */
  target?: string;
  verdict?: 'blocked' | 'needs-review' | 'clear';
  /**
   * Issues by severity.
   */
  issues?: {
    error: number;
    warning: number;
    info: number;
  };
  findings?: number;
  /**
   * Findings that were published as diagnostics.
   */
  shown?: number;
  coverage?: {
    inspected: number;
    partial: number;
    notInspected: number;
  };
  seconds?: number;
  /**
   * The worst issue in one sentence.
   */
  worst?: string;
  /**
   * Why the result is incomplete.
   */
  reason?: string;
}
/**
 * What a client says of itself at initialize.
 */
export interface InitializationOptions {
  /**
   * Present when the client serves header views under this scheme; else a binary file gets its findings at line 1.
   */
  headerScheme?: string;
  /**
   * Worker threads; cores less one when absent.
   */
  workers?: number;
  /**
   * The workspace is trusted: its own configuration is read.
   */
  trusted?: boolean;
  /**
   * Which opened documents are judged: every one that has a known format, or those below a scanned folder.
   */
  judgeOnOpen?: 'all' | 'scanned';
  /**
   * The client has the commands `cohortlint.accept`, `cohortlint.ignore` and `cohortlint.copyMaskedFinding`, which ask the person: they are offered as code actions.
   */
  asksForReasons?: boolean;
  /**
   * The client explains and completes JSON by the schemas of ours: keys and words of a schema are left to it.
   */
  readsSchemas?: boolean;
  [k: string]: unknown | undefined;
}
/**
 * Numbers by severity.
 */
export interface SeverityCounts {
  error: number;
  warning: number;
  info: number;
}
/**
 * Names a scanned dataset.
 */
export interface DatasetParams {
  /**
   * URI of the scanned folder.
   */
  folder: string;
}
/**
 * A change that would resolve a finding.
 */
export interface Remedy {
  id: string;
  /**
   * What to do, in a few words.
   */
  title: string;
  /**
   * What the data loses by it.
   */
  cost: string;
}
/**
 * Law, standard or paper that a rule rests on.
 */
export interface Reference {
  text: string;
  /**
   * Where it can be read.
   */
  url?: string;
}
/**
 * One of the strongest reasons for a verdict.
 */
export interface Reason {
  severity: Severity;
  /**
   * For a lawyer and an engineer alike; nothing in it is raw.
   */
  sentence: string;
  /**
   * How many issues it stands for.
   */
  issues: number;
  filter: IssueFilter;
  remedies: Remedy[];
  /**
   * The page on which it is shown: issues by its filter, or coverage.
   */
  show: 'issues' | 'coverage';
}
/**
 * Which issues are wanted. What is absent does not narrow.
 */
export interface IssueFilter {
  /**
   * Words that all stand in message, rule or field.
   */
  search?: string;
  severities?: Severity[];
  categories?: Category[];
  rule?: string;
  /**
   * Class of identifiers.
   */
  class?: string;
  /**
   * As it is shown.
   */
  subject?: string;
  /**
   * A file, or a folder with a slash at its end, as it is shown.
   */
  path?: string;
  /**
   * Issues with findings that count, those of which all are accepted or ignored, or both; `open` when absent.
   */
  suppressed?: 'open' | 'suppressed' | 'all';
}
/**
 * How many people are in classes of a size.
 */
export interface ClassSize {
  size: number;
  people: number;
}
/**
 * How easily a person of the dataset is singled out.
 */
export interface Cohort {
  /**
   * Size of the smallest class.
   */
  k: number;
  /**
   * Size that is asked for; 0 where nothing says so.
   */
  wanted: number;
  people: number;
  /**
   * People whom nobody else is like.
   */
  uniquePeople: number;
  /**
   * People in classes smaller than wanted.
   */
  below: number;
  /**
   * How likely an intruder who knows that a person is in the table names that person rightly, over all people.
   */
  averageRisk: number;
  quasiIdentifiers: string[];
  /**
   * Files that it was read from, as they may be shown; headers by the word "headers".
   */
  sources: string[];
  sizes: ClassSize[];
  thresholds: Thresholds;
  /**
   * How many more groups of people the dataset has.
   */
  otherCohorts: number;
}
/**
 * A reason for which entries were not read whole, and how often.
 */
export interface ReasonCount {
  reason: string;
  count: number;
}
/**
 * An encoding by its name in the WHATWG Encoding standard, and how many texts were read in it.
 */
export interface EncodingCount {
  encoding: string;
  count: number;
}
/**
 * A decision of a person that findings do not count.
 */
export interface Suppression {
  id: string;
  kind: 'accepted' | 'ignored';
  reason: string;
  by?: string;
  /**
   * YYYY-MM-DD
   */
  on?: string;
  /**
   * YYYY-MM-DD
   */
  until?: string;
  /**
   * It does not hold any more.
   */
  expired?: boolean;
  rule?: string;
  path?: string;
  field?: string;
  message?: string;
  /**
   * How many findings it holds back.
   */
  findings: number;
}
/**
 * How many subjects allow a purpose, block it, or leave it open.
 */
export interface ConsentUseCounts {
  /**
   * The purpose in words, as a heading.
   */
  title: string;
  allowed: number;
  blocked: number;
  unknown: number;
}
/**
 * The first page: the answer and what it rests on.
 */
export interface Overview {
  /**
   * The dataset.
   */
  folder: string;
  name: string;
  profile: 'bids' | 'dicom' | 'generic';
  entries: number;
  subjects: number;
  policy: string;
  verdict: Verdict;
  /**
   * False when the scan was stopped before its end.
   */
  complete: boolean;
  /**
   * Files changed since the scan.
   */
  stale: boolean;
  /**
   * ISO 8601 date and time of the end of the scan.
   */
  scannedAt: string;
  seconds: number;
  /**
   * @maxItems 3
   */
  reasons: Reason[];
  issues: SeverityCounts;
  /**
   * Issues of which every finding is accepted or ignored.
   */
  suppressedIssues: number;
  /**
   * Findings that count.
   */
  findings: number;
  /**
   * Items: Open issues of a category.
   */
  categories: {
    category: Category;
    error: number;
    warning: number;
    info: number;
  }[];
  cohort?: Cohort;
  /**
   * What was read and what was not.
   */
  coverage: {
    inspected: number;
    partial: number;
    notInspected: number;
    reasons: ReasonCount[];
    /**
     * How many more reasons there are.
     */
    otherReasons: number;
    /**
     * In which encodings texts were read where that is not UTF-8, the most frequent first.
     */
    encodings: EncodingCount[];
  };
  /**
   * What the dataset shows of what people agreed to, in short.
   */
  consent: {
    /**
     * Consent records found in the dataset.
     */
    records: number;
    /**
     * Path of the manifest, where there is one.
     */
    manifest?: string;
    subjects?: ConsentSubjects;
    /**
     * The purposes that the configuration says the dataset is for.
     */
    intended: ConsentUseCounts[];
  };
  /**
   * What settings changed in the judgement.
   */
  settings: {
    switchedOff: string[];
    ignoredEntries: number;
    ignoredBy: string[];
  };
  suppressions: Suppression[];
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
/**
 * A page of issues.
 */
export interface IssuesParams {
  /**
   * The dataset.
   */
  folder: string;
  filter: IssueFilter;
  sort: 'severity' | 'message' | 'rule' | 'count' | 'files' | 'subjects';
  /**
   * The order is turned round.
   */
  descending: boolean;
  /**
   * First row, from 0.
   */
  offset: number;
  /**
   * Most rows that are wanted.
   */
  limit: number;
}
/**
 * An issue as a row of a table.
 */
export interface IssueRow {
  id: string;
  ruleId: string;
  category: Category;
  class?: string;
  severity: Severity;
  message: string;
  field?: string;
  /**
   * Findings.
   */
  count: number;
  /**
   * Findings that are accepted or ignored.
   */
  suppressed: number;
  files: number;
  subjects: number;
  /**
   * The subject, where it is one.
   */
  subject?: string;
  /**
   * The first file.
   */
  path?: string;
  /**
   * The first reference of the rule.
   */
  source: string;
}
/**
 * Rows of the issues that match, and how many do.
 */
export interface IssuePage {
  total: number;
  offset: number;
  rows: IssueRow[];
}
/**
 * Names an issue.
 */
export interface IssueParams {
  /**
   * The dataset.
   */
  folder: string;
  issue: string;
}
/**
 * One place of an issue.
 */
export interface Place {
  fingerprint: string;
  /**
   * As it is shown; absent for the dataset as a whole.
   */
  path?: string;
  line?: number;
  column?: number;
  /**
   * The file inside the entry, as it is shown.
   */
  member?: string;
  /**
   * The place inside a file that has no lines: an attribute, a slot, a cell, a page.
   */
  part?: string;
  /**
   * The masked value.
   */
  evidence?: string;
  subject?: string;
  confidence: number;
  /**
   * Id of the suppression.
   */
  suppressed?: string;
}
/**
 * A distinct masked value and how often it was found.
 */
export interface MaskedValue {
  evidence: string;
  count: number;
}
/**
 * What a rule says about itself.
 */
export interface RuleText {
  id: string;
  title: string;
  rationale: string;
  references: Reference[];
  remedies: Remedy[];
}
/**
 * Everything about one issue except the rest of its places.
 */
export interface IssueDetails {
  issue: IssueRow;
  rule: RuleText;
  /**
   * @maxItems 200
   */
  values: MaskedValue[];
  distinctValues: number;
  /**
   * @maxItems 100
   */
  subjects: string[];
  suppressions: Suppression[];
  /**
   * In how many places values were counted: all, or the first of very many.
   */
  counted: number;
  /**
   * A de-identified copy of the DICOM files resolves it, in one of those places at least.
   */
  resolvedByCopy: boolean;
}
/**
 * A page of the places of an issue.
 */
export interface PlacesParams {
  /**
   * The dataset.
   */
  folder: string;
  issue: string;
  subject?: string;
  /**
   * First row, from 0.
   */
  offset: number;
  /**
   * Most rows that are wanted.
   */
  limit: number;
}
/**
 * Places of an issue, and how many it has.
 */
export interface PlacePage {
  total: number;
  offset: number;
  rows: Place[];
}
/**
 * A page of subjects.
 */
export interface SubjectsParams {
  /**
   * The dataset.
   */
  folder: string;
  search?: string;
  sort: 'subject' | 'error' | 'warning' | 'findings' | 'files';
  /**
   * The order is turned round.
   */
  descending: boolean;
  /**
   * First row, from 0.
   */
  offset: number;
  /**
   * Most rows that are wanted.
   */
  limit: number;
}
/**
 * A person of the dataset and the open issues about them.
 */
export interface SubjectRow {
  /**
   * As it may be shown.
   */
  subject: string;
  error: number;
  warning: number;
  info: number;
  findings: number;
  files: number;
}
/**
 * Subjects, and how many match.
 */
export interface SubjectPage {
  total: number;
  offset: number;
  rows: SubjectRow[];
}
/**
 * Asks for the risk of a cohort.
 */
export interface RiskParams {
  /**
   * The dataset.
   */
  folder: string;
  /**
   * Which of several, the largest being 0; beyond the last it is the last.
   */
  cohort: number;
}
/**
 * A cohort among several.
 */
export interface CohortName {
  sources: string[];
  people: number;
}
/**
 * The cohorts of a dataset and the risk of one; no risk where there is no cohort. Its `rarest` is empty: pages of rare people have them.
 */
export interface RiskResult {
  cohorts: CohortName[];
  /**
   * Which of them `risk` is of.
   */
  cohort: number;
  risk?: CohortRisk;
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
    confidence: number;
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
    marketer: number;
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
    alpha: number;
  }[];
  /**
   * How many of the people are the only ones even in the population that the table is a sample of: an interval of models, in which the truth need not lie.
   */
  population?: {
    samplingFraction: number;
    low?: number;
    high?: number;
    models: {
      model: string;
      uniqueFraction?: number;
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
    distinction: number;
    separation: number;
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
/**
 * A page of the people who are most easily singled out.
 */
export interface RarePeopleParams {
  /**
   * The dataset.
   */
  folder: string;
  /**
   * As in `RiskParams`.
   */
  cohort: number;
  /**
   * Words that all stand in subject, columns, description or change.
   */
  search?: string;
  /**
   * Rarity is the order of the report, the rarest first.
   */
  sort: 'rarity' | 'subject' | 'people' | 'risk';
  /**
   * The order is turned round.
   */
  descending: boolean;
  /**
   * First row, from 0.
   */
  offset: number;
  /**
   * Most rows that are wanted.
   */
  limit: number;
}
/**
 * A person who is easily singled out.
 */
export interface RarePersonRow {
  /**
   * From the rarest, who is 1.
   */
  rank: number;
  person: RarePerson;
  /**
   * Of the finding that underlines the cells, where there is one.
   */
  fingerprint?: string;
}
export interface RarePerson {
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
}
/**
 * Rare people, and how many match.
 */
export interface RarePeoplePage {
  total: number;
  offset: number;
  rows: RarePersonRow[];
}
/**
 * What ends on a day, or on some days of a month or year where there are many.
 */
export interface ConsentEnding {
  kind: 'consent' | 'ethics-approval' | 'retention' | 'authorization';
  /**
   * The first of the days, YYYY-MM-DD.
   */
  from: string;
  /**
   * The last of them.
   */
  to: string;
  /**
   * How many they are.
   */
  days: number;
  isPast: boolean;
  /**
   * Whom it concerns.
   */
  subjects: number;
  place: ConsentPlace;
}
/**
 * What says so; of several days the first.
 */
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
/**
 * Lines and columns count from 1, columns in UTF-16 units; the end is exclusive.
 */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}
/**
 * Why a manifest that is there says nothing.
 */
export interface ConsentFlaw {
  sentence: string;
  /**
   * As it is shown.
   */
  path: string;
  /**
   * Of the finding.
   */
  fingerprint: string;
  /**
   * Id of the issue that it is part of.
   */
  issue: string;
}
/**
 * What people agreed to: what may be done with the dataset, who agreed, what ends when, and to whom data went.
 */
export interface ConsentResult {
  /**
   * Consent records found in the dataset.
   */
  records: number;
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
   * Those that are intended first.
   */
  uses: ConsentUse[];
  /**
   * By day.
   */
  endings: ConsentEnding[];
  /**
   * The latest first.
   */
  disclosures: ConsentDisclosure[];
  flaw?: ConsentFlaw;
  /**
   * The day of the scan, YYYY-MM-DD.
   */
  today: string;
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
    places: ConsentPlace1[];
  }[];
}
export interface ConsentPlace1 {
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
/**
 * A page of entries that were not read whole.
 */
export interface GapsParams {
  /**
   * The dataset.
   */
  folder: string;
  search?: string;
  reason?: string;
  status?: 'partial' | 'not-inspected';
  /**
   * First row, from 0.
   */
  offset: number;
  /**
   * Most rows that are wanted.
   */
  limit: number;
}
/**
 * An entry that was not read whole, and why.
 */
export interface GapRow {
  path: string;
  status: 'partial' | 'not-inspected';
  reason: string;
}
/**
 * Gaps, and how many match.
 */
export interface GapPage {
  total: number;
  offset: number;
  rows: GapRow[];
  reasons: ReasonCount[];
}
/**
 * Asks where a place is in the editor.
 */
export interface LocateParams {
  /**
   * The dataset.
   */
  folder: string;
  /**
   * As it is shown.
   */
  path: string;
  /**
   * Of the finding; without it the file itself.
   */
  fingerprint?: string;
  /**
   * Of a table, its header being row 1: where the file is opened when there is no finding.
   */
  row?: number;
  region?: Region1;
}
/**
 * Lines and columns count from 1, columns in UTF-16 units; the end is exclusive.
 */
export interface Region1 {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}
/**
 * A document and a range in it; lines and characters from 0.
 */
export interface LocateResult {
  uri: string;
  /**
   * Where in the document.
   */
  range?: {
    startLine: number;
    startCharacter: number;
    endLine: number;
    endCharacter: number;
  };
  /**
   * It is the name of this folder or file that was found.
   */
  isFolder: boolean;
}
/**
 * Asks for the badges of files and folders.
 */
export interface BadgesParams {
  /**
   * @maxItems 1000
   *
   * Items: A file or folder.
   */
  uris: string[];
}
/**
 * Open findings in a file, or below a folder.
 */
export interface Badge {
  uri: string;
  error: number;
  warning: number;
  /**
   * The findings are those of all files below it.
   */
  isFolder: boolean;
}
/**
 * Badges of those that have one.
 */
export interface BadgesResult {
  badges: Badge[];
}
/**
 * Accepts findings: all open ones of issues, or some by their fingerprints.
 */
export interface AcceptParams {
  /**
   * The dataset, or any folder that a named file lies in.
   */
  folder: string;
  issues?: string[];
  fingerprints?: string[];
  reason: string;
  by: string;
  /**
   * YYYY-MM-DD
   */
  until?: string;
}
/**
 * What was accepted.
 */
export interface AcceptResult {
  /**
   * Findings.
   */
  accepted: number;
  /**
   * Path of the file that holds it.
   */
  baseline: string;
  /**
   * Other machines can read it: its key is a shared one.
   */
  shared: boolean;
}
/**
 * Takes an acceptance back.
 */
export interface WithdrawParams {
  /**
   * The dataset.
   */
  folder: string;
  id: string;
}
/**
 * Ignores findings by the dataset's configuration.
 */
export interface IgnoreParams {
  /**
   * The dataset.
   */
  folder: string;
  rule?: string;
  /**
   * Pattern in the syntax of .gitignore.
   */
  path?: string;
  field?: string;
  reason: string;
}
/**
 * The configuration that was changed, as an edit that the client saves.
 */
export interface IgnoreResult {
  uri: string;
}
/**
 * Writes a report of the last scan to a file.
 */
export interface ExportParams {
  /**
   * The dataset.
   */
  folder: string;
  /**
   * Id of a form of a report.
   */
  format: string;
  /**
   * The file; replaced where it is there.
   */
  target: string;
}
/**
 * Writes a de-identified copy of a DICOM file or a folder under the policy in force.
 */
export interface FixParams {
  /**
   * The file or folder.
   */
  source: string;
  /**
   * A new or empty folder outside of it.
   */
  target: string;
  /**
   * Where progress goes to.
   */
  workDoneToken: string | number;
}
/**
 * What was written; no value and no path of a person.
 */
export interface FixSummary {
  /**
   * False after a cancellation: nothing was written then.
   */
  complete: boolean;
  /**
   * DICOM files that were de-identified.
   */
  rewritten: number;
  /**
   * Other files, as they are.
   */
  copied: number;
  /**
   * Files that are not in the copy.
   */
  leftOut: number;
  /**
   * All of it in one line, with what a scan of the copy said.
   */
  message: string;
  /**
   * All of it as text: what was changed, what is not in the copy and why, what is left to do.
   */
  report: string;
}
/**
 * The result of a dataset is new, changed or gone.
 */
export interface ResultChanged {
  /**
   * The dataset.
   */
  folder: string;
  /**
   * False when it was cleared.
   */
  exists: boolean;
}
/**
 * The dashboard asks the server, through the extension.
 */
export interface PageQuestion {
  kind: 'ask';
  id: number;
  method:
    | 'cohortlint/overview'
    | 'cohortlint/issues'
    | 'cohortlint/issue'
    | 'cohortlint/places'
    | 'cohortlint/subjects'
    | 'cohortlint/risk'
    | 'cohortlint/rarePeople'
    | 'cohortlint/consent'
    | 'cohortlint/gaps'
    | 'cohortlint/accept'
    | 'cohortlint/withdraw';
  params: {
    [k: string]: unknown | undefined;
  };
}
/**
 * The dashboard wants a place opened in the editor.
 */
export interface PageOpening {
  kind: 'open';
  /**
   * As it is shown.
   */
  path: string;
  fingerprint?: string;
  /**
   * Of a table, its header being row 1.
   */
  row?: number;
  region?: Region;
}
/**
 * The dashboard wants something that only the editor can do.
 */
export interface PageCommand {
  kind: 'run';
  command:
    | 'ready'
    | 'scan'
    | 'exportReport'
    | 'openReport'
    | 'writeCopy'
    | 'ignore'
    | 'editConsent'
    | 'copy'
    | 'openLink'
    | 'showRule'
    | 'openConfiguration';
  /**
   * What is copied, the address that is opened, or the rule that is shown.
   */
  text?: string;
  rule?: string;
  path?: string;
  field?: string;
}
/**
 * The answer to a question of the dashboard, or why there is none.
 */
export interface HostAnswer {
  kind: 'answer';
  id: number;
  result?: unknown;
  error?: string;
}
/**
 * How the dataset of a dashboard stands.
 */
export interface HostState {
  kind: 'state';
  folder: string;
  /**
   * Name of the folder.
   */
  name: string;
  status: ScanStatus;
  /**
   * Who decided last, as a proposal.
   */
  reviewer?: string;
}
/**
 * What the page was told is not so any more: what was asked is asked again.
 */
export interface HostChange {
  kind: 'changed';
}
/**
 * Asks which consent manifest a file belongs to.
 */
export interface ConsentManifestParams {
  /**
   * It may be the manifest itself.
   */
  file: string;
}
/**
 * The consent manifest of a dataset: where it is, or is to be made.
 */
export interface ConsentManifest {
  /**
   * The dataset.
   */
  folder: string;
  /**
   * The file.
   */
  manifest: string;
}
/**
 * Asks what a form for the consent manifest of a dataset starts with.
 */
export interface ConsentFormParams {
  /**
   * The dataset.
   */
  folder: string;
}
/**
 * What is wrong with a consent manifest, and with which field of a form.
 */
export interface ConsentProblemAt {
  /**
   * One sentence; it holds no value of the manifest.
   */
  message: string;
  /**
   * JSON Pointer (RFC 6901) of the field; of something that is missing, where it would stand. Empty for the whole of it.
   */
  pointer: string;
  /**
   * Nothing was said yet, rather than something wrong.
   */
  isAbsence: boolean;
  /**
   * In the file, for what no field holds.
   */
  line?: number;
  column?: number;
}
/**
 * A code of the Data Use Ontology, as a person picks one.
 */
export interface DuoChoice {
  code: string;
  id: string;
  label: string;
  meaning: string;
  kind: 'permission' | 'modifier';
  /**
   * What the code needs beside it.
   */
  argument?: {
    kind: string;
    example: string;
  };
}
/**
 * What a form for the consent manifest starts with.
 */
export interface ConsentForm {
  /**
   * Whether there is no file yet, one that can be edited, or one that has to be corrected as text first.
   */
  state: 'new' | 'editable' | 'broken';
  /**
   * POSIX path of the manifest, relative to the dataset; of a new one where it is to be made.
   */
  path: string;
  /**
   * Of the text and its place; an edit names the one that it starts from.
   */
  revision: string;
  /**
   * What the file says; of a new one what the dataset says elsewhere; empty for a broken one.
   */
  manifest: {
    [k: string]: unknown | undefined;
  };
  problems: ConsentProblemAt[];
  /**
   * Where a new manifest has its values from, and what a person has to decide.
   */
  remarks: string[];
  duo: DuoChoice[];
}
/**
 * Asks for the edit that makes a manifest say something.
 */
export interface ConsentEditParams {
  /**
   * The dataset.
   */
  folder: string;
  /**
   * Of the text that it starts from.
   */
  revision: string;
  /**
   * The whole of it, with what was not changed.
   */
  manifest: {
    [k: string]: unknown | undefined;
  };
}
/**
 * What a manifest would be, as one replacement; lines and characters from 0.
 */
export interface ConsentEdit {
  /**
   * Of the file.
   */
  uri: string;
  /**
   * There is no such file yet.
   */
  isNew: boolean;
  problems: ConsentProblemAt[];
  startLine: number;
  startCharacter: number;
  endLine: number;
  endCharacter: number;
  newText: string;
}
/**
 * Asks for the path and the digest of a consent form's document.
 */
export interface ConsentDocumentParams {
  /**
   * The dataset.
   */
  folder: string;
  /**
   * The document.
   */
  file: string;
}
/**
 * A document as a manifest names it.
 */
export interface ConsentDocument {
  /**
   * POSIX path relative to the folder of the manifest.
   */
  path: string;
  sha256: string;
}
/**
 * The consent form asks the server, through the extension.
 */
export interface FormQuestion {
  kind: 'ask';
  id: number;
  method: 'cohortlint/consentForm' | 'cohortlint/consentEdit';
  params: {
    [k: string]: unknown | undefined;
  };
}
/**
 * The consent form wants something that only the editor can do, and hears how it went.
 */
export interface FormTask {
  kind: 'do';
  id: number;
  task: 'ready' | 'keep' | 'save' | 'chooseDocument' | 'openText' | 'close';
  /**
   * Of the text that the manifest starts from.
   */
  revision?: string;
  /**
   * What is saved, or what is not saved yet and kept; nothing is kept without it.
   */
  manifest?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Where the text is opened.
   */
  line?: number;
  column?: number;
}
/**
 * A form of a report, as a person picks one.
 */
export interface ReportFormatDescription {
  id: string;
  title: string;
  /**
   * What it is for, in a few words.
   */
  purpose: string;
  /**
   * Of a file that holds the report.
   */
  extension: string;
}
/**
 * The forms of a report.
 */
export interface ReportFormatsResult {
  formats: ReportFormatDescription[];
}
