/** How many values there are for each name, as a power of two: one of 512 words that are no place is taken for one. */
export const riceBits = 9;

const plain = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** A name as it is looked up: without case, accents and hyphens. */
export function normalisePlace(name: string): string {
  if (plain.test(name)) return name.toLowerCase();
  let normalised = '';
  for (let index = 0; index < name.length; index += 1) {
    const unit = name.charCodeAt(index);
    if (unit >= latin.length) return normalise(name).trim();
    const letter = latin[unit]!;
    if (letter !== ' ' || !(normalised === '' || normalised.endsWith(' '))) normalised += letter;
  }
  return normalised.trimEnd();
}

/** What each Latin letter or sign becomes. */
const latin: readonly string[] = Array.from({ length: 0x180 }, (_, unit) => normalise(String.fromCharCode(unit)));

function normalise(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’`´]/g, "'")
    .replace(/[-\s]+/g, ' ')
    .toLowerCase();
}

/** What a large city has beside its name, so that one set holds both facts. */
export const largeMark = '\n';

/** A hash of a normalised name below a bound (FNV-1a, then the mixer of MurmurHash3). */
export function placeHash(name: string, bound: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % bound;
}
