import { type DicomElement, isCreatorTag, isPrivateTag } from '../model/dicom.ts';
import type { Field } from '../model/field.ts';
import { classPhrase, type IdentifierClass } from '../model/identifier-class.ts';
import { formatTag, tagsOfPath } from '../model/location.ts';
import type { AttributeJudgement } from '../model/policy.ts';
import { type Severity, worse } from '../model/severity.ts';
import type { Violation } from '../model/violation.ts';
import { meaningOfConcept } from '../policies/concept-meaning.ts';
import { imaginedAttribute } from '../policies/imagined-attribute.ts';
import { isDummy, isPlaceholder } from '../policies/placeholder.ts';
import { meaningOfPrivate } from '../policies/private-meaning.ts';
import { timeOfPrivate } from '../policies/private-time.ts';
import { actionFor, actionPhrase } from '../policies/profile-action.ts';
import { tagOfKeyword } from '../standards/dictionary.ts';
import { isKnownCreator, lookUpPrivate } from '../standards/private-dictionary.ts';
import { isCreatorOfSafe } from '../standards/safe-private.ts';
import { silentInCreators } from './creator-names.ts';
import type { FieldSetting } from './field-setting.ts';
import { judgeUid } from './judge-uid.ts';
import { judgeSpans, judgeWhole } from './judge-value.ts';
import { inContext, placeOf, wherein } from './place.ts';

/** Value representations of which the standard itself says what stands in them (PS3.5 section 6.2). */
const classOfRepresentation: Readonly<Record<string, IdentifierClass>> = {
  PN: 'name',
  DA: 'date',
  DT: 'date',
  AS: 'age',
};
/** Representations in which words may stand; the others hold numbers, codes and bytes. */
const textRepresentations = new Set(['LO', 'SH', 'LT', 'ST', 'UT', 'UC', 'UR', 'UN', 'AE', 'CS']);

/** The violations in the value of an attribute: standard ones by the policy, private ones by what is known of them. */
export function judgeAttribute(field: Field, setting: FieldSetting): Violation[] {
  const element = field.element!;
  if (isPrivateTag(element.tag)) return judgePrivate(field, setting);
  const concept = field.concept && meaningOfConcept(field.concept);
  if (concept) return judgeWhole(field, concept.class, concept.role, setting, 0.9);
  const judgement = setting.policy.judgeAttribute(element, setting.circumstances);
  if (judgement.severity === 'off') return judgement.inspect ? judgeSpans(field, setting) : [];
  const keyword = inContext(field, element.keyword || formatTag(element.tag));
  return foundAttribute(field, element, { ...judgement, severity: judgement.severity, keyword }, setting);
}

/** @param element the attribute that is judged; the field is its value, or an entry that says the same */
function foundAttribute(
  field: Field,
  element: DicomElement,
  judgement: AttributeJudgement & { severity: Severity; keyword: string },
  setting: FieldSetting,
): Violation[] {
  const value = field.text;
  if (isNoValue(value, element.vr, judgement)) return [];
  const isDeclared = judgement.class !== undefined;
  const inside = isDeclared ? undefined : worstInside(field, element.vr, setting);
  const { class: identifier, role } = inside ?? judgement;
  const label = identifier ? classPhrase(identifier) : 'a value that the profile does not keep';
  const action =
    judgement.action && actionFor(judgement.action, setting.circumstances.sopClass, tagsOfPath(element.path));
  // That few people are so old is said by one rule, whatever format the age stands in.
  const isOld = judgement.class === 'age';
  return [
    {
      ruleId: isOld ? 'outlier/age-over-89' : 'identifier/dicom-attribute',
      severity: inside ? worse(judgement.severity, inside.severity) : judgement.severity,
      confidence: isDeclared ? 0.95 : 0.8,
      ...(action === undefined ? {} : { reason: `the PS3.15 profile ${actionPhrase(action)} (${action})` }),
      ...(judgement.class === 'uid' ? judgeUid(value, judgement.severity) : {}),
      location: field.location,
      ...(identifier ? { class: identifier } : {}),
      ...(role ? { role } : {}),
      messageId: 'found',
      parameters: isOld ? { place: judgement.keyword } : { keyword: judgement.keyword, label },
      value,
      ...(isDeclared ? { isDeclared } : {}),
      ...wherein(field),
    },
  ];
}

/** Representations of numbers and ages (PS3.5 section 6.2). */
const numbers = new Set(['AS', 'DS', 'FD', 'FL', 'IS', 'SL', 'SS', 'SV', 'UL', 'US', 'UV']);

/**
 * Whether a value is empty, a dummy, or the code of a study in place of an identifier. A weight and a description that look like
 * such a code are left all the same; a number is none where it has no digit but zeros.
 */
function isNoValue(value: string, vr: string, { class: identifier, role }: AttributeJudgement): boolean {
  if (identifier !== undefined) return isPlaceholder(value, identifier, role);
  return numbers.has(vr) ? !/[1-9]/.test(value) : isDummy(value);
}

/** What of a text that has to go weighs most, where somebody is in it: a comment with a name is no mere comment. */
function worstInside(field: Field, vr: string, setting: FieldSetting): Violation | undefined {
  if (!textRepresentations.has(vr)) return undefined;
  let worst: Violation | undefined;
  for (const violation of judgeSpans(field, setting)) {
    if (!worst || worse(worst.severity, violation.severity) !== worst.severity) worst = violation;
  }
  return worst && worst.severity !== 'info' ? worst : undefined;
}

function judgePrivate(field: Field, setting: FieldSetting): Violation[] {
  const element = field.element!;
  if (isCreatorTag(element.tag)) {
    return isVendorsCreator(field.text) ? [] : judgeSpans(field, { ...setting, silent: silentInCreators });
  }
  const time = timeOfPrivate(element);
  if (time !== undefined) return judgeWhole(field, 'date', 'patient', setting, 0.85, time);
  // In an implicit encoding the file says nothing of a private value; the vendor may.
  const entry = element.vr === 'UN' ? lookUpPrivate(element.creator ?? '', element.tag) : undefined;
  const known = classOfRepresentation[entry?.vr ?? element.vr];
  const isText = textRepresentations.has(element.vr);
  const meaning = known || isText ? meaningOfPrivate(element.creator ?? '', element.tag) : undefined;
  if (meaning?.kind === 'identifier') return judgeWhole(field, meaning.class, meaning.role, setting, 0.85);
  if (known) return judgeWhole(field, known, 'unknown', setting, 0.85);
  if (isText) return judgeSpans(field, setting);
  return wholeNumbers.has(element.vr) && dayAsNumber.test(field.text) ? judgeSpans(field, setting).map(asDoubtful) : [];
}

/** Representations of numbers, and a day as one: `20190312`. Numbers of as many digits are counted more often than not. */
const wholeNumbers = new Set(['IS', 'DS', 'UL', 'SL']);
const dayAsNumber = /^(?:19[89]|20[0-4])\d{5}$/;

function asDoubtful(violation: Violation): Violation {
  return violation.severity === 'error' ? { ...violation, severity: 'warning', confidence: 0.6 } : violation;
}

/** Whether a creator is one that a vendor or a program is known to use. */
function isVendorsCreator(creator: string): boolean {
  return isKnownCreator(creator) || isCreatorOfSafe(creator);
}

/** What a vendor's header says once more of the patient is left where the attribute itself was removed. */
export function judgeCharacteristic(field: Field, keyword: string, setting: FieldSetting): Violation[] {
  const element = imaginedAttribute(tagOfKeyword(keyword)!, field.text);
  const judgement = setting.policy.judgeAttribute(element, setting.circumstances);
  if (judgement.severity === 'off') return [];
  return foundAttribute(
    field,
    element,
    { ...judgement, severity: judgement.severity, keyword: placeOf(field) },
    setting,
  );
}
