import { largeMark, normalisePlace, placeHash, riceBits } from './place-hash.ts';
import { countryNames, townBits, townCount } from './place-names.generated.ts';
import { cityNames, countryAliases, ordinaryWords, regionNames } from './words.ts';

const countries = new Set([...countryNames.trim().split('\n'), ...countryAliases]);
const cities = new Set(cityNames);
const firstWords = new Set([...countries, ...regionNames].map((name) => name.split(' ')[0]!));
let towns: Uint32Array | undefined;
let starts = new Uint32Array(0);

/** Whether a word or words are the name of a town (GeoNames, 1,000 inhabitants and more) and no ordinary word. */
export function isTown(name: string): boolean {
  return isTownName(normalisePlace(name));
}

function isTownName(normalised: string): boolean {
  return cities.has(normalised) || (!ordinaryWords.has(normalised) && holds(normalised));
}

/** Whether a name is that of a city of 50,000 inhabitants and more, and no ordinary word. */
export function isLargeCity(name: string): boolean {
  const normalised = normalisePlace(name);
  if (cities.has(normalised)) return true;
  return !ordinaryWords.has(normalised) && holds(normalised) && holds(normalised + largeMark);
}

/** Whether a name is that of a country, in English, German, Spanish, Dutch or French. */
export function isCountry(name: string): boolean {
  return isCountryName(normalisePlace(name));
}

function isCountryName(normalised: string): boolean {
  return countries.has(normalised.startsWith('the ') ? normalised.slice(4) : normalised);
}

/** Whether a name is that of a state or a province in which addresses end. */
export function isRegion(name: string): boolean {
  return regionNames.has(normalisePlace(name));
}

/** Whether a word may be the first of a name of a country, a state or a province; a quick test before the exact one. */
export function startsLargePlace(word: string): boolean {
  return firstWords.has(normalisePlace(word)) || word === 'The';
}

/** Whether a name is a place of any size. */
export function isPlace(name: string): boolean {
  const normalised = normalisePlace(name);
  return isCountryName(normalised) || regionNames.has(normalised) || isTownName(normalised);
}

function holds(name: string): boolean {
  if (!towns) {
    towns = decode();
    starts = startsOf(towns);
  }
  const wanted = placeHash(name, townCount << riceBits);
  let index = starts[wanted >> groupBits]!;
  while (index < towns.length && towns[index]! < wanted) index += 1;
  return towns[index] === wanted;
}

/** Hashes are spread evenly, so that those with the same upper bits are some sixteen. */
const groupBits = riceBits + 4;

/** Where the hashes start with each number as their upper bits. */
function startsOf(hashes: Uint32Array): Uint32Array<ArrayBuffer> {
  const groups = new Uint32Array(((townCount << riceBits) >> groupBits) + 1).fill(hashes.length);
  for (let index = hashes.length - 1; index >= 0; index -= 1) groups[hashes[index]! >> groupBits] = index;
  // A group without hashes starts where the next does.
  for (let group = groups.length - 2; group >= 0; group -= 1) {
    groups[group] = Math.min(groups[group]!, groups[group + 1]!);
  }
  return groups;
}

/** The hashes in ascending order. A run of ones at the end is padding. */
function decode(): Uint32Array {
  const bytes = Buffer.from(townBits, 'base64');
  const hashes = new Uint32Array(townCount);
  const end = bytes.length * 8;
  let position = 0;
  let value = 0;
  let count = 0;
  while (count < townCount) {
    let distance = 0;
    let ones = Math.clz32(~bitsAt(bytes, position));
    for (; ones >= surelyRead; ones = Math.clz32(~bitsAt(bytes, position))) {
      distance += surelyRead;
      position += surelyRead;
    }
    position += ones + 1;
    if (position + riceBits > end) break;
    value += ((distance + ones) << riceBits) | (bitsAt(bytes, position) >>> (32 - riceBits));
    position += riceBits;
    hashes[count] = value;
    count += 1;
  }
  return hashes.subarray(0, count);
}

/** Of the bits that are read at once, those before the first of the next byte but three. */
const surelyRead = 25;

/** The next bits from a position on, at least `surelyRead` of them, the first one highest; zeros behind the end. */
function bitsAt(bytes: Uint8Array, position: number): number {
  const at = position >> 3;
  const word = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  return word << (position & 7);
}
