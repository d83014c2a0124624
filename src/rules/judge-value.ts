import { detect } from '../detectors/index.ts';
import { isCreatorTag } from '../model/dicom.ts';
import type { Field, FieldKind } from '../model/field.ts';
import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import { PairMemo } from '../model/memo.ts';
import { milder } from '../model/severity.ts';
import type { Span } from '../model/span.ts';
import type { Violation } from '../model/violation.ts';
import { isPlaceholder } from '../policies/placeholder.ts';
import { isPersonInCreator, ownerInCreator } from './creator-names.ts';
import { ruleOfDeclared } from './declared-value.ts';
import type { FieldSetting } from './field-setting.ts';
import { placeOf, wherein } from './place.ts';

/** Below this a span is a guess that would cost a reader more than it tells. */
const leastConfidence = 0.5;
/** Below this a span is at most a warning: a person should look, a release should not stop. */
const certainEnough = 0.7;

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

/**
 * A value whose field says what it is. A dummy or a pseudonym is none.
 * @param value what the field holds, where its text does not show it
 */
export function judgeWhole(
  field: Field,
  identifier: IdentifierClass,
  role: Role,
  setting: FieldSetting,
  confidence: number,
  value = field.text,
): Violation[] {
  if (setting.silent?.has(identifier) || isPlaceholder(value, identifier, role)) return [];
  const ruleId = ruleOfDeclared(field, identifier, value, setting);
  if (ruleId === undefined) return [];
  const severity = setting.policy.severityOf(identifier, role, setting.circumstances);
  if (severity === 'off') return [];
  return [
    {
      ruleId,
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

/** What detectors find in the text of a field, span by span. */
export function judgeSpans(field: Field, setting: FieldSetting): Violation[] {
  const text = field.text;
  if (text.length < 2) return [];
  const found = spansIn(text, field);
  const owner = isCreator(field) && !found.some(isName) ? ownerInCreator(text) : undefined;
  const spans = owner ? [...found, owner] : found;
  if (spans.length === 0) return [];
  const violations: Violation[] = [];
  for (const span of spans) {
    const violation = judgeSpan(field, text, span, setting);
    if (violation) violations.push(violation);
  }
  return violations;
}

function isCreator({ element }: Field): boolean {
  return element !== undefined && isCreatorTag(element.tag);
}

function isName({ class: identifier }: Span): boolean {
  return identifier === 'name';
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
  if (isCreator(field) && isName(span) && !isPersonInCreator(text, span) && !ownerInCreator(text)) return undefined;
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
