/** What becomes of a UTF-16 unit that is neither a letter nor a digit of ASCII, as a number below any of those. */
export const unit = {
  /** Stands between words. */
  separator: 0,
  /** A letter of another script: part of a word that no vocabulary has. */
  foreign: 1,
  /** Stands in a word and is not seen: an accent of its own, a soft hyphen. */
  invisible: 2,
  apostrophe: 3,
  hyphen: 4,
  /** Stands for several letters: see `expansionOf`. */
  several: 5,
} as const;

/** Up to here letters are looked up; those beyond are of other scripts, or signs. */
const highest = 0x2100;

const greek =
  `alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi
chi psi omega`.split(/\s+/);

const expansions = new Map<number, string>(
  [...'ßæœøłđðþ'].map((one, index) => [one.charCodeAt(0), ['ss', 'ae', 'oe', 'o', 'l', 'd', 'd', 'th'][index]!]),
);
for (const [index, name] of greek.entries()) expansions.set(0x3b1 + index, name);

let table: Uint8Array | undefined;

/**
 * What each UTF-16 unit counts as: the ASCII code of a small letter or digit, with case and accents taken off, or one of `unit`.
 * Units beyond the table are letters of other scripts.
 */
export function letterTable(): Uint8Array {
  table ??= makeTable();
  return table;
}

/** The small letters that a unit stands for: `alpha` for α, `ss` for ß. */
export function expansionOf(code: number): string {
  return expansions.get(String.fromCharCode(code).toLowerCase().charCodeAt(0))!;
}

function makeTable(): Uint8Array {
  const made = new Uint8Array(highest);
  for (let code = 0; code < highest; code += 1) made[code] = kindOf(code);
  return made;
}

function kindOf(code: number): number {
  const sign = String.fromCharCode(code);
  if ("'`´ʹʼ‘’′".includes(sign)) return unit.apostrophe;
  if ('-‐‑‒–'.includes(sign)) return unit.hyphen;
  if (code === 0xad || /\p{M}/u.test(sign)) return unit.invisible;
  const small = sign.toLowerCase();
  if (expansions.has(small.charCodeAt(0))) return unit.several;
  const base = small.normalize('NFKD').charCodeAt(0);
  if (/[a-z0-9]/.test(String.fromCharCode(base))) return base;
  return /[\p{L}\p{N}]/u.test(sign) ? unit.foreign : unit.separator;
}
