import type { Group } from './group.ts';
import { groups } from './groups.ts';

/** Somebody of the cohort. */
export interface Person {
  subject: string;
  group: Group;
  /** Completed years at the scan; `null` where nobody wrote it down. */
  age: number | null;
  sex: 'F' | 'M';
  sessions: 1 | 2;
  /** A mask was made of their images. */
  isDerived: boolean;
}

/**
 * The people of the cohort, by their numbers: which number is in which group depends on the seed alone.
 * @param seed any whole number
 */
export function peopleOf(seed: number): Person[] {
  const random = randomNumbers(seed);
  const ofGroups = groups.flatMap((group) => Array.from({ length: group.people }, () => group));
  return shuffled(ofGroups, random).map((group, index): Person => {
    const adult = 19 + Math.floor(random() * 60);
    return {
      subject: `sub-${String(index + 1).padStart(3, '0')}`,
      group,
      age: group.age === undefined ? adult : group.age,
      sex: random() < 0.5 ? 'F' : 'M',
      sessions: random() < 0.2 ? 2 : 1,
      isDerived: random() < 0.25,
    };
  });
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** In a random order (Fisher and Yates). */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const left = [...items];
  for (let last = left.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [left[last], left[other]] = [left[other]!, left[last]!];
  }
  return left;
}
