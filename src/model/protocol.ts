import type {
  AcceptParams,
  AcceptResult,
  BadgesParams,
  BadgesResult,
  DatasetParams,
  ExportParams,
  FileParams,
  GapPage,
  GapsParams,
  HeaderResult,
  IgnoreParams,
  IgnoreResult,
  IssueDetails,
  IssuePage,
  IssueParams,
  IssuesParams,
  LocateParams,
  LocateResult,
  Overview,
  PlacePage,
  PlacesParams,
  ScanDatasetParams,
  ScanStatus,
  SubjectPage,
  SubjectsParams,
  WithdrawParams,
} from './protocol.generated.ts';

export type * from './protocol.generated.ts';

/** The first page without what only a running editor knows: the same for the dashboard and for a report in a file. */
export type FirstPage = Omit<Overview, 'folder' | 'scannedAt' | 'stale' | 'seconds'>;

/**
 * The requests of a client beyond the Language Server Protocol. Every one is checked against
 * `schemas/protocol.schema.json` at both ends, by the definitions that `contract` names.
 */
export const requests = {
  /** Scans a folder. Progress goes to the request's `workDoneToken`; cancelling it keeps the partial result. */
  scanDataset: 'cohortlint/scanDataset',
  /** Scans one file and publishes its diagnostics. */
  scanFile: 'cohortlint/scanFile',
  /** The header of a DICOM or NIfTI file as text. */
  header: 'cohortlint/header',
  /** Takes back every published diagnostic and forgets the last results. */
  clear: 'cohortlint/clear',
  /** Asks whether files changed since the scans; the answer is a `status` notification when they did. */
  checkStale: 'cohortlint/checkStale',
  /** The first page of the last scan of a dataset. */
  overview: 'cohortlint/overview',
  /** A page of its issues. */
  issues: 'cohortlint/issues',
  /** One issue with its rule, its masked values and its remedies. */
  issue: 'cohortlint/issue',
  /** A page of the places of an issue. */
  places: 'cohortlint/places',
  /** A page of its subjects. */
  subjects: 'cohortlint/subjects',
  /** A page of the entries that were not read whole. */
  gaps: 'cohortlint/gaps',
  /** Where a place is in the editor. */
  locate: 'cohortlint/locate',
  /** How many open findings are in files and below folders. */
  badges: 'cohortlint/badges',
  /** Accepts findings with a reason, into the baseline. */
  accept: 'cohortlint/accept',
  /** Takes an acceptance back. */
  withdraw: 'cohortlint/withdraw',
  /** Ignores findings with a reason, into the dataset's configuration. */
  ignore: 'cohortlint/ignore',
  /** Writes a report of the last scan to a file. */
  export: 'cohortlint/export',
} as const;

/** The name of a request. */
export type RequestMethod = (typeof requests)[keyof typeof requests];

/** What each request takes and answers; `null` is nothing. */
export interface RequestTypes {
  'cohortlint/scanDataset': { params: ScanDatasetParams; result: ScanStatus };
  'cohortlint/scanFile': { params: FileParams; result: null };
  'cohortlint/header': { params: FileParams; result: HeaderResult };
  'cohortlint/clear': { params: null; result: null };
  'cohortlint/checkStale': { params: null; result: null };
  'cohortlint/overview': { params: DatasetParams; result: Overview };
  'cohortlint/issues': { params: IssuesParams; result: IssuePage };
  'cohortlint/issue': { params: IssueParams; result: IssueDetails };
  'cohortlint/places': { params: PlacesParams; result: PlacePage };
  'cohortlint/subjects': { params: SubjectsParams; result: SubjectPage };
  'cohortlint/gaps': { params: GapsParams; result: GapPage };
  'cohortlint/locate': { params: LocateParams; result: LocateResult };
  'cohortlint/badges': { params: BadgesParams; result: BadgesResult };
  'cohortlint/accept': { params: AcceptParams; result: AcceptResult };
  'cohortlint/withdraw': { params: WithdrawParams; result: null };
  'cohortlint/ignore': { params: IgnoreParams; result: IgnoreResult };
  'cohortlint/export': { params: ExportParams; result: null };
}

/** The definitions of `schemas/protocol.schema.json` by which each end checks what the other sent. */
export const contract: Readonly<Record<RequestMethod, { params?: string; result?: string }>> = {
  'cohortlint/scanDataset': { params: 'ScanDatasetParams', result: 'ScanStatus' },
  'cohortlint/scanFile': { params: 'FileParams' },
  'cohortlint/header': { params: 'FileParams', result: 'HeaderResult' },
  'cohortlint/clear': {},
  'cohortlint/checkStale': {},
  'cohortlint/overview': { params: 'DatasetParams', result: 'Overview' },
  'cohortlint/issues': { params: 'IssuesParams', result: 'IssuePage' },
  'cohortlint/issue': { params: 'IssueParams', result: 'IssueDetails' },
  'cohortlint/places': { params: 'PlacesParams', result: 'PlacePage' },
  'cohortlint/subjects': { params: 'SubjectsParams', result: 'SubjectPage' },
  'cohortlint/gaps': { params: 'GapsParams', result: 'GapPage' },
  'cohortlint/locate': { params: 'LocateParams', result: 'LocateResult' },
  'cohortlint/badges': { params: 'BadgesParams', result: 'BadgesResult' },
  'cohortlint/accept': { params: 'AcceptParams', result: 'AcceptResult' },
  'cohortlint/withdraw': { params: 'WithdrawParams' },
  'cohortlint/ignore': { params: 'IgnoreParams', result: 'IgnoreResult' },
  'cohortlint/export': { params: 'ExportParams' },
};

/** What the server tells its client unasked. */
export const notifications = {
  /** The state of a scan changed: running, finished, cleared, or stale because files changed. */
  status: 'cohortlint/status',
  /** What the requests about a dataset answer is new, changed or gone: whoever shows it asks again. */
  resultChanged: 'cohortlint/resultChanged',
} as const;

/** The scheme under which the extension serves header views. */
export const headerScheme = 'cohortlint-header';

/**
 * URI of the header view of a file: the file's URI under the header scheme, `cohortlint-header:/data/a.dcm`. The server
 * publishes the diagnostics of binary headers under it when the client says in `initializationOptions` that it serves it.
 */
export function headerUri(fileUri: string): string {
  return fileUri.replace(/^file:\/\//, `${headerScheme}:`);
}

/** The file that a header view shows. */
export function fileUriOfHeader(uri: string): string {
  return uri.replace(`${headerScheme}:`, 'file://');
}
