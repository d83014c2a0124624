import type { DicomElement, DicomObject } from '../../model/dicom.ts';
import type { RawValue } from '../../model/raw-value.ts';
import type { Violation } from '../../model/violation.ts';
import type { FieldSetting } from '../../rules/judge-field.ts';
import { declaredTerms, LeftElsewhere } from '../../rules/judge-left-elsewhere.ts';
import { rawValuesOf } from '../../rules/raw-values.ts';
import { fieldWith } from './attribute-field.ts';
import { isWorthChange, type ValueJudgement } from './decide.ts';

/** Where somebody's name may stand among other words. In a number or a code it would be chance. */
const words = new Set(['LO', 'SH', 'LT', 'ST', 'UT', 'UC', 'UN', 'PN', 'AE']);
const none: Violation[] = [];

/**
 * Finds the names and numbers that an object declares as its subject's where nothing announces them: the name in a
 * description, the number in a comment.
 * @param judgements of the object's own values, by path
 */
export function ownTermsOf(
  object: DicomObject,
  judgements: ReadonlyMap<string, ValueJudgement>,
  setting: FieldSetting,
): (element: DicomElement, text: string) => Violation[] {
  const values: RawValue[] = [];
  for (const element of object.walk()) {
    const own = judgements.get(element.path)?.own ?? [];
    if (own.length === 0) continue;
    for (const value of rawValuesOf(fieldWith(element, element.text()), own)) values.push({ ...value, path: '' });
  }
  const declared = declaredTerms(values);
  if (declared.length === 0) return () => none;
  const terms = new LeftElsewhere(declared);
  return (element, text) =>
    words.has(element.vr) && text.length > 3
      ? terms
          .judge(fieldWith(element, text), setting, () => judgements.get(element.path)?.own ?? [])
          .filter(isWorthChange)
      : none;
}
