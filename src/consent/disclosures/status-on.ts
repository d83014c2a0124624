import type { ConsentingPerson } from './disclosed-people.ts';

/** Why data of a person could not be disclosed on a day, as far as it depends on that person. */
export interface Hindrance {
  readonly kind: 'withdrawn' | 'refused' | 'expired' | 'pending' | 'not-yet-signed';
  /** `false` where the order within a day, or a day that nobody wrote down, decides. */
  readonly isCertain: boolean;
}

/**
 * What stood against using the data of a person on a day. A row has the status of today: the days in it tell what it was then.
 * @param day YYYY-MM-DD @returns `undefined` where nothing did
 */
export function hindranceOn(person: ConsentingPerson, day: string): Hindrance | undefined {
  const { status, signed, validUntil, withdrawnOn } = person;
  if (status === 'refused') return { kind: 'refused', isCertain: true };
  if (status === 'pending') return { kind: 'pending', isCertain: true };
  if (withdrawnOn === undefined ? status === 'withdrawn' : withdrawnOn <= day) {
    return { kind: 'withdrawn', isCertain: withdrawnOn !== undefined && withdrawnOn < day };
  }
  // Nobody signs who was not asked, and what the dead agreed to holds on.
  if (status === 'waived' || status === 'deceased') return undefined;
  if (signed !== undefined && signed > day) return { kind: 'not-yet-signed', isCertain: true };
  if (validUntil === undefined ? status === 'expired' : validUntil < day) {
    return { kind: 'expired', isCertain: validUntil !== undefined };
  }
  return undefined;
}
