/**
 * A heading of a column as lists of names have it: `ageAtScan`, "Age at scan" and `age-at-scan` are `age_at_scan`, accents are
 * gone, and letters of their own are those that are written for them.
 */
export function headingName(heading: string): string {
  return heading
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøæœłđı]/gi, (letter) => plainLetters[letter.toLowerCase()]!)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');
}

/** Letters that are no others with an accent (NFD leaves them as they are). */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' };
