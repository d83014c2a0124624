import { detect } from '../detectors/index.ts';
import type { TermMatcher } from '../detectors/known-terms/matcher.ts';
import { type DicomElement, isCreatorTag, isPrivateTag } from '../model/dicom.ts';
import type { Field, FieldKind } from '../model/field.ts';
import { classPhrase, type IdentifierClass, type Role } from '../model/identifier-class.ts';
import { formatTag, tagsOfPath } from '../model/location.ts';
import { PairMemo } from '../model/memo.ts';
import type { AttributeJudgement, Circumstances, Policy } from '../model/policy.ts';
import { milder, type Severity, worse } from '../model/severity.ts';
import type { Span } from '../model/span.ts';
import type { Violation } from '../model/violation.ts';
import { isAgeOver89 } from '../policies/age.ts';
import { meaningOfConcept } from '../policies/concept-meaning.ts';
import { imaginedAttribute } from '../policies/imagined-attribute.ts';
import { meaningOfKey } from '../policies/key-meaning.ts';
import { isDummy, isPlaceholder } from '../policies/placeholder.ts';
import { meaningOfPrivate } from '../policies/private-meaning.ts';
import { timeOfPrivate } from '../policies/private-time.ts';
import { actionFor, actionPhrase } from '../policies/profile-action.ts';
import { patientCharacteristics } from '../policies/vendor-header-names.ts';
import { tagOfKeyword } from '../standards/dictionary.ts';
import { isKnownCreator, lookUpPrivate } from '../standards/private-dictionary.ts';
import { isCreatorOfSafe } from '../standards/safe-private.ts';
import { isPersonInCreator, silentInCreators } from './creator-names.ts';
import { withKnownTerms } from './judge-known-terms.ts';
import { judgeUid } from './judge-uid.ts';
import { inContext, placeOf, wherein } from './place.ts';

/** Below this a span is a guess that would cost a reader more than it tells. */
const leastConfidence = 0.5;
/** Below this a span is at most a warning: a person should look, a release should not stop. */
const certainEnough = 0.7;

/** Value representations of which the standard itself says what stands in them (PS3.5 section 6.2). */
const classOfRepresentation: Readonly<Record<string, IdentifierClass>> = {
  PN: 'name',
  DA: 'date',
  DT: 'date',
  AS: 'age',
};
/** Representations in which words may stand; the others hold numbers, codes and bytes. */
const textRepresentations = new Set(['LO', 'SH', 'LT', 'ST', 'UT', 'UC', 'UR', 'UN', 'AE', 'CS']);

/** Representations of one or more paragraphs (PS3.5 section 6.2), in which somebody wrote sentences. */
const paragraphs = new Set(['LT', 'ST', 'UT']);

const codeMeaning = 0x00080104;
/** Detector Description is a paragraph as well, in which a maker and a model stand. */
const detectorDescription = 0x00187006;

/** Whose a value in a text is, in a message. The person in the scanner is what everybody thinks of. */
const whose: Readonly<Record<Role, string>> = {
  patient: '',
  relative: ' of a relative',
  staff: ' of a staff member',
  author: ' of an author',
  device: ' of a device',
  unknown: '',
};

/** Where a value in a text stands, in a message: that of a README weighs less, and a reader wants to know why. */
function saidPlace(field: Field, { circumstances }: FieldSetting): string {
  return field.kind === 'prose' && circumstances.documentation ? 'documentation' : placeOf(field);
}

/** What judges a field beside the field itself. */
export interface FieldSetting {
  readonly policy: Policy;
  readonly circumstances: Circumstances;
  /** Names and numbers of the real participants, which are looked for in every field. */
  readonly knownTerms?: TermMatcher;
  /** What the column of the field is known not to hold. */
  readonly silent?: ReadonlySet<IdentifierClass>;
}

/**
 * The violations in one field, in the order of its text. A field whose meaning is known is judged by that meaning, as a
 * whole; any other by what detectors find in it, span by span. One span in one field is one violation.
 */
export function judgeField(field: Field, setting: FieldSetting): Violation[] {
  const violations = field.element ? judgeAttribute(field, setting) : judgeNamed(field, setting);
  return setting.knownTerms ? withKnownTerms(field, setting, setting.knownTerms, violations) : violations;
}

function judgeAttribute(field: Field, setting: FieldSetting): Violation[] {
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
  return [
    {
      ruleId: 'identifier/dicom-attribute',
      severity: inside ? worse(judgement.severity, inside.severity) : judgement.severity,
      confidence: isDeclared ? 0.95 : 0.8,
      ...(action === undefined ? {} : { reason: `the PS3.15 profile ${actionPhrase(action)} (${action})` }),
      ...(judgement.class === 'uid' ? judgeUid(value, judgement.severity) : {}),
      location: field.location,
      ...(identifier ? { class: identifier } : {}),
      ...(role ? { role } : {}),
      messageId: 'found',
      parameters: { keyword: judgement.keyword, label },
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
function judgeCharacteristic(field: Field, keyword: string, setting: FieldSetting): Violation[] {
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

function judgeNamed(field: Field, setting: FieldSetting): Violation[] {
  const characteristic = field.inElement && patientCharacteristics.get(field.name);
  if (characteristic !== undefined) return judgeCharacteristic(field, characteristic, setting);
  if (field.kind !== 'heading' && field.name !== '') {
    const meaning = meaningOfKey(field.name, field.kind);
    if (meaning?.kind === 'harmless') return [];
    if (meaning?.kind === 'identifier') return judgeWhole(field, meaning.class, meaning.role, setting, 0.9);
  }
  return judgeSpans(field, setting);
}

/**
 * A value whose field says what it is. A dummy or a pseudonym is none.
 * @param value what the field holds, where its text does not show it
 */
function judgeWhole(
  field: Field,
  identifier: IdentifierClass,
  role: Role,
  setting: FieldSetting,
  confidence: number,
  value = field.text,
): Violation[] {
  if (setting.silent?.has(identifier) || isPlaceholder(value, identifier, role)) return [];
  if (identifier === 'age' && !isAgeOver89(value)) return [];
  const severity = setting.policy.severityOf(identifier, role, setting.circumstances);
  if (severity === 'off') return [];
  return [
    {
      ruleId: `identifier/${identifier}`,
      severity,
      confidence,
      location: field.location,
      class: identifier,
      role,
      messageId: 'found',
      // The field's own name says whose it is.
      parameters: { whose: '', place: placeOf(field) },
      value,
      isDeclared: true,
      ...wherein(field),
    },
  ];
}

function judgeSpans(field: Field, setting: FieldSetting): Violation[] {
  const text = field.text;
  if (text.length < 2) return [];
  const spans = spansIn(text, field);
  if (spans.length === 0) return [];
  const violations: Violation[] = [];
  for (const span of spans) {
    const violation = judgeSpan(field, text, span, setting);
    if (violation) violations.push(violation);
  }
  return violations;
}

/** What detectors find in a text. Short values recur in every slice of a series and every row of a table. */
function spansIn(text: string, { name, kind: kindOfField, element }: Field): readonly Span[] {
  // Words around a value speak in a paragraph, whatever its field is called, and in what somebody called a program.
  const isParagraph = element && paragraphs.has(element.vr) && element.tag !== detectorDescription && !isLabel(text);
  const isProse = isParagraph || (element && isCreatorTag(element.tag));
  const kind = isProse ? 'prose' : kindOfField;
  if (text.length > longestRemembered) return detect(text, { name, kind });
  let ofKind = remembered.get(kind);
  if (!ofKind) {
    ofKind = new PairMemo(mostRemembered);
    remembered.set(kind, ofKind);
  }
  return ofKind.get(name, text, () => detect(text, { name, kind }));
}

/** Meanings of codes are terms of a list, unless somebody wrote a sentence into one. */
function isTerm({ element }: Field, text: string): boolean {
  return element?.tag === codeMeaning && !text.includes(',') && text.trim().split(/\s+/).length <= 3;
}

/** `RITMO SINUSALE`: a few words in capitals are what a machine writes on a picture, and no sentence. */
function isLabel(text: string): boolean {
  return text.length <= longestLabel && !/\p{Ll}/u.test(text) && text.trim().split(/\s+/).length <= 3;
}

const longestLabel = 40;
const longestRemembered = 256;
const mostRemembered = 20_000;
const remembered = new Map<FieldKind, PairMemo<string, string, readonly Span[]>>();

function judgeSpan(field: Field, text: string, span: Span, setting: FieldSetting): Violation | undefined {
  if (span.confidence < leastConfidence || setting.silent?.has(span.class)) return undefined;
  const value = text.slice(span.start, span.end);
  if (isPlaceholder(value, span.class)) return undefined;
  if (span.class === 'name' && span.confidence < certainEnough && isTerm(field, text)) return undefined;
  const isCreator = field.element !== undefined && isCreatorTag(field.element.tag);
  if (isCreator && span.class === 'name' && !isPersonInCreator(text, span)) return undefined;
  const role = span.role ?? 'unknown';
  const severity = setting.policy.severityOf(span.class, role, setting.circumstances);
  if (severity === 'off') return undefined;
  return {
    ruleId: `identifier/${span.class}`,
    severity: span.confidence < certainEnough || field.isIncidental ? milder(severity, 'warning') : severity,
    confidence: span.confidence,
    reason: span.reason,
    location: field.locate(span.start, span.end),
    class: span.class,
    role,
    messageId: 'found',
    parameters: { whose: whose[role], place: saidPlace(field, setting) },
    value,
    ...wherein(field),
  };
}
