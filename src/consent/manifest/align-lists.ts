import { isDeepStrictEqual } from 'node:util';

/** One step from a list to a later state of it; indexes are those of each list. */
export type ListStep =
  | { readonly kind: 'kept'; readonly from: number; readonly to: number }
  | { readonly kind: 'removed'; readonly from: number }
  | { readonly kind: 'added'; readonly from: number; readonly to: number };

/** What makes two entries of a kind one that was changed rather than one removed and one added. */
const sameKind = 0.01;

/**
 * Which entries of a list became which: the alignment in which as much as possible stayed as it was (Needleman and Wunsch 1970,
 * with likeness in place of matches). So a list whose first entry is removed keeps the others with what stands beside them.
 * @returns the steps in the order of the lists; `added` says before which earlier entry
 */
export function alignLists(before: readonly unknown[], after: readonly unknown[]): ListStep[] {
  const best = before.map(() => new Float64Array(after.length + 1));
  best.push(new Float64Array(after.length + 1));
  for (let from = before.length - 1; from >= 0; from -= 1) {
    for (let to = after.length - 1; to >= 0; to -= 1) {
      const kept = likeness(before[from], after[to]) + best[from + 1]![to + 1]!;
      best[from]![to] = Math.max(kept, best[from + 1]![to]!, best[from]![to + 1]!);
    }
  }
  const steps: ListStep[] = [];
  let [from, to] = [0, 0];
  while (from < before.length || to < after.length) {
    const here = best[from]![to]!;
    const isBoth = from < before.length && to < after.length;
    if (isBoth && here === likeness(before[from], after[to]) + best[from + 1]![to + 1]!) {
      steps.push({ kind: 'kept', from, to });
      from += 1;
      to += 1;
    } else if (from < before.length && (to === after.length || here === best[from + 1]![to])) {
      steps.push({ kind: 'removed', from });
      from += 1;
    } else {
      steps.push({ kind: 'added', from, to });
      to += 1;
    }
  }
  return steps;
}

/** From 0 for nothing in common to 1 for the same. */
function likeness(one: unknown, other: unknown): number {
  if (isDeepStrictEqual(one, other)) return 1;
  if (!isObject(one) || !isObject(other)) return isObject(one) === isObject(other) ? sameKind : 0;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const same = [...keys].filter((key) => isDeepStrictEqual(one[key], other[key])).length;
  return sameKind + (same / keys.size) * (1 - 2 * sameKind);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
