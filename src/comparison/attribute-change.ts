import type { AttributeChange } from '../model/comparison.generated.ts';
import { type DicomElement, isPrivateTag } from '../model/dicom.ts';
import type { Field } from '../model/field.ts';
import type { IdentifierClass } from '../model/identifier-class.ts';
import type { Policy } from '../model/policy.ts';
import type { SeveritySetting } from '../model/severity.ts';
import { isPlaceholder } from '../policies/placeholder.ts';
import { dateValueOf } from '../rules/date-value.ts';
import { judgeField } from '../rules/judge-field.ts';
import { isDummyDay } from './date-moved.ts';
import type { ElementPair } from './element-pairs.ts';

/** What became of one attribute of one object. Raw: `value` does not leave the comparison. */
export interface JudgedChange {
  readonly change: AttributeChange['change'];
  readonly judgement: AttributeChange['judgement'];
  readonly severity?: 'error' | 'warning';
  readonly class?: IdentifierClass;
  readonly action?: string;
  /** What was kept wrongly. */
  readonly value?: string;
}

/** What the change of an attribute is judged by. */
export interface ChangeSetting {
  readonly policy: Policy;
  /** The field behind an element of the source. */
  fieldOf(element: DicomElement): Field | undefined;
  /** The pixels were written anew, so that what describes them may differ. */
  readonly arePixelsNew: boolean;
}

/** Binary values are compared up to here. */
const longestCompared = 16 * 1024 * 1024;
const dateRepresentations: ReadonlySet<string> = new Set(['DA', 'DT']);

/** Patient Identity Removed, De-identification Method and its code, Longitudinal Temporal Information Modified and others. */
const saysWhatWasDone: ReadonlySet<number> = new Set([
  0x00080005, 0x00120062, 0x00120063, 0x00120064, 0x00280301, 0x00280302, 0x00280303, 0x04000561, 0xfffcfffc,
]);
/** What the items of De-identification Method Code Sequence hold: methods of another profile are named by other codes. */
const methodItems = '(0012,0064)[';
/** Image Type, Derivation Description and its code, Source Image: a picture that was changed is a derived one. */
const saysOfDerivation: ReadonlySet<number> = new Set([0x00080008, 0x00082111, 0x00089215, 0x00082112]);

/**
 * What became of an attribute, and whether the policy wanted that, in both directions.
 * @returns `undefined` for what says nothing: an attribute that was and is empty, group lengths, a sequence whose items are
 * looked at one by one and that may stay
 */
export function judgeChange({ before, after }: ElementPair, setting: ChangeSetting): JudgedChange | undefined {
  const { tag } = (before ?? after)!;
  if ((tag & 0xffff) === 0) return undefined;
  if (!before || isEmpty(before)) return after && !isEmpty(after) ? asWanted('added') : undefined;
  const action = setting.policy.actionOf?.(tag);
  const withAction = action === undefined ? {} : { action };
  const change = changeOf(before, after);
  if (change === 'kept') return judgeKept(before, setting, withAction);
  if (before.items && after?.items && !isEmpty(after)) return judgeSequence(before, setting, withAction);
  const isLost = !isExpected(before, setting) && loses(before, change, action, setting);
  return { change, judgement: isLost ? 'lost-needlessly' : 'as-wanted', ...withAction };
}

function asWanted(change: JudgedChange['change']): JudgedChange {
  return { change, judgement: 'as-wanted' };
}

function changeOf(before: DicomElement, after: DicomElement | undefined): JudgedChange['change'] {
  if (!after) return 'removed';
  if (isEmpty(after)) return 'emptied';
  if (before.items || after.items) return 'altered';
  if (isSame(before, after)) return 'kept';
  if (dateRepresentations.has(before.vr) && areDates(before, after)) {
    return isDummyDay(after.text()) ? 'replaced' : 'shifted';
  }
  const isReplaced = before.vr === 'UI' || before.vr === 'PN' || (!isNumber(before.vr) && isPlaceholder(after.text()));
  return isReplaced ? 'replaced' : 'altered';
}

/** A short number looks like a dummy, and is none. */
function isNumber(vr: string): boolean {
  return vr === 'IS' || vr === 'DS';
}

/** Whether both are full dates; of several values the first counts. */
function areDates(...elements: readonly DicomElement[]): boolean {
  return elements.every((element) => dateValueOf(element.text().split('\\')[0]!) !== undefined);
}

function isEmpty(element: DicomElement): boolean {
  return element.items ? element.items.every(({ elements }) => elements.length === 0) : (element.length ?? 1) === 0;
}

function isSame(before: DicomElement, after: DicomElement): boolean {
  const text = before.text();
  // Text may have been encoded anew, and a number be written in another byte order.
  if (text !== '' || after.text() !== '') return text === after.text();
  return Buffer.compare(before.bytes(longestCompared), Buffer.from(after.bytes(longestCompared))) === 0;
}

/** A value that is still there: wrongly where the policy has it removed, emptied, replaced or cleaned. */
function judgeKept(element: DicomElement, setting: ChangeSetting, action: { action?: string }): JudgedChange {
  const field = setting.fieldOf(element);
  const violations = field ? judgeField(field, { policy: setting.policy, circumstances: {} }) : [];
  const worst = violations.find(({ severity }) => severity === 'error') ?? violations.find(weighs);
  if (worst) {
    return {
      change: 'kept',
      judgement: 'kept-wrongly',
      severity: worst.severity as 'error' | 'warning',
      ...(worst.class === undefined ? {} : { class: worst.class }),
      ...action,
      value: worst.value ?? element.text(),
    };
  }
  const isWrong = isPrivateTag(element.tag) && goes(action.action) && element.creator !== undefined;
  return isWrong
    ? { change: 'kept', judgement: 'kept-wrongly', severity: 'warning', ...action }
    : { ...asWanted('kept'), ...action };
}

/** A sequence that is still there: its items speak for themselves, unless the policy wants the whole of it gone. */
function judgeSequence(
  element: DicomElement,
  { policy }: ChangeSetting,
  action: { action?: string },
): JudgedChange | undefined {
  if (isPrivateTag(element.tag)) {
    return goes(action.action)
      ? { change: 'kept', judgement: 'kept-wrongly', severity: 'warning', ...action }
      : undefined;
  }
  // Where a dummy, or new UIDs, may take its place, its items show whether they did.
  if (action.action === undefined || !/^X(\/Z)?$/.test(action.action)) return undefined;
  const { severity } = policy.judgeAttribute(element, {});
  if (severity !== 'error' && severity !== 'warning') return undefined;
  return { change: 'kept', judgement: 'kept-wrongly', severity, ...action };
}

function goes(action: string | undefined): boolean {
  return action !== undefined && !/[CK]/.test(action);
}

/** Whether the policy would have let stand what a change took away. */
function loses(
  before: DicomElement,
  change: JudgedChange['change'],
  action: string | undefined,
  { policy, fieldOf }: ChangeSetting,
): boolean {
  if (action !== undefined) {
    if (change === 'removed') return !action.includes('X');
    // A dummy keeps no interval, for which a date may stay that was moved.
    if (change === 'replaced' && dateRepresentations.has(before.vr)) return !/[XZD]/.test(action);
    return change === 'emptied' ? !/[XZ]/.test(action) : action === 'K';
  }
  if (isPrivateTag(before.tag)) return false;
  if (before.items) return !holdsViolation(before, policy);
  const { severity, inspect } = policy.judgeAttribute(before, {});
  if (severity !== 'off' || inspect) return false;
  const field = fieldOf(before);
  return !(field && judgeField(field, { policy, circumstances: {} }).some(weighs));
}

/** Whether something in a sequence has to go, or could: who removed all of it had a reason. */
function holdsViolation(sequence: DicomElement, policy: Policy): boolean {
  return sequence.items!.some(({ elements }) =>
    elements.some((element) => {
      if (isPrivateTag(element.tag)) return true;
      if (element.items) return holdsViolation(element, policy);
      const { severity, inspect } = policy.judgeAttribute(element, {});
      return severity !== 'off' || inspect;
    }),
  );
}

function isExpected({ tag, path }: DicomElement, { arePixelsNew }: ChangeSetting): boolean {
  if (tag >>> 16 === 0x0002 || saysWhatWasDone.has(tag) || path.startsWith(methodItems)) return true;
  return arePixelsNew && (tag >>> 16 === 0x0028 || saysOfDerivation.has(tag));
}

function weighs({ severity }: { severity: SeveritySetting }): boolean {
  return severity === 'error' || severity === 'warning';
}
