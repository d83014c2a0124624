/** What a UTF-16 unit can be in a word. */
export const upper = 1;
export const lower = 2;
export const caseless = 3;
export const digit = 4;
export const space = 5;
export const newline = 6;
export const mark = 7;
const other = 8;

/** Kind and folded form of every unit, worked out when a unit is first met. */
const kinds = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);

/** The kind of a UTF-16 unit: one of the constants of this module. */
export function kindOf(unit: number): number {
  const kind = kinds[unit]!;
  return kind !== 0 ? kind : learn(unit);
}

/** A unit in lower case without its accent: `é` and `É` are `e`; marks that stand alone are 0. Call `kindOf` first. */
export function foldOf(unit: number): number {
  return folded[unit]!;
}

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  const kind = classify(text, unit);
  kinds[unit] = kind;
  folded[unit] = kind === mark ? 0 : text.normalize('NFD').toLowerCase().charCodeAt(0);
  return kind;
}

function classify(text: string, unit: number): number {
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028) return newline;
  if (/\s/u.test(text)) return space;
  if (/\p{Lu}|\p{Lt}/u.test(text)) return upper;
  if (/\p{Ll}/u.test(text)) return lower;
  if (/\p{L}/u.test(text)) return caseless;
  if (/\p{Nd}/u.test(text)) return digit;
  return /\p{M}/u.test(text) ? mark : other;
}
