/** What the values of a column look like, whatever it is called. */
export type ValueShape =
  | 'sex'
  | 'iso-date'
  | 'year'
  | 'zip'
  | 'country'
  | 'age-band'
  | 'number'
  | 'path'
  | 'hex-code'
  | 'free-text'
  | 'category';

const sexCodes = /^(f|m|o|w|d|x|male|female|man|woman|other|männlich|weiblich|divers|homme|femme|hombre|mujer|vrouw)$/i;
const binarySex = /^(f|w|m|male|female|man|woman|männlich|weiblich|homme|femme|hombre|mujer|vrouw)$/i;
const isoDate = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}.*)?$/;
const year = /^(19|20)\d{2}$/;
const zip = /^\d{5}(-\d{4})?$/;
const band = /^(\d{1,3}\s*(-|–|to)\s*<?\d{1,3}|[<>≥≤]=?\s*\d{1,3}|\d{1,3}\+)(\s*y(ears?)?)?$/i;
/** With a point or, as in most of Europe, a comma. */
const number = /^[-+]?(\d+[.,]?\d*|[.,]\d+)(e[-+]?\d+)?$/i;
const path = /^\S*[/\\]\S*\.[a-z\d]{1,8}(\.gz)?$/i;
const hexCode = /^(?=.*\d)(?=.*[a-f])([\da-f]{10,}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/i;

/**
 * What all values of a column look like.
 * @param values the different ones, raw, without missing values
 * @returns `undefined` for a column without values
 */
export function shapeOf(values: readonly string[]): ValueShape | undefined {
  const all = values.map((value) => value.trim());
  if (all.length === 0) return undefined;
  const every = (pattern: RegExp) => all.every((value) => pattern.test(value));
  if (every(sexCodes) && all.some((value) => binarySex.test(value))) return 'sex';
  if (every(isoDate)) return 'iso-date';
  if (every(path)) return 'path';
  if (every(year)) return 'year';
  // Five digits may be any number; a leading zero or four more digits make them a code.
  if (every(zip) && all.some((value) => value.startsWith('0') || value.includes('-'))) return 'zip';
  if (every(number)) return 'number';
  if (all.every((value) => number.test(value) || band.test(value))) return 'age-band';
  if (every(hexCode)) return 'hex-code';
  if (areCountries(all)) return 'country';
  const wordy = all.filter((value) => value.split(/\s+/).length >= 5).length;
  return wordy * 2 >= all.length ? 'free-text' : 'category';
}

/** Whether numbers lie between two bounds, both included. Bands of ages count by their bounds. */
export function allWithin(values: readonly string[], low: number, high: number): boolean {
  return values.every((value) =>
    (value.match(/\d+([.,]\d+)?/g) ?? ['-1'])
      .map((one) => Number(one.replace(',', '.')))
      .every((one) => one >= low && one <= high),
  );
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes of countries (ISO 3166-1) that are abbreviations of diagnoses and groups as well. */
const alsoDiagnoses = new Set(['AD', 'MS', 'MC', 'PD', 'HC', 'CN', 'SZ', 'BP', 'BD', 'CP', 'TB', 'MD', 'PS', 'SC']);

/** Three different codes at least, of which most are nothing else. */
function areCountries(values: readonly string[]): boolean {
  if (values.length < 3 || !values.every((value) => /^[A-Z]{2}$/.test(value) && regions.of(value))) return false;
  return values.filter((value) => alsoDiagnoses.has(value)).length * 2 < values.length;
}
