import type { ChangeCount } from './change-tally.ts';
import type { SecretSource } from './secret-source.ts';

/** What a scan of the copy said. */
export interface Verification {
  verdict: 'blocked' | 'needs-review' | 'clear';
  /** Findings by severity. */
  errors: number;
  warnings: number;
  /** Findings, warnings and above, at attributes that were changed: each is a mistake of the program. */
  atChanged: number;
  /** What is left, worst first: messages of issues without values. */
  issues: { severity: string; message: string; count: number }[];
}

/** What `fix` did, or would do. It holds no value and no path that identifies someone. */
export interface FixResult {
  policy: string;
  /** Nothing was written. */
  dryRun: boolean;
  /** False after an interruption: nothing was written then. */
  complete: boolean;
  secret: SecretSource;
  uids: 'one-way' | 'reversible';
  /** DICOM objects that were rewritten, and other files that were copied as they are. */
  rewritten: number;
  copied: number;
  /** Files whose name or folder is another one in the copy. */
  renamed: number;
  changes: ChangeCount[];
  /** Objects behind whose pixel data something stood, which was left out. */
  withTrailingData: number;
  /** Files that are not in the copy, by reason. */
  leftOut: { path: string; reason: string }[];
  /** What the policy asks for and `fix` does not do: about pixels, and about what codecs keep beside them. */
  notHandled: string[];
  verification?: Verification;
}
