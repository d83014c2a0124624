import { type DicomElement, isPrivateTag } from '../../model/dicom.ts';
import type { SeveritySetting } from '../../model/severity.ts';
import type { Violation } from '../../model/violation.ts';
import { judgeField } from '../../rules/judge-field.ts';
import { profileOf } from '../../standards/confidentiality-profile.ts';
import { fieldWith } from './attribute-field.ts';
import { actionFor, byAction, withNewUid, withShiftedDate } from './by-action.ts';
import { type Decision, kept, removed } from './change.ts';
import { cleanText, isAboutPart, overwriteTexts } from './clean-text.ts';
import { dummyWord } from './dummy.ts';
import type { ObjectSetting } from './fix-context.ts';

/** What a scan said of the value of an attribute: of the value itself, and of texts inside of it, as in a vendor's header. */
export interface ValueJudgement {
  readonly own: readonly Violation[];
  readonly inside: readonly Violation[];
}

/** Where the table does not name an attribute: removed, emptied or replaced, whichever the object allows. */
const anyAction = 'X/Z/D';

const words = new Set(['LO', 'SH', 'LT', 'ST', 'UT', 'UC', 'UN', 'CS', 'AE', 'UR']);
const dates = new Set(['DA', 'DT']);

/** Signatures do not hold after a change, and their certificates name people (PS3.15 section C). */
const signatures: ReadonlySet<number> = new Set([0xfffafffa, 0x4ffe0001]);

/** Of File Meta Information: who sent the object to whom from where, and what a vendor thinks of it (PS3.10 section 7.1). */
const senders: ReadonlySet<number> = new Set([
  0x00020016, 0x00020017, 0x00020018, 0x00020026, 0x00020027, 0x00020028, 0x00020100, 0x00020102,
]);

/**
 * A preview of the image, of which nobody knows whether it shows what the image does: one of an object that says it was
 * cleaned is doubted (rule `pixel/second-picture`), and viewers make their own.
 */
const iconImage = 0x00880200;

/**
 * Decides what is done to one attribute.
 * @param tags from the outermost sequence to the attribute
 * @param judgement what a scan under the policy finds in its value, at warning or above
 * @param judge the same for another text in its place
 */
export function decide(
  element: DicomElement,
  tags: readonly number[],
  judgement: ValueJudgement,
  judge: (text: string) => Violation[],
  setting: ObjectSetting,
): Decision {
  if (signatures.has(element.tag) || senders.has(element.tag)) return removed;
  const byPolicy = setting.policy.actionOf?.(element.tag);
  if (isPrivateTag(element.tag)) return decidePrivate(element, byPolicy, judgement, judge, setting);
  if (byPolicy === undefined && element.tag === iconImage) return removed;
  if (byPolicy === undefined) return decideByJudgement(element, tags, judgement, judge, setting);
  const action = actionFor(byPolicy, element, tags, setting);
  if (action !== 'C') return byAction(action, element, setting);
  if (dates.has(element.vr)) return withShiftedDate(element, tags, setting);
  if (/^O|^UN$/.test(element.vr) && !element.items && element.text() === '' && element.length !== 0) return removed;
  return decideByJudgement(element, tags, judgement, judge, setting);
}

/** Private attributes stay where the policy knows them as safe, or does not remove them as such. */
function decidePrivate(
  element: DicomElement,
  byPolicy: string | undefined,
  judgement: ValueJudgement,
  judge: (text: string) => Violation[],
  setting: ObjectSetting,
): Decision {
  const block = element.tag & 0xffff;
  // What becomes of a creator depends on its attributes; one that names somebody is nobody's block any more.
  if (block >= 0x10 && block <= 0xff) {
    return cleaned(element, judgement, judge) ?? { action: 'replaced by a dummy', value: dummyWord };
  }
  const { creator } = element;
  const isSafe = creator !== undefined && setting.policy.keepsPrivate?.(creator, element.tag) === true;
  if (byPolicy !== undefined && byPolicy !== 'K' && !isSafe) return removed;
  return cleaned(element, judgement, judge) ?? removed;
}

/** Without a word of the policy on the attribute: by what was found in it. */
function decideByJudgement(
  element: DicomElement,
  tags: readonly number[],
  judgement: ValueJudgement,
  judge: (text: string) => Violation[],
  setting: ObjectSetting,
): Decision {
  const clean = cleaned(element, judgement, judge);
  if (clean) return clean;
  if (element.vr === 'UI') return withNewUid(element, setting);
  const listed = profileOf(element.tag)?.basic ?? anyAction;
  const action = actionFor(listed, element, tags, setting);
  return byAction(action === 'C' ? 'X' : action, element, setting);
}

/** Blanks out what was found; `undefined` where the value is one as a whole, or cannot be cleaned. */
function cleaned(
  element: DicomElement,
  { own, inside }: ValueJudgement,
  judge: (text: string) => Violation[],
): Decision | undefined {
  if (own.length === 0 && inside.length === 0) return kept;
  const text = element.text();
  if (inside.length > 0) {
    const texts = inside.map(({ value = '' }) => value);
    const bytes = own.length === 0 && text === '' ? overwriteTexts(element.bytes(), texts) : undefined;
    return bytes && { action: 'cleaned', value: bytes };
  }
  if (!words.has(element.vr) || own.some((violation) => !isAboutPart(violation, { text }))) return undefined;
  const value = cleanText(text, judge);
  if (value === undefined) return element.vr === 'UN' ? undefined : { action: 'cleaned', value: dummyWord };
  return { action: 'cleaned', value };
}

/** The violations that `fix` acts on when another text stands in an attribute. */
export function judgeText(element: DicomElement, text: string, setting: Parameters<typeof judgeField>[1]): Violation[] {
  return judgeField(fieldWith(element, text), setting).filter(isWorthChange);
}

/** What is information alone stays. */
export function isWorthChange({ severity }: Violation): boolean {
  return isLoud(severity);
}

/** Whether somebody has to act on a finding of a severity. */
export function isLoud(severity: SeveritySetting): boolean {
  return severity === 'error' || severity === 'warning';
}
