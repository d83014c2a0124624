import type { AppliedProfile } from '../model/policy.ts';
import type { SeveritySetting } from '../model/severity.ts';
import { type ProfileOption, profileOf } from '../standards/confidentiality-profile.ts';
import type { ProfileAction } from './profile-action.ts';

/** What a file changes that has to do with the profile. */
export interface ProfileChanges {
  /** Actions by attribute, `(0008,0080)`, or repeating group, `(60xx,4000)`. */
  readonly actions: ReadonlyMap<string, ProfileAction>;
  /** Severities by class of identifiers. */
  readonly classes: Readonly<Record<string, SeveritySetting>>;
}

/** Options under which texts stay that are cleaned of what is found in them. */
const cleaningOptions: readonly ProfileOption[] = ['clean-descriptors', 'clean-structured-content'];

/**
 * What is left of a profile and its options under changes. Whatever is stricter leaves them as they are; they are out of
 * force where something stays that they take away:
 * - the profile, where an attribute stays, whole or cleaned, that it and the chosen options remove;
 * - an option that cleans, where an attribute of it stays as it is, or what is found in texts no longer counts;
 * - full dates, where one of them is moved.
 */
export function profileUnder(
  { isWhole, options }: AppliedProfile,
  actionBefore: (tag: number) => string | undefined,
  { actions, classes }: ProfileChanges,
): AppliedProfile {
  const inForce = new Set(options);
  if (Object.values(classes).some((severity) => severity === 'off' || severity === 'info')) {
    for (const option of cleaningOptions) inForce.delete(option);
  }
  let isStillWhole = isWhole;
  for (const [attribute, action] of actions) {
    const tag = tagOf(attribute);
    if (letsStay(actionBefore(tag), action)) isStillWhole = false;
    for (const [option, does] of profileOf(tag)?.options ?? []) {
      const isBroken = does === 'C' ? action === 'K' : option === 'retain-full-dates' && action === 'C';
      if (isBroken) inForce.delete(option);
    }
  }
  return { isWhole: isStillWhole, options: inForce };
}

/** Whether more of a value is left by an action than by the one before it. */
function letsStay(before: string | undefined, after: ProfileAction): boolean {
  if (before === undefined || before === 'K' || before === after) return false;
  return after === 'K' || after === 'C';
}

/** The tag of an attribute, or the first of a repeating group. */
function tagOf(attribute: string): number {
  return Number.parseInt(attribute.replaceAll(/[(),]/g, '').replaceAll('x', '0'), 16);
}
