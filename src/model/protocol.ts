export type {
  FileParams,
  HeaderResult,
  InitializationOptions,
  ScanDatasetParams,
  ScanStatus,
} from './protocol.generated.ts';

/**
 * The requests of a client beyond the Language Server Protocol. Every one is
 * checked against `schemas/protocol.schema.json` at the server's end.
 */
export const requests = {
  /** Scans a folder. Progress goes to the request's `workDoneToken`; cancelling it keeps the partial result. */
  scanDataset: 'cohortlint/scanDataset',
  /** Scans one file and publishes its diagnostics. */
  scanFile: 'cohortlint/scanFile',
  /** The header of a DICOM or NIfTI file as text. */
  header: 'cohortlint/header',
  /** Takes back every published diagnostic and forgets the last result. */
  clear: 'cohortlint/clear',
  /** Asks whether files changed since the scan; the answer is a `status` notification when they did. */
  checkStale: 'cohortlint/checkStale',
} as const;

/** What the server tells its client unasked. */
export const notifications = {
  /** The state of the last scan changed: finished, cleared, or stale because files changed. */
  status: 'cohortlint/status',
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
