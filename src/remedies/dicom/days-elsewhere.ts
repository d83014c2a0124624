import { type DicomElement, isPrivateTag } from '../../model/dicom.ts';
import { timeOfPrivate } from '../../policies/private-time.ts';
import { daysLeftIn, shownDay, spansOfDays } from '../../rules/dates-left.ts';
import { datesLeftBehind } from '../../rules/dates-left-behind.ts';
import { withNewUid } from './by-action.ts';
import { type Decision, removed } from './change.ts';
import { withoutSpans } from './clean-text.ts';
import { isLoud } from './decide.ts';
import { dummyOf } from './dummy.ts';
import type { ObjectSetting } from './fix-context.ts';

/**
 * Paths of the attributes in which another day stands: in the time stamp of a UID, in a private attribute, in a text, in a date
 * that was not moved with the others.
 * Beside dates that were moved or taken out each of them gives the true ones away. Empty where the policy lets dates stay.
 */
export function daysElsewhereIn({ object, policy }: ObjectSetting): Set<string> {
  if (!isLoud(policy.severityOf('date', 'patient', {}))) return new Set();
  const paths = new Set<string>();
  const shown = shownDay(object);
  const left = [...daysLeftIn(object), ...(shown === undefined ? [] : datesLeftBehind(object, shown))];
  for (const { location } of left) if (location.kind === 'attribute') paths.add(location.attribute);
  return paths;
}

/**
 * What is done to an attribute with a day in it, where what was decided leaves the day.
 * @param moved days that stay since they were moved, as they are written
 */
export function withoutDays(
  element: DicomElement,
  decision: Decision,
  setting: ObjectSetting,
  moved: ReadonlySet<string>,
): Decision {
  if (decision.action !== 'kept' && decision.action !== 'cleaned') return decision;
  // A UID of the standard stays where the policy says so; the finding of its time stamp then is about the policy.
  if (element.vr === 'UI') return isPrivateTag(element.tag) ? withNewUid(element, setting) : decision;
  const isDate = element.vr === 'DA' || element.vr === 'DT';
  if (isDate && !isPrivateTag(element.tag)) return { action: 'replaced by a dummy', value: dummyOf(element.vr) };
  if (timeOfPrivate(element) !== undefined) return removed;
  const text = decision.action === 'cleaned' ? decision.value : element.text();
  if (typeof text !== 'string' || element.vr === 'UN' || isDate) {
    return isPrivateTag(element.tag) ? removed : decision;
  }
  const days = spansOfDays(text, element.keyword).filter(({ start, end }) => !moved.has(text.slice(start, end)));
  const value = withoutSpans(text, days);
  return value === text ? decision : { action: 'cleaned', value };
}
