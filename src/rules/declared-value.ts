import type { Field } from '../model/field.ts';
import type { IdentifierClass } from '../model/identifier-class.ts';
import { isAgeOver89, unitOfAge } from '../policies/age.ts';
import { zipCodeIn } from '../policies/zip-code.ts';
import type { FieldSetting } from './field-setting.ts';

/**
 * The rule that a value breaks whose field says what it is. An age and a ZIP code say that a person is one of few, and have
 * rules of their own there; any other class has the rule that it has in a text.
 * @param value what the field holds, where its text does not show it
 * @returns `undefined` where such a value may stay
 */
export function ruleOfDeclared(
  { name }: Pick<Field, 'name'>,
  identifier: IdentifierClass,
  value: string,
  { smallZipAreas }: Pick<FieldSetting, 'smallZipAreas'>,
): string | undefined {
  if (identifier === 'age') return isAgeOver89(value, unitOfAge(name)) ? 'outlier/age-over-89' : undefined;
  if (identifier === 'postcode') {
    const zip = zipCodeIn(name, value, smallZipAreas);
    if (zip === 'fine') return undefined;
    if (zip === 'small-area') return 'outlier/zip-population';
  }
  return `identifier/${identifier}`;
}
