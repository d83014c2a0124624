import type { Policy } from '../model/policy.ts';
import { type ProfileOption, profileOf } from '../standards/confidentiality-profile.ts';
import { type AttributeType, attributeTypeOf, sopClassName } from '../standards/object-definition.ts';

/**
 * What the profile does with an attribute (PS3.15 Table E.1-1a): X removes it, Z empties it, D puts a dummy in its place, U
 * a new UID, C a value of similar meaning that is cleaned, K keeps it.
 */
export type ProfileAction = 'X' | 'Z' | 'D' | 'U' | 'C' | 'K';

/**
 * The action in force: an option that keeps beats one that cleans, which beats the profile's own action.
 * @param tag group and element as one number; those of repeating groups (50xx, 60xx) and private ones included
 * @returns one action or a combination as the table has it, `X/Z/D`; `undefined` for an attribute that it does not name
 */
export function actionInForce(tag: number, options: ReadonlySet<ProfileOption>): string | undefined {
  const entry = profileOf(tag);
  if (!entry) return undefined;
  let isCleaned = false;
  for (const option of options) {
    const change = entry.options.get(option);
    if (change === 'K') return 'K';
    isCleaned ||= change === 'C';
  }
  return isCleaned ? 'C' : entry.basic;
}

/**
 * What a combination comes to for an attribute of a Type: the mildest change after which the object is still valid
 * (PS3.15 Table E.1-1a): Type 3 is removed, Type 2 emptied, Type 1 replaced. A conditional attribute that is there counts as
 * one whose condition holds.
 * @param action as `actionInForce` gives it
 * @param type `undefined` where no definition names the attribute: it is an extension, and optional
 */
export function actionForType(action: string, type: AttributeType | undefined): ProfileAction {
  const choices = action.replaceAll('*', '').split('/') as ProfileAction[];
  const wanted: readonly ProfileAction[] =
    type === '1' || type === '1C'
      ? ['D', 'U', 'Z', 'X']
      : type === '2' || type === '2C'
        ? ['Z', 'D', 'U', 'X']
        : ['X', 'Z', 'D', 'U'];
  return wanted.find((choice) => choices.includes(choice)) ?? choices[0]!;
}

/**
 * An action for an attribute of an object: a combination is resolved where the definition of the class is known, and stays
 * one where it is not.
 * @param tags from the outermost sequence to the attribute itself
 */
export function actionFor(action: string, sopClass: string | undefined, tags: readonly number[]): string {
  if (!action.includes('/') || sopClass === undefined || sopClassName(sopClass) === undefined) return action;
  return actionForType(action, attributeTypeOf(sopClass, tags));
}

/**
 * Whether a policy removes an attribute from objects of a class. That it is gone, and what cannot be computed without it, is
 * then as it was asked for, and no mistake.
 * @param tags from the outermost sequence to the attribute itself
 */
export function asksToRemove(policy: Policy, sopClass: string, ...tags: readonly number[]): boolean {
  const action = policy.actionOf?.(tags.at(-1)!);
  return action !== undefined && actionFor(action, sopClass, tags) === 'X';
}

const sayings: Readonly<Record<string, string>> = {
  X: 'removes it',
  Z: 'empties it',
  D: 'replaces it by a dummy',
  U: 'replaces it by a new UID',
  C: 'cleans it',
  K: 'keeps it',
};

/** An action in words, as reasons say it: `X/D` is "removes it, or replaces it by a dummy where the object needs one". */
export function actionPhrase(action: string): string {
  const [first, ...others] = action.replaceAll('*', '').split('/');
  const rest = others.map((other) => sayings[other] ?? other);
  if (rest.length === 0) return sayings[first!] ?? action;
  return `${sayings[first!]}, or ${rest.join(' or ')} where the object needs it`;
}
