const plain = /^([+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d+)?)\s*(?:y|yr|yrs|years?)?$/i;
/** PS3.5, 6.2: a value of AS. */
const dicomAge = /^(\d{3})([DWMY])$/;
const unitsInYear = { D: 365.25, W: 365.25 / 7, M: 12, Y: 1 } as const;

/**
 * The number that a cell holds.
 * @param text `34`, `34.5`, `34,5`, `-1e3`, `34 years`, and DICOM ages: `034Y` is 34, `006M` is 0.5 years
 * @returns `NaN` for anything else, `90+` and `30-39` among it: these are no single number; and for what is too large for one
 */
export function parseNumber(text: string): number {
  const trimmed = text.trim();
  const age = dicomAge.exec(trimmed);
  if (age) return Number(age[1]) / unitsInYear[age[2] as keyof typeof unitsInYear];
  const number = plain.exec(trimmed);
  const parsed = number ? Number(number[1]!.replace(',', '.')) : Number.NaN;
  return Number.isFinite(parsed) ? parsed : Number.NaN;
}
