// Generated from schemas/protocol.schema.json by `npm run generate`. Change the schema, not this file.

/**
 * What the language server and its clients say to each other beyond the Language Server Protocol.
 */
export interface Protocol {
  scanDataset?: ScanDatasetParams;
  file?: FileParams;
  header?: HeaderResult;
  status?: ScanStatus;
  initializationOptions?: InitializationOptions;
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
  [k: string]: unknown | undefined;
}
