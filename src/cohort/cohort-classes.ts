import type { PeopleOfDataset } from '../model/people.ts';
import { type EquivalenceClasses, equivalenceClasses } from '../statistics/equivalence-classes.ts';

const known = new WeakMap<PeopleOfDataset, EquivalenceClasses>();

/** The equivalence classes of people by their quasi-identifiers, worked out once for all rules that ask. */
export function cohortClasses(cohort: PeopleOfDataset): EquivalenceClasses {
  const before = known.get(cohort);
  if (before) return before;
  const classes = equivalenceClasses(cohort.quasiIdentifiers, cohort.people);
  known.set(cohort, classes);
  return classes;
}

/** The people of each class that somebody asks for, in their order. @param wanted numbers of classes */
export function peopleInClasses({ classOf }: EquivalenceClasses, wanted: ReadonlySet<number>): Map<number, number[]> {
  const people = new Map<number, number[]>();
  for (const [person, one] of classOf.entries()) {
    if (!wanted.has(one)) continue;
    const members = people.get(one);
    if (members) members.push(person);
    else people.set(one, [person]);
  }
  return people;
}
