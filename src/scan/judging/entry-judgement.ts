import type { PeopleSeen } from '../../cohort/people-seen.ts';
import type { Fact } from '../../model/fact.ts';
import type { RawValue } from '../../model/raw-value.ts';
import type { Gap } from '../../model/report.generated.ts';
import type { PlacedFinding, ShownPath } from '../masking/placed-finding.ts';
import type { IssuePlace } from '../weighing/tally.ts';

/** What judging one entry came to, beside its findings. */
export interface EntryJudgement {
  path: ShownPath;
  /** Name of the format that read it. */
  format?: string;
  /** The encoding of a text that is not UTF-8. */
  encoding?: string;
  /** The subject as it may be shown. */
  subject?: string;
  /** Absent when the entry was inspected whole. */
  gap?: Gap;
  facts: Fact[];
  /** Raw values that no earlier entry of this judge had. */
  raw: RawValue[];
  /** What was seen of people, where somebody asked for it. Raw, in memory only. */
  people?: PeopleSeen;
}

/**
 * Takes findings as they are made, so that a file with a million of them needs no memory for them.
 * @param raw the raw value and path; only where the user asked to see them, and only in memory
 */
export type FindingSink = (found: PlacedFinding, raw: IssuePlace['raw']) => void;
