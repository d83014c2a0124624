import type { DicomElement } from '../model/dicom.ts';
import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import { formatTag } from '../model/location.ts';
import type { Policy } from '../model/policy.ts';
import type { SeveritySetting } from '../model/severity.ts';
import { profileTags } from '../standards/confidentiality-profile.ts';
import { lookUpTag, tagOfKeyword } from '../standards/dictionary.ts';
import { reviewedMeanings } from './attribute-meaning.ts';
import { imaginedAttribute } from './imagined-attribute.ts';
import { actionFor } from './profile-action.ts';

/** What a policy says of one attribute. */
export interface AttributeRow {
  /** `(0010,0010)`; `x` for any digit of a repeating group, as the standard writes it: `(60xx,3000)`. */
  readonly tag: string;
  /** Empty for private attributes and whole groups. */
  readonly keyword: string;
  /** What has to be done to it, where the policy says so: `Z`, `X/Z/D`. */
  readonly action?: string;
  /** How much a real value weighs that is left; `off` where it may stand. */
  readonly severity: SeveritySetting;
  readonly class?: IdentifierClass;
  readonly role?: Role;
  /** Whether its text is searched. */
  readonly inspect: boolean;
}

/**
 * What each attribute must be under a policy: those that the profile names and those whose meaning is reviewed, by tag. An
 * attribute that is not among them is judged by its Value Representation.
 * @param sopClass UID of a class of objects, for which combinations of actions are resolved
 */
export function attributeTable(policy: Policy, sopClass?: string): AttributeRow[] {
  const tags = new Map<string, number>();
  for (const packed of profileTags()) tags.set(shownTag(packed), exampleTag(packed));
  for (const keyword of reviewedMeanings().keys()) {
    const tag = tagOfKeyword(keyword);
    if (tag !== undefined) tags.set(formatTag(tag), tag);
  }
  return [...tags]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([shown, tag]) => rowOf(policy, sopClass, shown, tag));
}

function rowOf(policy: Policy, sopClass: string | undefined, shown: string, tag: number): AttributeRow {
  // A row for all of a group stands for no attribute of its own.
  const keyword = (tag & 0xffff) === 0 ? '' : (lookUpTag(tag)?.keyword ?? '');
  const { severity, inspect, class: identifier, role } = policy.judgeAttribute(anyValue(tag), {});
  const combined = policy.actionOf?.(tag);
  const action = combined && actionFor(combined, sopClass, [tag]);
  return {
    tag: shown,
    keyword,
    severity,
    inspect,
    ...(action === undefined ? {} : { action }),
    ...(identifier === undefined ? {} : { class: identifier }),
    ...(role === undefined ? {} : { role }),
  };
}

/** `60XX3000` as `(60xx,3000)`; `PRIVATE0` as `(gggg,eeee)`. */
function shownTag(packed: string): string {
  if (packed === 'PRIVATE0') return '(gggg,eeee)';
  return `(${packed.slice(0, 4)},${packed.slice(4)})`.replaceAll('X', 'x');
}

/** A tag that stands for all of a row. */
function exampleTag(packed: string): number {
  return packed === 'PRIVATE0' ? 0x00291010 : Number.parseInt(packed.replaceAll('X', '0'), 16);
}

/** An element with a value that is no dummy; an age that is over 89, since others say less. */
function anyValue(tag: number): DicomElement {
  return imaginedAttribute(tag, lookUpTag(tag)?.vr === 'AS' ? '093Y' : 'x');
}
