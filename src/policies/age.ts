/** Ages above this reveal a person (45 CFR 164.514(b)(2)(i)(C)). */
const highestPlainAge = 89;
/** Beyond every human life on record: no age, or a dummy. */
const highestAge = 125;

/**
 * Whether a value of an age attribute or column is an age above 89 years.
 * @param value `091Y` as DICOM writes it (PS3.5, AS), or a number of years, `91`, `91.5`, `91 years`. `90+` and `>89` are the
 * aggregate that the rule itself allows
 */
export function isAgeOver89(value: string): boolean {
  const match = /^\s*0*(\d{1,3})(?:[.,]\d+)?\s*(y|yr|yrs|years?|jahre?|ans|años|anos|jaar)?\s*$/i.exec(value);
  if (!match) return false;
  const years = Number(match[1]);
  return years > highestPlainAge && years <= highestAge;
}
