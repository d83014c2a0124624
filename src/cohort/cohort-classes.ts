import type { PeopleOfDataset } from '../model/people.ts';
import type { PeopleContext } from '../model/rule.ts';
import type { EquivalenceClasses } from '../statistics/equivalence-classes.ts';
import { type ClassesOfPeople, classesOfPeople } from './classes.ts';

const known = new WeakMap<PeopleOfDataset, Map<PeopleContext['missing'], ClassesOfPeople>>();

/**
 * The equivalence classes of people by their quasi-identifiers, worked out once for all rules that ask.
 * @param missing what a missing quasi-identifier is
 */
export function cohortClasses(cohort: PeopleOfDataset, missing: PeopleContext['missing']): ClassesOfPeople {
  const before = known.get(cohort) ?? new Map<PeopleContext['missing'], ClassesOfPeople>();
  known.set(cohort, before);
  const classes = before.get(missing) ?? classesOfPeople(cohort.quasiIdentifiers, cohort.people, missing);
  before.set(missing, classes);
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
