/** What is to be said of a line of a ledger. */
export type DisclosureIssueKind =
  /** Older than what an accounting covers, which is no violation; nothing else is said of such a line. */
  | 'older-than-six-years'
  | 'date-in-future'
  /** Nothing, or a placeholder, stands where the law asks for words. */
  | 'name-missing'
  | 'address-unknown'
  | 'description-missing'
  | 'purpose-missing'
  /** A protocol stands in the place of people one by one, and they are fewer than 50. */
  | 'protocol-for-few'
  /** A limited data set, or a sharing with named recipients alone, without an agreement. */
  | 'agreement-missing'
  /** Another agreement than the terms name for that recipient. */
  | 'agreement-differs'
  | 'sharing-not-allowed'
  /** The terms say nothing of third parties. */
  | 'sharing-unsaid'
  | 'recipient-not-named'
  | 'country-not-allowed'
  | 'country-unknown'
  /** On the day of the disclosure. */
  | 'withdrawn'
  | 'refused'
  | 'expired'
  | 'pending'
  | 'not-yet-signed'
  /** The table of people has no row for who is named. */
  | 'without-record';

/** Something about a line of a ledger, as data: no text of the ledger stands in it but the ids of people. */
export interface DisclosureIssue {
  readonly kind: DisclosureIssueKind;
  /** From 1. */
  readonly line: number;
  /** Whom it concerns; "all" where the ledger says so and no table of people is there. */
  readonly subjects: 'all' | readonly string[];
  /** What asks for it, as rules cite it: `45 CFR 164.528(b)(2)(ii)`. */
  readonly reference: string;
  /** Else it is only marked. */
  readonly isViolation: boolean;
  /** It follows from what stands there; else only a person can say, for instance whether "all" had somebody in it. */
  readonly isCertain: boolean;
}
