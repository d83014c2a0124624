import type { Field } from '../model/field.ts';
import type { Violation } from '../model/violation.ts';
import { meaningOfKey } from '../policies/key-meaning.ts';
import { patientCharacteristics } from '../policies/vendor-header-names.ts';
import type { FieldSetting } from './field-setting.ts';
import { judgeAttribute, judgeCharacteristic } from './judge-attribute.ts';
import { withKnownTerms } from './judge-known-terms.ts';
import { judgeSpans, judgeWhole } from './judge-value.ts';

/**
 * The violations in one field, in the order of its text. A field whose meaning is known is judged by that meaning, as a
 * whole; any other by what detectors find in it, span by span. One span in one field is one violation.
 */
export function judgeField(field: Field, setting: FieldSetting): Violation[] {
  const violations = field.element ? judgeAttribute(field, setting) : judgeNamed(field, setting);
  return setting.knownTerms ? withKnownTerms(field, setting, setting.knownTerms, violations) : violations;
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
