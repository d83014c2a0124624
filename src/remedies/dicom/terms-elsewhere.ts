import type { TermMatcher } from '../../detectors/known-terms/matcher.ts';
import type { DicomElement, DicomObject } from '../../model/dicom.ts';
import type { Field } from '../../model/field.ts';
import type { RawValue } from '../../model/raw-value.ts';
import type { Violation } from '../../model/violation.ts';
import type { FieldSetting } from '../../rules/field-setting.ts';
import { withKnownTerms } from '../../rules/judge-known-terms.ts';
import { declaredTerms, LeftElsewhere } from '../../rules/judge-left-elsewhere.ts';
import { rawValuesOf } from '../../rules/raw-values.ts';
import { fieldWith } from './attribute-field.ts';
import { isWorthChange, type ValueJudgement } from './decide.ts';
import type { FixSetting } from './fix-context.ts';

/** Where somebody's name may stand among other words. In a number or a code it would be chance. */
const words = new Set(['LO', 'SH', 'LT', 'ST', 'UT', 'UC', 'UN', 'PN', 'AE']);
/** A shorter text holds no term. */
const leastText = 4;

/**
 * Finds the names and numbers that an object, or another file of the dataset, declares as a person's, and those that the holder
 * of the dataset knows, where nothing announces them: the name in a description, the number in a comment or in a vendor's header.
 */
export class TermsElsewhere {
  readonly #sought: readonly LeftElsewhere[];
  readonly #knownTerms: TermMatcher | undefined;

  /**
   * @param judgements of the object's own values, by path
   * @param given what any file of the dataset declares, and what its holder knows
   */
  constructor(
    object: DicomObject,
    judgements: ReadonlyMap<string, ValueJudgement>,
    private readonly setting: FieldSetting,
    { declared, knownTerms }: Pick<FixSetting, 'declared' | 'knownTerms'>,
  ) {
    const own = declaredTerms(valuesOf(object, judgements));
    // A dataset may declare more than is looked for in all of it; an object's own are never too many.
    this.#sought = [...(own.length > 0 ? [new LeftElsewhere(own)] : []), ...(declared ? [declared] : [])];
    this.#knownTerms = knownTerms;
  }

  /** In a text that stands, or would stand, in an attribute. */
  inText(element: DicomElement, text: string): Violation[] {
    if (!words.has(element.vr) || text.length < leastText) return [];
    return this.#in(fieldWith(element, text));
  }

  /** In a text inside the value of an attribute. */
  inPart(field: Field): Violation[] {
    if (field.text.length < leastText) return [];
    return this.#in(field);
  }

  /** Whole terms, whatever parts of them other rules found: what is found is what goes. */
  #in(field: Field): Violation[] {
    const declared = this.#sought.flatMap((terms) => terms.judge(field, this.setting, () => []));
    const known = this.#knownTerms ? withKnownTerms(field, this.setting, this.#knownTerms, []) : [];
    return [...declared, ...known].filter(isWorthChange);
  }
}

/** What the violations of an object's attributes declare. */
function valuesOf(object: DicomObject, judgements: ReadonlyMap<string, ValueJudgement>): RawValue[] {
  const values: RawValue[] = [];
  for (const element of object.walk()) {
    const own = judgements.get(element.path)?.own ?? [];
    if (own.length === 0) continue;
    for (const value of rawValuesOf(fieldWith(element, element.text()), own)) values.push({ ...value, path: '' });
  }
  return values;
}
