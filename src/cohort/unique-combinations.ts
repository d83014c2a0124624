import type { PeopleOfDataset, PlacedColumn } from '../model/people.ts';
import { agreementWith } from '../statistics/single-out/agreement.ts';
import { rarestPeople } from '../statistics/single-out/rarest-people.ts';
import { minimalUniques } from '../statistics/special-uniques/minimal-uniques.ts';

/** The fewest values that single a person out. */
export interface UniqueCombination {
  readonly person: number;
  readonly columns: readonly PlacedColumn[];
  /** For each of the columns how many other people have the same in all the others; 0 where there are no others. */
  readonly sharing: readonly number[];
}

/** Who is singled out by few values. */
export interface UniqueCombinations {
  /** How many people are. */
  readonly people: number;
  /** Those that are named, the rarest first, each with the fewest values that are enough. */
  readonly combinations: readonly UniqueCombination[];
  /** By which columns. */
  readonly columns: readonly PlacedColumn[];
}

/** More facts than this about one stranger nobody keeps in mind. */
export const mostFacts = 3;
/** Sets of more columns are too many to look at. */
const mostColumns = 12;
/** Of more people nobody looks at each. */
const mostPeople = 100;
/** Where most people are alone the columns are too precise, and the rarest show it. */
const fewPeople = 10;
/** So many times as many people are looked at as are named. */
const lookedAt = 10;
/** The people who are the only ones with some one to three values. */
export function uniqueCombinations(cohort: PeopleOfDataset): UniqueCombinations {
  const columns = [...cohort.quasiIdentifiers, ...cohort.alsoKnown].slice(0, mostColumns);
  if (columns.length === 0) return { people: 0, combinations: [], columns };
  const { sets } = minimalUniques(columns, cohort.people, Math.min(mostFacts, columns.length));
  const fewest = new Map<number, number>();
  for (const { columns: set, records } of sets) {
    const members = membersOf(set, columns);
    for (const person of records) {
      if (fewest.has(person) || members.some(({ codes, missing }) => codes[person] === missing)) continue;
      fewest.set(person, set);
    }
  }
  const named = fewest.size * 2 > cohort.people ? fewPeople : mostPeople;
  const chosen = fewest.size <= named ? [...fewest.keys()] : rarestOf(fewest, named, columns);
  return {
    people: fewest.size,
    combinations: chosen.map((person) => combination(person, membersOf(fewest.get(person)!, columns))),
    columns,
  };
}

/** Somebody in a class of one may be so by many values only, so that more are looked at than are wanted. */
function rarestOf(fewest: ReadonlyMap<number, number>, most: number, columns: readonly PlacedColumn[]): number[] {
  const known = columns.map((column) => ({ ...column, rank: 0 }));
  const rarest = rarestPeople(known, most * lookedAt).map(({ person }) => person);
  return [...new Set([...rarest.filter((person) => fewest.has(person)), ...fewest.keys()])].slice(0, most);
}

function membersOf(set: number, columns: readonly PlacedColumn[]): PlacedColumn[] {
  return columns.filter((_, index) => set & (1 << index));
}

function combination(person: number, members: readonly PlacedColumn[]): UniqueCombination {
  const { peopleBySet } = agreementWith(
    person,
    members.map((column) => ({ ...column, rank: 0 })),
  );
  const all = 2 ** members.length - 1;
  const sharing = members.map((_, index) => (members.length === 1 ? 0 : peopleBySet[all & ~(1 << index)]! - 1));
  return { person, columns: members, sharing };
}
