import { subjectKey } from './bids-table.ts';
import type { RecordGroup } from './record-group.ts';

/** From this share of the subjects of the smaller group on, two groups are of the same people. */
const leastShared = 0.5;

/**
 * Groups of records that are of the same people, by the names of their subjects: `sub-01` and `01` are one.
 * @param groups those without subjects are each of their own
 * @returns each group once, in the order in which they came
 */
export function linkedGroups(groups: readonly RecordGroup[]): RecordGroup[][] {
  const root = groups.map((_, index) => index);
  const find = (index: number): number => (root[index] === index ? index : find(root[index]!));
  const { sizes, shared } = countShared(groups);
  for (const [pair, count] of shared) {
    const [left, right] = pair.split(' ').map(Number) as [number, number];
    if (!haveOneScope(groups[left]!, groups[right]!)) continue;
    if (count >= leastShared * Math.min(sizes[left]!, sizes[right]!)) root[find(right)] = find(left);
  }
  const linked = new Map<number, RecordGroup[]>();
  for (const [index, group] of groups.entries()) {
    const key = find(index);
    linked.set(key, [...(linked.get(key) ?? []), group]);
  }
  return [...linked.values()];
}

/** Names of subjects are those of one folder and of what lies in it: `01` in a folder beside it is somebody else. */
function haveOneScope({ root: left = '' }: RecordGroup, { root: right = '' }: RecordGroup): boolean {
  return left.startsWith(right) || right.startsWith(left);
}

/** How many subjects each group has, and each two have in common. */
function countShared(groups: readonly RecordGroup[]) {
  const named = groups.flatMap(({ subject }, index) => (subject ? [{ subject, index }] : []));
  const sizes = groups.map(() => 0);
  const shared = new Map<string, number>();
  const groupsOf = new Map<string, number[]>();
  for (const { subject, index } of named) {
    for (const [code, value] of subject.values.entries()) {
      if (code === subject.missing) continue;
      sizes[index]! += 1;
      if (named.length < 2) continue;
      const key = subjectKey(value);
      const others = groupsOf.get(key);
      if (!others) groupsOf.set(key, [index]);
      else if (others.at(-1) !== index) {
        for (const other of others) shared.set(`${other} ${index}`, (shared.get(`${other} ${index}`) ?? 0) + 1);
        others.push(index);
      }
    }
  }
  return { sizes, shared };
}
