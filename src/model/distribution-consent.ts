/** What an item of Consent for Clinical Trial Use Sequence (0012,0083) says of distribution (PS3.3 section C.7.2.3.1.2). */
export interface DistributionConsent {
  /** Consent for Distribution Flag (0012,0085); `undefined` for a value that the standard does not know. */
  readonly flag: 'NO' | 'YES' | 'WITHDRAWN' | undefined;
  /** Distribution Type (0012,0084). Absent where the header does not say it; `other` for a term of somebody's own. */
  readonly type?: 'NAMED_PROTOCOL' | 'RESTRICTED_REUSE' | 'PUBLIC_RELEASE' | 'other';
}
