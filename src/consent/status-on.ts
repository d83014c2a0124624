import type { ConsentStatus } from './subjects/subject-consent.ts';

/** A status by which nobody may use what is still here. */
export type EndedStatus = 'withdrawn' | 'refused' | 'expired' | 'pending';

/** What of a row says whether somebody agrees on a day. Days are YYYY-MM-DD. */
export interface DatedStatus {
  readonly status: ConsentStatus;
  readonly signed?: string;
  readonly validUntil?: string;
  readonly withdrawnOn?: string;
}

/** Whether nobody may use the data of who has this status. */
export function isEnded(status: ConsentStatus): status is EndedStatus {
  return status === 'withdrawn' || status === 'refused' || status === 'expired' || status === 'pending';
}

/**
 * What a row comes to today: consent ends by a withdrawal and behind its last day, also where the status was not kept up. Nobody
 * signed who was not asked, and what the dead agreed to holds on: their last day ends nothing.
 */
export function statusOn(today: string, { status, validUntil, withdrawnOn }: DatedStatus): ConsentStatus {
  if (status === 'refused' || status === 'pending') return status;
  if (withdrawnOn !== undefined && withdrawnOn <= today) return 'withdrawn';
  return status === 'consented' && validUntil !== undefined && validUntil < today ? 'expired' : status;
}

/** What a row came to on an earlier day. A row has the status of today: the days in it tell what it was then. */
export function earlierStatus(day: string, row: DatedStatus): ConsentStatus {
  return statusOn(day, { ...row, status: hasEndedSince(day, row) ? 'consented' : row.status });
}

/** Why data of a person could not be used on a day, as far as it depends on that person. */
export interface Hindrance {
  readonly kind: EndedStatus | 'not-yet-signed';
  /** `false` where the order within a day, or a day that nobody wrote down, decides. */
  readonly isCertain: boolean;
}

/**
 * What stood against using the data of a person on an earlier day.
 * @param row the one that counted on that day (`rowOn`)
 * @returns `undefined` where nothing did
 */
export function hindranceOn(day: string, row: DatedStatus): Hindrance | undefined {
  const { signed, validUntil, withdrawnOn } = row;
  const status = earlierStatus(day, row);
  if (signed !== undefined && signed > day && (status === 'consented' || status === 'expired')) {
    return { kind: 'not-yet-signed', isCertain: true };
  }
  if (!isEnded(status)) return undefined;
  if (status === 'withdrawn') return { kind: status, isCertain: withdrawnOn !== undefined && withdrawnOn < day };
  return { kind: status, isCertain: status !== 'expired' || validUntil !== undefined };
}

function hasEndedSince(day: string, { status, validUntil, withdrawnOn }: DatedStatus): boolean {
  if (status === 'withdrawn') return withdrawnOn !== undefined && withdrawnOn > day;
  return status === 'expired' && validUntil !== undefined && validUntil >= day;
}
