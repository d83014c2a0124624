import { BloomFilter } from './bloom-filter.ts';
import { foldOf, kindOf } from './characters.ts';
import { familyNames, givenNames, ordinaryWords } from './data/name-lists.generated.ts';
import { hashPart } from './tokens.ts';

/** Lists that a word can be on, as bits. */
export const listed = { given: 1, family: 2, ordinary: 4 } as const;

/** Three filters, as they are packed. */
export interface NameLists {
  readonly given: BloomFilter;
  readonly family: BloomFilter;
  readonly ordinary: BloomFilter;
}

let shipped: NameLists | undefined;

/** The lists that ship, unpacked when they are first asked for. */
export function nameLists(): NameLists {
  shipped ??= {
    given: unpack(givenNames),
    family: unpack(familyNames),
    ordinary: unpack(ordinaryWords),
  };
  return shipped;
}

function unpack(data: string): BloomFilter {
  return new BloomFilter(Buffer.from(data, 'base64'));
}

/**
 * The lists that a word is on: given names, family names, ordinary English words (also with a plural `s`). Of a
 * hyphenated word its parts count.
 * @param hash `hashWord` of the word
 * @returns bits of `listed`
 */
export function listsOf(text: string, start: number, end: number, hash: number, lists: NameLists): number {
  let bits = lookUp(hash, lists);
  const length = end - start;
  if ((bits & listed.ordinary) === 0 && length > 4 && (text.charCodeAt(end - 1) | 0x20) === 0x73) {
    if (lists.ordinary.has(hashPart(text, start, end - 1))) bits |= listed.ordinary;
  }
  if (bits !== 0 || length < 5) return bits;
  let hyphen = start;
  while (hyphen < end && text.charCodeAt(hyphen) !== 0x2d) hyphen += 1;
  if (hyphen === end) return bits;
  const first = lookUp(hashPart(text, start, hyphen), lists);
  return first | (lookUp(hashPart(text, hyphen + 1, end), lists) & ~listed.given);
}

function lookUp(hash: number, lists: NameLists): number {
  return (
    (lists.given.has(hash) ? listed.given : 0) |
    (lists.family.has(hash) ? listed.family : 0) |
    (lists.ordinary.has(hash) ? listed.ordinary : 0)
  );
}

/**
 * Hash of a few units at either end of a word, folded.
 * @param before hash of the units right before, which go on
 */
export function hashAffix(text: string, start: number, end: number, before = 7): number {
  let hash = before;
  for (let offset = start; offset < end; offset += 1) {
    const unit = text.charCodeAt(offset);
    kindOf(unit);
    hash = Math.imul(hash ^ foldOf(unit), 0x01000193);
  }
  return hash;
}
