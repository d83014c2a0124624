import type { FilePlace } from '../model/fact.ts';

/** Where each of some keyed values, or of some uses of one value, was seen first. */
export type FirstSeen = Record<string, FilePlace>;

/** Adds what a later fact has seen to what an earlier one has. @param most values that are told apart */
export function mergeFirstSeen(known: FirstSeen, later: FirstSeen, most: number): void {
  for (const [value, place] of Object.entries(later)) {
    if (!(value in known) && Object.keys(known).length < most) known[value] = place;
  }
}
