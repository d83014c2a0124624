import { allWithin, type ValueShape } from './value-shape.ts';

/** Whether the values of a column can be what a word of its heading says. */
type Fits = (values: readonly string[], shape: ValueShape | undefined) => boolean;

/** Ages in years, also in bands. */
export const areAges: Fits = (values, shape) => isMeasured(shape) && allWithin(values, 0, 125);

/** In metres, centimetres or inches. */
export const areHeights: Fits = (values, shape) => isMeasured(shape) && allWithin(values, 0.3, 230);

/** Heights of adults in centimetres, where a word alone may be of any size. */
export const areCentimetres: Fits = (values, shape) => isMeasured(shape) && allWithin(values, 100, 230);

/** In kilograms or pounds. */
export const areWeights: Fits = (values, shape) => isMeasured(shape) && allWithin(values, 1, 400);

/** Words for a sex in any language, or up to four codes of one digit. */
export const areSexes: Fits = (values, shape) => {
  if (shape === 'sex') return true;
  if (values.length > 4) return false;
  return (
    values.every((value) => /^\d$/.test(value)) || values.every((value) => /^[\p{L}\p{M}/ .-]{1,24}$/u.test(value))
  );
};

/** Names or small codes, and neither sentences nor measurements. */
export const areNames: Fits = (values, shape) => shape !== 'free-text' && (shape !== 'number' || areFewCodes(values));

/** Names of places, postal codes, codes of sites: anything but measurements and sentences. */
export const arePlaces: Fits = (values, shape) => areNames(values, shape) || shape === 'zip';

/** Postal codes of any country. */
export const arePostcodes: Fits = (_, shape) => shape !== 'free-text' && shape !== 'age-band';

/** Years since the first person lived who may still be in a dataset. */
export const areYears: Fits = (values) => values.every((value) => /^(18|19|20)\d{2}(\.0)?$/.test(value.trim()));

/** Most are languages by their English names or their codes (ISO 639-1). */
export const areLanguages: Fits = (values) => {
  const known = values.filter((value) => languages().has(value.trim().toLowerCase()));
  return known.length > 1 && known.length * 2 > values.length;
};

/** Years of education, or a level of it. */
export const areEducation: Fits = (values, shape) => areNames(values, shape) || allWithin(values, 0, 40);

export const areNumbers: Fits = (_, shape) => shape === 'number';

function isMeasured(shape: ValueShape | undefined): boolean {
  return shape === 'number' || shape === 'age-band';
}

const mostCodes = 60;

/** Whole numbers up to 999, as categories are numbered. */
function areFewCodes(values: readonly string[]): boolean {
  return values.length <= mostCodes && values.every((value) => /^-?\d{1,3}(\.0)?$/.test(value.trim()));
}

let known: ReadonlySet<string> | undefined;

function languages(): ReadonlySet<string> {
  known ??= languageNames();
  return known;
}

function languageNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const pairs = codes.flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [code, name.toLowerCase()];
  });
  return new Set(pairs);
}
