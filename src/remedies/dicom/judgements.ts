import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import type { AttributeLocation } from '../../model/location.ts';
import type { Violation } from '../../model/violation.ts';
import type { FieldSetting } from '../../rules/field-setting.ts';
import { judgeField } from '../../rules/judge-field.ts';
import { isWorthChange } from './decide.ts';
import type { TermsElsewhere } from './terms-elsewhere.ts';

/** A field with the attribute that it is, or stands in. */
type AttributeField = Field & { readonly location: AttributeLocation };

/** The fields of a document that stand in attributes. */
export function attributeFields(document: Document): AttributeField[] {
  return [...document.fields()].filter((field): field is AttributeField => field.location.kind === 'attribute');
}

type Judgements = Map<string, { own: Violation[]; inside: Violation[] }>;

/** What a scan says of each value, at warning or above, by path. */
export function judgementsOf(fields: readonly AttributeField[], setting: FieldSetting): Judgements {
  const judgements: Judgements = new Map();
  for (const field of fields) {
    const violations = judgeField(field, setting).filter(isWorthChange);
    if (violations.length > 0) judgementAt(judgements, field)[isOwn(field) ? 'own' : 'inside'].push(...violations);
  }
  return judgements;
}

/**
 * Adds the terms that stand in texts inside of values. Those texts are overwritten and not judged anew, unlike the values of
 * attributes, in which terms are looked for when they are cleaned.
 */
export function addTermsInside(judgements: Judgements, fields: readonly AttributeField[], terms: TermsElsewhere): void {
  for (const field of fields) {
    const found = isOwn(field) ? [] : terms.inPart(field);
    if (found.length > 0) judgementAt(judgements, field).inside.push(...found);
  }
}

function judgementAt(judgements: Judgements, { location }: AttributeField): { own: Violation[]; inside: Violation[] } {
  const judgement = judgements.get(location.attribute) ?? { own: [], inside: [] };
  judgements.set(location.attribute, judgement);
  return judgement;
}

/** Whether a field is the value of its attribute, and no text inside of it. */
function isOwn({ element, location, text }: AttributeField): boolean {
  return element?.path === location.attribute && element.text() === text;
}
