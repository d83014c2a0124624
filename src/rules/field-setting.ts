import type { TermMatcher } from '../detectors/known-terms/matcher.ts';
import type { IdentifierClass } from '../model/identifier-class.ts';
import type { Circumstances, Policy } from '../model/policy.ts';

/** What judges a field beside the field itself. */
export interface FieldSetting {
  readonly policy: Policy;
  readonly circumstances: Circumstances;
  /** Names and numbers of the real participants, which are looked for in every field. */
  readonly knownTerms?: TermMatcher;
  /** Areas of three-digit ZIP codes with 20,000 people or fewer, where not those on the lists by the 2000 and the 2010 census. */
  readonly smallZipAreas?: ReadonlySet<string>;
  /** What the column of the field is known not to hold. */
  readonly silent?: ReadonlySet<IdentifierClass>;
}
