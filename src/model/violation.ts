import type { IdentifierClass, Role } from './identifier-class.ts';
import type { Location } from './location.ts';
import type { SeveritySetting } from './severity.ts';

/**
 * What a rule hands over: one violation with its raw value. It never leaves the process that made it; the masking step
 * of the pipeline turns it into a finding.
 */
export interface Violation {
  ruleId: string;
  severity: SeveritySetting;
  confidence: number;
  /** Why it is one, in a few words without the value: "checksum holds", "after the word MRN". */
  reason?: string;
  location: Location;
  class?: IdentifierClass;
  role?: Role;
  /** Which of the rule's messages, and what fills its `{placeholders}`. Parameters hold no raw values. */
  messageId: string;
  parameters?: Readonly<Record<string, string | number>>;
  /** All parameters are words of the program and numbers: they are shown as they are, also where an example looks like a name. */
  ownWords?: true;
  /** The raw value; masked into `evidence`, and part of the fingerprint. */
  value?: string;
  /** Part of the fingerprint in place of `value`, where there is no value to show. */
  identity?: string;
  /** What makes findings say the same thing beside rule and class: the attribute with its creator, the column, the key. */
  place: string;
  /** The field's own name, where it has a plain one: "PatientName", "column dob". Reports show it; people ignore by it. */
  field?: string;
  /** The field says by its name that its whole value is this; no detector had to find it. */
  isDeclared?: true;
  /** The references of the rule that apply to this one; all of them without it. */
  references?: readonly string[];
  /** Raw subject, where the rule knows better than the path. */
  subject?: string;
}
