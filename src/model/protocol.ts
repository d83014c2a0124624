import type { Severity } from './severity.ts';

/**
 * What the language server and its clients say to each other beyond the Language Server Protocol. Every request is
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
} as const;

export const notifications = {
  /** The state of the last scan changed: finished, cleared, or stale because files changed. */
  status: 'cohortlint/status',
} as const;

/** Parameters of `scanDataset`. */
export interface ScanDatasetParams {
  /** URI of the folder. */
  folder: string;
  workDoneToken?: string | number;
}

/** Parameters of `scanFile` and `header`: the file's own URI, scheme `file`. */
export interface FileParams {
  uri: string;
}

/** A header as text; the lines and columns of its diagnostics refer to it. */
export interface HeaderResult {
  text: string;
}

/** What a scan came to, as the status bar shows it. */
export interface ScanStatus {
  /** `none` before the first scan and after `clear`. */
  state: 'none' | 'running' | 'finished' | 'incomplete';
  /** Files changed since the scan. */
  stale: boolean;
  /** URI of the scanned folder or file. */
  target?: string;
  verdict?: 'blocked' | 'needs-review' | 'clear';
  /** Issues by severity. */
  issues?: Readonly<Record<Severity, number>>;
  findings?: number;
  coverage?: { inspected: number; partial: number; notInspected: number };
  seconds?: number;
  /** The worst issue in one sentence. */
  worst?: string;
  /** Why the result is incomplete. */
  reason?: string;
}

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

/** What a client says of itself at `initialize`. */
export interface InitializationOptions {
  /** Present when the client serves header views under this scheme; else binary files get their findings at line 1. */
  headerScheme?: string;
  /** Worker threads; cores less one when absent. */
  workers?: number;
  /** The workspace is trusted: its own `cohortlint.config.json` is read. */
  trusted?: boolean;
}
