import { type Fact, sourceOf } from '../model/fact.ts';

/** A file, and the file inside of it, as it may be shown; without a path it is the file that the fact comes from. */
export interface FilePlace {
  path?: string;
  member?: string;
}

/** Where each of some keyed values, or of some uses of one value, was seen first. */
export type FirstSeen = Record<string, FilePlace>;

/**
 * Puts the path of a fact where its document contributed values: a rule does not know how a path may be shown when it
 * collects.
 */
export function nameFirstSeen(fact: Fact, seen: FirstSeen): void {
  for (const [value, place] of Object.entries(seen)) if (place.path === undefined) seen[value] = sourceOf(fact);
}

/** Adds what a later fact has seen to what an earlier one has. @param most values that are told apart */
export function mergeFirstSeen(known: FirstSeen, later: FirstSeen, most: number): void {
  for (const [value, place] of Object.entries(later)) {
    if (!(value in known) && Object.keys(known).length < most) known[value] = place;
  }
}
