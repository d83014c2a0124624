/** ASCII codes of the letters that are looked at. */
const a = 97;
const e = 101;
const i = 105;
const m = 109;
const o = 111;
const p = 112;
const r = 114;
const s = 115;
const t = 116;
const u = 117;
const v = 118;
const x = 120;
const y = 121;

/** A word shorter than this has no plural that is taken off: `ribs` stays, `pons` as well. */
const shortestPlural = 5;

/**
 * Brings a word, in place, to the form under which it is looked up, in vocabularies and texts alike: American spelling (tumour,
 * haemorrhage, oedema), singular (of words in -s, -oses, -omata), Arabic numerals for Roman ones up to nine, and nothing at
 * all for the word "type".
 * @param word small ASCII letters or digits
 * @param length how many
 * @returns how many letters are left; 0 where the word says nothing
 */
export function canonicalLength(word: Uint8Array, length: number): number {
  if (length === 0 || word[0]! < a) return length;
  if (length <= 4) {
    const roman = romanDigit(word, length);
    if (roman > 0) {
      word[0] = 48 + roman;
      return 1;
    }
    if (length === 4 && word[0] === t && word[1] === y && word[2] === p && word[3] === e) return 0;
    return length;
  }
  return singular(word, american(word, length));
}

/** `ae` and `oe` become `e`, `-our` becomes `-or`. */
function american(word: Uint8Array, length: number): number {
  let kept = 0;
  for (let at = 0; at < length; at += 1) {
    const before = word[kept - 1];
    if (word[at] === e && kept > 0 && (before === a || before === o)) word[kept - 1] = e;
    else {
      word[kept] = word[at]!;
      kept += 1;
    }
  }
  const plural = word[kept - 1] === s ? 1 : 0;
  const end = kept - plural;
  if (end > 4 && word[end - 1] === r && word[end - 2] === u && word[end - 3] === o) {
    word[end - 2] = r;
    if (plural) word[end - 1] = s;
    return kept - 1;
  }
  return kept;
}

function singular(word: Uint8Array, length: number): number {
  const last = word[length - 1];
  if (last === a && length > 6 && word[length - 2] === t && word[length - 3] === a && word[length - 4] === m)
    return length - 2;
  if (last !== s || length < shortestPlural) return length;
  const before = word[length - 2];
  if (before === s || before === u || before === i) return length;
  if (before === e && word[length - 3] === s && word[length - 4] === o && length > 6) {
    word[length - 2] = i;
    return length;
  }
  return length - 1;
}

/** 1 to 9 for `i` to `ix`, else 0. */
function romanDigit(word: Uint8Array, length: number): number {
  let ones = 0;
  let at = 0;
  if (word[0] === i && length === 2 && (word[1] === v || word[1] === x)) return word[1] === v ? 4 : 9;
  if (word[0] === v) {
    ones = 5;
    at = 1;
  }
  for (; at < length; at += 1) {
    if (word[at] !== i) return 0;
    ones += 1;
  }
  return length - (word[0] === v ? 1 : 0) <= 3 ? ones : 0;
}
