import { type DicomElement, isCreatorTag, isPrivateTag } from '../../model/dicom.ts';
import type { SpanOfValue } from '../../model/location.ts';
import type { Violation } from '../../model/violation.ts';
import { meaningOfAttribute } from '../../policies/attribute-meaning.ts';
import { spansOfDays } from '../../rules/dates-left.ts';
import { judgeField } from '../../rules/judge-field.ts';
import { fieldWith } from './attribute-field.ts';
import type { ObjectSetting } from './fix-context.ts';
import { shiftWritten } from './shift-written.ts';

/** A text in which days were moved with all dates of the subject. */
export interface MovedText {
  readonly text: string;
  /** The days in it as they are written now. */
  readonly days: ReadonlySet<string>;
}

/** Representations of free text, and how long a value of each may be (PS3.5 section 6.2); what has no bound is not named. */
const longestOf: ReadonlyMap<string, number> = new Map([
  ['SH', 16],
  ['LO', 64],
  ['ST', 1024],
  ['LT', 10_240],
  ['UC', Number.POSITIVE_INFINITY],
  ['UT', Number.POSITIVE_INFINITY],
]);

/** Whether a policy has days moved and not removed. */
function movesDays({ policy }: Pick<ObjectSetting, 'policy'>): boolean {
  return policy.profile?.options.has('retain-modified-dates') === true;
}

/**
 * Moves the days in the text of an attribute that are written in an unambiguous way; the others stay and are blanked out by who
 * judges the text next. A day of birth is no day of an examination, and stays as well.
 * @returns `undefined` where no day was moved
 */
export function movedText(element: DicomElement, setting: ObjectSetting): MovedText | undefined {
  const longest = longestOf.get(element.vr);
  const isText = longest !== undefined && !element.items && !isCreatorTag(element.tag);
  const before = isText && movesDays(setting) ? element.text() : '';
  if (!/\d{4}/.test(before)) return undefined;
  const days = new Set<string>();
  let text = before;
  for (const { start, end } of daysIn(element, before, setting)) {
    const moved = shiftWritten(before.slice(start, end), setting.shiftDays);
    if (moved === undefined) continue;
    text = text.slice(0, start) + moved + text.slice(end);
    days.add(moved);
  }
  const isTooLong = text.split('\\').some((value) => value.length > longest!);
  return days.size === 0 || isTooLong ? undefined : { text, days };
}

/** Whether a violation is about a day that was moved. @param text in which it was found */
export function isMovedDay(violation: Violation, text: string, { days }: MovedText): boolean {
  const span = spanOf(violation);
  return violation.class === 'date' && span !== undefined && days.has(text.slice(span.start, span.end));
}

/** Where days stand in a text, the last one first. */
function daysIn(element: DicomElement, text: string, { policy }: ObjectSetting): SpanOfValue[] {
  const isFreeText = isPrivateTag(element.tag) || meaningOfAttribute(element.tag, element.vr).kind === 'free-text';
  const violations = judgeField(fieldWith(element, text), { policy, circumstances: {} });
  const births = violations.filter((violation) => violation.class === 'birth-date').flatMap((one) => spanOf(one) ?? []);
  const found = violations.filter((violation) => violation.class === 'date').flatMap((one) => spanOf(one) ?? []);
  const spans: SpanOfValue[] = [];
  for (const span of [...found, ...(isFreeText ? spansOfDays(text, element.keyword) : [])]) {
    if (![...births, ...spans].some(({ start, end }) => start < span.end && span.start < end)) spans.push(span);
  }
  return spans.sort((one, other) => other.start - one.start);
}

function spanOf({ location }: Violation): SpanOfValue | undefined {
  return location.kind === 'attribute' ? location.span : undefined;
}
