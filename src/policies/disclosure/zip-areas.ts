/**
 * The 17 areas of three-digit ZIP codes with 20,000 people or fewer by the 2000 census, as HHS prints them (Guidance on
 * de-identification, "When can ZIP codes be included in de-identified information?"; 67 FR 53182, 53233). It says in the
 * same place that nobody may rely on this list once newer census data are published, which they are.
 */
export const smallZipAreas2000: ReadonlySet<string> = new Set(
  '036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893'.split(' '),
);

/**
 * The areas that are on lists by the 2010 census, of which no authority prints one: this is that of the sample configuration of
 * Microsoft's FHIR Tools for Anonymization (`restrictedZipCodeTabulationAreas`). It was not held against the census itself.
 */
export const smallZipAreas2010: ReadonlySet<string> = new Set(
  '036 059 102 203 205 369 556 692 821 823 878 879 884 893'.split(' '),
);

/** The areas on either list: what stands where nobody passes the list of the current census on. */
export const smallZipAreas: ReadonlySet<string> = new Set([...smallZipAreas2000, ...smallZipAreas2010]);

/**
 * Whether a ZIP code may stand in a table under Safe Harbor (45 CFR 164.514(b)(2)(i)(B)): its first three digits alone, and
 * only of an area of more than 20,000 people; `000` stands for all others.
 * @param value a United States ZIP code, `12345`, `12345-6789`, `123` or `123**`; a table program may have dropped a leading
 * zero of five digits
 * @param smallAreas three digits each
 * @returns `precise` with more than three digits, `small-area`, `fine`, or `other` for what is no such code
 */
export function judgeZip(
  value: string,
  smallAreas: ReadonlySet<string> = smallZipAreas,
): 'precise' | 'small-area' | 'fine' | 'other' {
  const match = /^\s*(\d{3})(\d{1,2}(?:-?\d{4})?)?(?:[*xX]{2}|00)?\s*$/.exec(value);
  if (!match) return 'other';
  const isWhole = match[2] !== undefined && !/^\d{3}00$/.test(value.trim());
  if (isWhole) return 'precise';
  return smallAreas.has(match[1]!) ? 'small-area' : 'fine';
}
