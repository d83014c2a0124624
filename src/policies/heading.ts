/**
 * A heading of a column as lists of names have it: `ageAtScan`, "Age at scan" and `age-at-scan` are `age_at_scan`, and
 * accents are gone.
 */
export function headingName(heading: string): string {
  return heading
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');
}
