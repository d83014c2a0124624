import type { DuoCode, Permission } from '../../model/consent.generated.ts';

/** What checks read of a row of the table of people. */
export interface SubjectRow {
  readonly subject: string;
  readonly formVersion?: string;
  readonly status: 'consented' | 'withdrawn' | 'expired' | 'refused' | 'waived' | 'deceased' | 'pending';
  /** Days are YYYY-MM-DD. */
  readonly signed?: string;
  readonly validUntil?: string;
  readonly withdrawnOn?: string;
  readonly duo?: readonly DuoCode[];
  readonly thirdParties?: Permission | readonly string[];
  readonly commercialUse?: Permission;
  readonly faceImages?: Permission;
  /** From 1 with the header. */
  readonly row: number;
}

/** A subject without the prefix of BIDS: `sub-01` and `01` are the same person, `01` and `1` are not. */
export function subjectKey(subject: string): string {
  return subject.trim().replace(/^sub-/, '');
}
