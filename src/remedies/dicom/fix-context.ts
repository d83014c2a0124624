import type { TermMatcher } from '../../detectors/known-terms/matcher.ts';
import type { DicomObject } from '../../model/dicom.ts';
import type { Policy } from '../../model/policy.ts';
import type { LeftElsewhere } from '../../rules/judge-left-elsewhere.ts';
import type { UidReplacement } from './replacement-uid.ts';
import type { FixSecret } from './secret.ts';

/** What decides the changes of every object of a dataset. */
export interface FixSetting {
  readonly policy: Policy;
  readonly secret: FixSecret;
  readonly uids: UidReplacement;
  /** What files of the dataset declare to be persons', where that is known. */
  readonly declared?: LeftElsewhere;
  /** Names and numbers of the real participants, where their holder gave them. */
  readonly knownTerms?: TermMatcher;
}

/** The same for one object. */
export interface ObjectSetting extends FixSetting {
  readonly object: DicomObject;
  /** Of its class, (0008,0016). */
  readonly sopClass: string;
  /** A code in place of the subject's number. */
  readonly code: string;
  /** What it claims of its de-identification is true. */
  readonly keepsClaim: boolean;
  /** By how many days dates move where the policy has them moved. */
  readonly shiftDays: number;
}
