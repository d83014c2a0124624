import type { DicomElement } from './dicom.ts';
import type { IdentifierClass, Role } from './identifier-class.ts';
import type { Severity, SeveritySetting } from './severity.ts';

/**
 * What is known about a field before its value is read: an identifier of a class and a role, free text in which anything
 * may stand, or a value of which no identifier is expected.
 */
export type Meaning =
  | { readonly kind: 'identifier'; readonly class: IdentifierClass; readonly role: Role }
  | { readonly kind: 'free-text' }
  | { readonly kind: 'harmless' };

/** What surrounds a value and changes how much it weighs. */
export interface Circumstances {
  /** The object or dataset declares that its dates were moved, e.g. (0028,0303) is MODIFIED. */
  readonly datesShifted?: boolean;
  /** The object declares that its UIDs were replaced. */
  readonly uidsReplaced?: boolean;
  /** The class of the object, (0008,0016): what its definition needs decides between actions of a profile. */
  readonly sopClass?: string;
  /** The text is documentation of the dataset itself (README, CHANGES), not a record of a person. */
  readonly documentation?: boolean;
  /** The text is a record of consent, whose addresses are to be written to; its days are of approvals, or of signatures of people. */
  readonly consentRecord?: 'of-dataset' | 'of-people';
}

/** What a policy says of a standard DICOM attribute that holds a real value. */
export interface AttributeJudgement {
  /** `off` when the policy allows the value. */
  readonly severity: SeveritySetting;
  readonly class?: IdentifierClass;
  readonly role?: Role;
  /** Whether detectors look into the value when the attribute itself is no violation. */
  readonly inspect: boolean;
  /** The action of PS3.15 Table E.1-1 in force, e.g. `X/Z`; absent for attributes that the table does not name. */
  readonly action?: string;
}

/** What of the Basic Profile of PS3.15 a policy applies. */
export interface AppliedProfile {
  /** Nothing stays that the profile with these options takes away. */
  readonly isWhole: boolean;
  /** Options, `retain-uids`, none of which is weakened. */
  readonly options: ReadonlySet<string>;
}

/** What counts as a violation. Data, not code: a preset, or a file of the user's. */
export interface Policy {
  /** As given on the command line, with options: `ps3.15-basic+retain-uids`. */
  readonly id: string;
  readonly title: string;
  /** Absent under policies that judge by meaning. */
  readonly profile?: AppliedProfile;
  /** How a standard attribute with a real, non-empty value is judged. */
  judgeAttribute(element: DicomElement, circumstances: Circumstances): AttributeJudgement;
  /**
   * What the policy does with an attribute whatever its value, where it says so by name: an action of PS3.15 Table E.1-1
   * or a combination, `X/Z/D`. Absent under policies that judge by meaning.
   */
  actionOf?(tag: number): string | undefined;
  /**
   * Whether the policy lets a private attribute stay for what its creator means it for, as PS3.15 section E.3.10 does; what
   * stands in it is judged all the same. Absent under policies that have no such list.
   */
  keepsPrivate?(creator: string, tag: number): boolean;
  /** How much an identifier of a class and a role weighs anywhere else. */
  severityOf(identifier: IdentifierClass, role: Role, circumstances: Circumstances): SeveritySetting;
  /** What the policy sets a rule to that is not about one identifier class, e.g. `consent/missing-record`. */
  severityOfRule(ruleId: string, byDefault: Severity): SeveritySetting;
}
