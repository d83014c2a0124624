import type { Overview, Protocol } from './protocol.generated.ts';

export type * from './protocol.generated.ts';

/** The first page without what only a running editor knows: the same for the dashboard and for a report in a file. */
export type FirstPage = Omit<Overview, 'folder' | 'scannedAt' | 'stale' | 'seconds'>;

/** A definition of `schemas/protocol.schema.json` by its name, and its type. */
type DefinitionName = Capitalize<keyof Protocol>;
type Definition<Name> = Name extends DefinitionName ? NonNullable<Protocol[Uncapitalize<Name>]> : null;

/**
 * The requests of a client beyond the Language Server Protocol: what each takes and answers, by definitions of
 * `schemas/protocol.schema.json`. Both ends check what the other sent by them; no definition is `null`.
 */
export const contract = {
  /** Scans a folder. Progress goes to the request's `workDoneToken`; cancelling it keeps the partial result. */
  'cohortlint/scanDataset': { params: 'ScanDatasetParams', result: 'ScanStatus' },
  /** Scans one file and publishes its diagnostics. */
  'cohortlint/scanFile': { params: 'FileParams' },
  /** The header of a DICOM or NIfTI file as text. */
  'cohortlint/header': { params: 'FileParams', result: 'HeaderResult' },
  /** Takes back every published diagnostic and forgets the last results. */
  'cohortlint/clear': {},
  /** Asks whether files changed since the scans; the answer is a `status` notification when they did. */
  'cohortlint/checkStale': {},
  /** The first page of the last scan of a dataset. */
  'cohortlint/overview': { params: 'DatasetParams', result: 'Overview' },
  /** A page of its issues. */
  'cohortlint/issues': { params: 'IssuesParams', result: 'IssuePage' },
  /** One issue with its rule, its masked values and its remedies. */
  'cohortlint/issue': { params: 'IssueParams', result: 'IssueDetails' },
  /** A page of the places of an issue. */
  'cohortlint/places': { params: 'PlacesParams', result: 'PlacePage' },
  /** A page of its subjects. */
  'cohortlint/subjects': { params: 'SubjectsParams', result: 'SubjectPage' },
  /** The cohorts of a dataset and the risk of one of them. */
  'cohortlint/risk': { params: 'RiskParams', result: 'RiskResult' },
  /** A page of the people of a cohort who are most easily singled out. */
  'cohortlint/rarePeople': { params: 'RarePeopleParams', result: 'RarePeoplePage' },
  /** What people agreed to. */
  'cohortlint/consent': { params: 'DatasetParams', result: 'ConsentResult' },
  /** A page of the entries that were not read whole. */
  'cohortlint/gaps': { params: 'GapsParams', result: 'GapPage' },
  /** Where a place is in the editor. */
  'cohortlint/locate': { params: 'LocateParams', result: 'LocateResult' },
  /** How many open findings are in files and below folders. */
  'cohortlint/badges': { params: 'BadgesParams', result: 'BadgesResult' },
  /** Accepts findings with a reason, into the baseline. */
  'cohortlint/accept': { params: 'AcceptParams', result: 'AcceptResult' },
  /** Takes an acceptance back. */
  'cohortlint/withdraw': { params: 'WithdrawParams' },
  /** Ignores findings with a reason, into the dataset's configuration. */
  'cohortlint/ignore': { params: 'IgnoreParams', result: 'IgnoreResult' },
  /** The forms of a report. */
  'cohortlint/reportFormats': { result: 'ReportFormatsResult' },
  /** Writes a report of the last scan to a file. */
  'cohortlint/export': { params: 'ExportParams' },
  /** Writes a de-identified copy. Progress goes to the request's `workDoneToken`; cancelling it leaves nothing behind. */
  'cohortlint/fix': { params: 'FixParams', result: 'FixSummary' },
  /** Which consent manifest a file belongs to. */
  'cohortlint/consentManifest': { params: 'ConsentManifestParams', result: 'ConsentManifest' },
  /** What a form for the consent manifest of a dataset starts with. */
  'cohortlint/consentForm': { params: 'ConsentFormParams', result: 'ConsentForm' },
  /** The edit that makes the manifest say something, and what is wrong with that. Nothing is written. */
  'cohortlint/consentEdit': { params: 'ConsentEditParams', result: 'ConsentEdit' },
  /** The path and the digest of the document of a consent form. */
  'cohortlint/consentDocument': { params: 'ConsentDocumentParams', result: 'ConsentDocument' },
} as const satisfies Readonly<Record<string, Exchange>>;

/** What a request takes and what it answers. */
export interface Exchange {
  readonly params?: DefinitionName;
  readonly result?: DefinitionName;
}

/** The name of a request. */
export type RequestMethod = keyof typeof contract;

/** The type of what a request takes. */
export type ParamsOf<Method extends RequestMethod> = Definition<Part<Method, 'params'>>;
/** The type of what a request answers. */
export type ResultOf<Method extends RequestMethod> = Definition<Part<Method, 'result'>>;
type Part<Method extends RequestMethod, Key extends keyof Exchange> = (typeof contract)[Method] extends {
  readonly [key in Key]: infer Name;
}
  ? Name
  : undefined;

/** The definitions of a request. */
export function exchangeOf(method: RequestMethod): Exchange {
  return contract[method];
}

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

/** Whether a URI is that of a header view. */
export function isHeaderView(uri: string): boolean {
  return uri.startsWith(`${headerScheme}:`);
}

/** The file that a header view shows. */
export function fileUriOfHeader(uri: string): string {
  return uri.replace(`${headerScheme}:`, 'file://');
}
