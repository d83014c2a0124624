import { groupBy } from '../model/group-by.ts';
import type { ObjectDigest } from './object-digest.ts';

/** By what an object of the source was found to be one of the copy. */
export type PairedBy = 'pixels' | 'attributes' | 'uid' | 'path';

/** An object and what became of it. */
export interface ObjectPair {
  readonly before: ObjectDigest;
  readonly after: ObjectDigest;
  readonly by: PairedBy;
}

/** Objects of both sides that are alike. */
export interface AmbiguousObjects {
  readonly before: readonly ObjectDigest[];
  readonly after: readonly ObjectDigest[];
}

/** Which object became which. */
export interface Pairing {
  /** In the order of the copy's paths. */
  readonly pairs: readonly ObjectPair[];
  readonly ambiguous: readonly AmbiguousObjects[];
  readonly notReleased: readonly ObjectDigest[];
  readonly notInSource: readonly ObjectDigest[];
}

type Part = 'pixels' | 'attributes' | 'geometry' | 'uid' | 'path';

/**
 * What two objects must have in common, the most telling first. Where several objects share pixels, or attributes, their
 * UIDs and paths may still tell them apart; what is alone on both sides after that is a pair.
 */
const rounds: readonly { parts: readonly Part[]; by: PairedBy }[] = [
  { parts: ['pixels', 'uid'], by: 'pixels' },
  { parts: ['pixels', 'attributes', 'path'], by: 'pixels' },
  { parts: ['pixels', 'attributes'], by: 'pixels' },
  { parts: ['pixels', 'geometry'], by: 'pixels' },
  { parts: ['pixels', 'path'], by: 'pixels' },
  { parts: ['pixels'], by: 'pixels' },
  { parts: ['attributes', 'uid'], by: 'attributes' },
  { parts: ['attributes', 'path'], by: 'attributes' },
  { parts: ['attributes'], by: 'attributes' },
  { parts: ['geometry', 'uid'], by: 'attributes' },
  { parts: ['geometry', 'path'], by: 'attributes' },
  { parts: ['geometry'], by: 'attributes' },
  { parts: ['uid'], by: 'uid' },
  { parts: ['path'], by: 'path' },
];

/** Pairs the objects of a source with those of its copy, by content first, since a good copy changed names and UIDs. */
export function pairObjects(before: readonly ObjectDigest[], after: readonly ObjectDigest[]): Pairing {
  const left = { before: new Set(before), after: new Set(after) };
  const pairs: ObjectPair[] = [];
  const ambiguous: AmbiguousObjects[] = [];
  for (const { parts, by } of rounds) {
    for (const group of sharedGroups(left, parts)) {
      if (group.before.length === 1 && group.after.length === 1) {
        pairs.push({ before: group.before[0]!, after: group.after[0]!, by });
        take(left, group);
      } else if (parts.length === 1 && (parts[0] === 'pixels' || parts[0] === 'attributes')) {
        // A round on less would pair what this one cannot tell apart.
        ambiguous.push(group);
        take(left, group);
      }
    }
  }
  pairs.sort((one, other) => (one.after.path < other.after.path ? -1 : 1));
  return { pairs, ambiguous, notReleased: [...left.before], notInSource: [...left.after] };
}

interface Left {
  before: Set<ObjectDigest>;
  after: Set<ObjectDigest>;
}

/** Objects of both sides that have the parts, and have them in common. */
function sharedGroups(left: Left, parts: readonly Part[]): AmbiguousObjects[] {
  const key = (object: ObjectDigest): string | undefined => {
    const values = parts.map((part) => object[part]);
    return values.includes(undefined) ? undefined : values.join('\0');
  };
  const groups = groupBy(left.after, key);
  return [...groupBy(left.before, key)].flatMap(([shared, ofBefore]) => {
    const ofAfter = shared === undefined ? undefined : groups.get(shared);
    return ofAfter ? [{ before: ofBefore, after: ofAfter }] : [];
  });
}

function take(left: Left, { before, after }: AmbiguousObjects): void {
  for (const object of before) left.before.delete(object);
  for (const object of after) left.after.delete(object);
}
