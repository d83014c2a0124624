import { safePrivateTable } from './data/safe-private.ts';

let byAttribute: Set<string> | undefined;

/**
 * Whether a private attribute is known to hold nothing that identifies a person (PS3.15 Table E.3.10-1, 2025b), so that the
 * Retain Safe Private Option may keep it. The list speaks of what a vendor means an attribute for, not of its value.
 * @param creator its private creator, as the file has it
 * @param tag group and element as one number, in whatever block the creator has reserved (PS3.5 section 7.8.1)
 */
export function isSafePrivate(creator: string, tag: number): boolean {
  byAttribute ??= new Set(attributes());
  return byAttribute.has(keyOf(creator.trim(), tag >>> 16, tag & 0xff));
}

function* attributes(): Iterable<string> {
  for (const line of safePrivateTable.split('\n')) {
    const [, group, ranges, creator] = /^(\w{4}) (\S+) (.+)$/.exec(line) ?? [];
    for (const range of ranges?.split(',') ?? []) {
      const [first, last = first] = range.split('-').map((hex) => Number.parseInt(hex, 16));
      for (let element = first!; element <= last!; element += 1) {
        yield keyOf(creator!, Number.parseInt(group!, 16), element);
      }
    }
  }
}

function keyOf(creator: string, group: number, element: number): string {
  return `${group} ${element} ${creator}`;
}

/** Whether a text is a creator that the list of safe attributes has, in whatever group. */
export function isCreatorOfSafe(text: string): boolean {
  creators ??= new Set(safePrivateTable.split('\n').flatMap((line) => /^\w{4} \S+ (.+)$/.exec(line)?.[1] ?? []));
  return creators.has(text.trim());
}

let creators: ReadonlySet<string> | undefined;
