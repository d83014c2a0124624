import type { Fact } from '../../model/fact.ts';
import type { SpanOfValue } from '../../model/location.ts';
import type { RawValue } from '../../model/raw-value.ts';
import type { Finding, Gap } from '../../model/report.generated.ts';
import type { ShownPath } from '../masking/finding.ts';
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
}

/** What stands beside a finding and never in a report. */
export interface FindingDetail {
  /** Which part of an attribute's or slot's value is meant. */
  span?: SpanOfValue;
  /** The raw value and path; only where the user asked to see them, and only in memory. */
  raw?: NonNullable<IssuePlace['raw']>;
}

/** Takes findings as they are made, so that a file with a million of them needs no memory for them. */
export type FindingSink = (finding: Finding, detail: FindingDetail) => void;
