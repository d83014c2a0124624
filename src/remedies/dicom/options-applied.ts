import type { DicomObject } from '../../model/dicom.ts';
import type { IdentifierClass } from '../../model/identifier-class.ts';
import type { Policy } from '../../model/policy.ts';
import { absentBefore } from '../../policies/absent-before.ts';
import { meaningOfAttribute } from '../../policies/attribute-meaning.ts';
import { claimsOf } from '../../policies/deidentification-claims.ts';
import { isDeidentified } from '../../policies/deidentification-signs.ts';
import { type IntervalsBefore, intervalsBefore } from '../../policies/intervals-before.ts';
import { saysTextsMoved } from '../../policies/moved-texts.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { isOftenRemoved, lackingAttributes } from '../../rules/lacking-attributes.ts';
import { deidentificationCodes, deidentificationOptions } from '../../standards/deidentification-methods.ts';
import type { Changes } from './change.ts';
import type { ObjectSetting } from './fix-context.ts';
import type { ObjectPlan } from './plan.ts';

/** What a changed object can say of its own de-identification, so that all of it is true. */
export interface AppliedMethods {
  /** Codes of CID 7050 with their meanings; none where no profile was applied. */
  readonly codes: readonly { readonly code: string; readonly meaning: string }[];
  /** (0028,0303); `undefined` where nothing can be said. */
  readonly temporal: 'REMOVED' | 'MODIFIED' | 'UNMODIFIED' | undefined;
  /** Attributes that the object has to have and did not have when nobody had de-identified it. */
  readonly absentBefore: readonly number[];
  /** What was so of the days between its dates, which are as they were then; `undefined` where they are not, or were claimed. */
  readonly intervalsBefore: IntervalsBefore | undefined;
  /** Days in its texts were moved with its dates. */
  readonly movesTexts: boolean;
}

/** Options that work on pixels, which are copied as they are. */
const notApplied: ReadonlySet<string> = new Set(['clean-pixel-data', 'clean-recognizable-visual-features']);
/** What a claim of an earlier hand says of values that are changed now. */
const profileTitle = 'Basic Application Confidentiality Profile';
const patientBirthDate = 0x00100030;
const dateRepresentations = new Set(['DA', 'DT']);
const dateClasses: readonly IdentifierClass[] = ['date', 'birth-date'];

/** Options of the policy that `fix` cannot apply. */
export function optionsNotApplied({ profile }: Policy): string[] {
  return [...(profile?.options ?? [])].filter((option) => notApplied.has(option));
}

/** What was applied to an object, from its changes. */
export function methodsApplied({ setting, changes, movesTexts }: ObjectPlan): AppliedMethods {
  const { object, policy } = setting;
  const temporal = temporalOf(object, changes, policy);
  const areIntervalsKept =
    temporal !== 'REMOVED' && !(isShifted(object, changes) && hasDateLeft(object, changes, ['date']));
  return {
    codes: codesOf(setting, changes),
    temporal,
    absentBefore: attributesAbsentBefore(object),
    intervalsBefore: areIntervalsKept ? intervalsBefore(object) : undefined,
    movesTexts: movesTexts || saysTextsMoved(object),
  };
}

/** What an earlier de-identification took away is not what was absent before, unless that one said so. */
function attributesAbsentBefore(object: DicomObject): number[] {
  const lacking = lackingAttributes(object)
    .map(({ tag }) => tag)
    .filter(isOftenRemoved);
  const said = absentBefore(object);
  return isDeidentified(object) ? lacking.filter((tag) => said.has(tag)) : lacking;
}

function codesOf({ object, policy, keepsClaim }: ObjectSetting, changes: Changes): AppliedMethods['codes'] {
  const { profile } = policy;
  // A policy that judges by meaning is no profile; what the object claimed before and still holds stays, if it was true.
  if (!profile) return keepsClaim ? keptCodes(object, changes) : [];
  const { isWhole, options } = profile;
  const applied = [...deidentificationOptions].filter(([, { id }]) => options.has(id) && !notApplied.has(id));
  return [
    ...(isWhole ? [{ code: deidentificationCodes.basicProfile, meaning: profileTitle }] : []),
    ...applied.map(([code, { title }]) => ({ code, meaning: `${title} Option` })),
  ];
}

/** Codes of an earlier hand without those that the changes contradict: of dates and UIDs that were kept then. */
function keptCodes(object: DicomObject, changes: Changes): AppliedMethods['codes'] {
  const { retainFullDates, retainModifiedDates, retainUids } = deidentificationCodes;
  const gone = new Set<string>();
  if (changedDates(object, changes).length > 0)
    for (const code of [retainFullDates, retainModifiedDates]) gone.add(code);
  if ([...changes.values()].some(({ action }) => action === 'replaced by a new UID')) gone.add(retainUids);
  return [...claimsOf(object).codes]
    .filter((code) => !gone.has(code))
    .flatMap((code) => {
      const title = code === deidentificationCodes.basicProfile ? profileTitle : titleOf(code);
      return title === undefined ? [] : [{ code, meaning: title }];
    });
}

function titleOf(code: string): string | undefined {
  const option = deidentificationOptions.get(code);
  return option && `${option.title} Option`;
}

/** What was done to dates of what was done to the subject; a birth date is no such date. */
function changedDates(object: DicomObject, changes: Changes): string[] {
  const actions: string[] = [];
  for (const element of object.walk()) {
    if (!dateRepresentations.has(element.vr) || element.tag === patientBirthDate || element.text() === '') continue;
    const change = changes.get(element.path);
    if (change) actions.push(change.action);
  }
  return actions;
}

function isShifted(object: DicomObject, changes: Changes): boolean {
  return changedDates(object, changes).includes('shifted');
}

/** REMOVED where no date is left, MODIFIED where they moved, else what the object says, or that nothing happened to them. */
function temporalOf(object: DicomObject, changes: Changes, { profile }: Policy): AppliedMethods['temporal'] {
  const actions = changedDates(object, changes);
  const before = claimsOf(object).temporal;
  const options = profile?.options;
  if (actions.includes('shifted') || options?.has('retain-modified-dates')) return 'MODIFIED';
  if (options?.has('retain-full-dates')) return before === 'MODIFIED' ? before : 'UNMODIFIED';
  if (!hasDateLeft(object, changes)) return 'REMOVED';
  if (before === 'MODIFIED') return 'MODIFIED';
  return actions.length === 0 ? 'UNMODIFIED' : undefined;
}

/** Whether a date of the subject is as it was, at any depth. */
function hasDateLeft(object: DicomObject, changes: Changes, classes = dateClasses): boolean {
  for (const element of object.walk()) {
    const meaning = meaningOfAttribute(element.tag, element.vr);
    if (
      meaning.kind !== 'identifier' ||
      !classes.includes(meaning.class) ||
      element.items ||
      isPlaceholder(element.text(), meaning.class)
    )
      continue;
    if (!isCovered(element.path, changes)) return true;
  }
  return false;
}

/** Whether an attribute, or a sequence around it, was changed. */
export function isCovered(path: string, changes: Changes): boolean {
  if (changes.has(path)) return true;
  for (let at = path.lastIndexOf('['); at > 0; at = path.lastIndexOf('[', at - 1)) {
    if (changes.has(path.slice(0, at))) return true;
  }
  return false;
}
