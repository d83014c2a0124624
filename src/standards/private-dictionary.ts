import { privateTable } from './data/private-dictionary.generated.ts';

/** What a vendor says of a private attribute. */
export interface PrivateEntry {
  /** Value Representation, two letters. */
  readonly vr: string;
  /** `B_value`; empty where only the representation is known. */
  readonly name: string;
}

let blocks: Map<string, string> | undefined;
const entries = new Map<string, ReadonlyMap<number, PrivateEntry>>();

/**
 * Looks a private attribute up by its creator, in whatever block the creator has reserved (PS3.5 section 7.8.1).
 * @param tag group and element as one number
 * @returns `undefined` for attributes that DCMTK's private dictionary does not have
 */
export function lookUpPrivate(creator: string, tag: number): PrivateEntry | undefined {
  const packedBlocks = readBlocks();
  const key = `${(tag >>> 16).toString(16).toUpperCase().padStart(4, '0')} ${creator.trim()}`;
  let block = entries.get(key);
  if (!block) {
    const packed = packedBlocks.get(key);
    if (packed === undefined) return undefined;
    block = new Map(
      packed
        .split(' ')
        .map((one) => [Number.parseInt(one.slice(0, 2), 16), { vr: one.slice(2, 4), name: one.slice(4) }] as const),
    );
    entries.set(key, block);
  }
  return block.get(tag & 0xff);
}

/** Whether a text is a creator that the dictionary has, in whatever group. */
export function isKnownCreator(text: string): boolean {
  creators ??= new Set([...readBlocks().keys()].map((key) => key.slice(groupAndSpace)));
  return creators.has(text.trim());
}

/** Whether a word, in any case, is part of a creator that the dictionary has: of a vendor, a product, or what it stores. */
export function isWordOfCreators(word: string): boolean {
  words ??= new Set(
    [...readBlocks().keys()].flatMap(
      (key) =>
        key
          .slice(groupAndSpace)
          .toLowerCase()
          .match(/\p{L}{4,}/gu) ?? [],
    ),
  );
  return words.has(word.toLowerCase());
}

let words: ReadonlySet<string> | undefined;
let creators: ReadonlySet<string> | undefined;
const groupAndSpace = '0009 '.length;

function readBlocks(): ReadonlyMap<string, string> {
  blocks ??= new Map(
    [...privateTable.matchAll(/^(\w{4} .+)\n (.+)$/gm)].map(([, key, elements]) => [key!, elements!] as const),
  );
  return blocks;
}
