import type { Severity } from '../../../src/model/severity.ts';

/** A finding that was planted: which rule says it, how much it weighs, and where it stands. */
export interface ExpectedFinding {
  ruleId: string;
  severity: Severity;
  /** POSIX path, relative to the dataset. */
  path: string;
  /** The place in the file, in one form: `cell 4:2`, `row 4`, `line 3`, `json /ethics/1`, `attribute (0012,0085)`, `file`. */
  place: string;
  /** Whose it is, where it is of one person. */
  subject?: string;
}

/** How many people allow a use, block it, or leave it open. */
export interface ExpectedUse {
  allowed: number;
  blocked: number;
  unknown: number;
}

/** What the cohort is meant for, as its configuration says. */
export const intendedUses = [
  'ai-training',
  'third-party:Example Imaging Ltd',
  'public-release',
  'model-release',
] as const;

/** One of them. */
export type CohortUse = (typeof intendedUses)[number];
