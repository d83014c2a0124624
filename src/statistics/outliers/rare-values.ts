import type { Codes } from '../encoded-column.ts';
import { equivalenceClasses } from '../equivalence-classes.ts';

/** A value that few people have. */
export interface RareValue {
  /** Its index in the column's values. */
  readonly code: number;
  /** How many people have it; at least 1, below k. */
  readonly people: number;
}

/** A value that few people of a group have, while enough have it elsewhere. */
export interface RareWithin extends RareValue {
  /** Index of the group in the values of the column that makes groups: a site, a sex, a band of ages. */
  readonly group: number;
  /** How many people are in the group; at least k. */
  readonly groupPeople: number;
  /** How many people have the value anywhere; at least k. */
  readonly valuePeople: number;
}

/**
 * The values of a column that fewer than k people have, rarest first. A missing value is no value.
 * @param subjects for each record the number of its subject; without it each record is a person of its own
 * @throws RangeError when k is no whole number above 0
 */
export function rareValues(column: Codes, k: number, subjects?: Uint32Array): RareValue[] {
  checkK(k);
  const counts = peopleByCode(column, subjects);
  const rare: RareValue[] = [];
  for (let code = 0; code < counts.length; code += 1) {
    if (counts[code]! > 0 && counts[code]! < k && code !== column.missing) rare.push({ code, people: counts[code]! });
  }
  return rare.sort((left, right) => left.people - right.people || left.code - right.code);
}

/**
 * The values of a column that fewer than k people have within a group of another column, rarest first. Where the value is
 * rare in the whole table, or the group itself has fewer than k people, that alone is what stands out: `rareValues` of the
 * one column or the other says it, and it does not come again here with every pair.
 * @param groups a site, a sex, ages in bands
 * @param subjects as above
 * @throws RangeError when k is no whole number above 0
 */
export function rareWithin(column: Codes, groups: Codes, k: number, subjects?: Uint32Array): RareWithin[] {
  checkK(k);
  const pairs = pairsOf(column, groups);
  const people = peopleByCode(pairs, subjects);
  const valuePeople = peopleByCode(column, subjects);
  const groupPeople = peopleByCode(groups, subjects);
  const rare: RareWithin[] = [];
  for (let pair = 0; pair < people.length; pair += 1) {
    const value = pairs.valueAt[pair]!;
    const group = pairs.groupAt[pair]!;
    if (people[pair]! >= k || value === column.missing || group === groups.missing) continue;
    if (valuePeople[value]! < k || groupPeople[group]! < k) continue;
    rare.push({
      code: value,
      group,
      people: people[pair]!,
      groupPeople: groupPeople[group]!,
      valuePeople: valuePeople[value]!,
    });
  }
  return rare.sort((left, right) => left.people - right.people || left.code - right.code || left.group - right.group);
}

/** Pairs that occur, numbered in the order in which they first appear. */
function pairsOf(column: Codes, groups: Codes) {
  const { classOf, sizes } = equivalenceClasses([column, groups], column.codes.length);
  const valueAt = new Uint32Array(sizes.length);
  const groupAt = new Uint32Array(sizes.length);
  for (let row = 0; row < classOf.length; row += 1) {
    valueAt[classOf[row]!] = column.codes[row]!;
    groupAt[classOf[row]!] = groups.codes[row]!;
  }
  return { codes: classOf, values: sizes, valueAt, groupAt };
}

/** For each code how many different people have it. */
function peopleByCode(
  { codes, values }: { codes: Uint32Array; values: { readonly length: number } },
  subjects: Uint32Array | undefined,
): Uint32Array {
  const counts = new Uint32Array(values.length);
  const first = subjects && firstOfEach(codes, values.length, subjects);
  for (let row = 0; row < codes.length; row += 1) if (!first || first[row] === 1) counts[codes[row]!]! += 1;
  return counts;
}

/** Marks the first record of each pair of a code and a subject with 1. */
function firstOfEach(codes: Uint32Array, values: number, subjects: Uint32Array): Uint8Array {
  let people = 0;
  for (const subject of subjects) people = Math.max(people, subject + 1);
  // Only how many values there are matters to the classes.
  const columns = [
    { codes: subjects, values: new Array<string>(people) },
    { codes, values: new Array<string>(values) },
  ];
  const { classOf } = equivalenceClasses(columns, codes.length);
  const first = new Uint8Array(codes.length);
  let known = 0;
  // Classes are numbered in the order in which they first appear.
  for (let row = 0; row < codes.length; row += 1) {
    if (classOf[row]! < known) continue;
    first[row] = 1;
    known += 1;
  }
  return first;
}

function checkK(k: number): void {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k is a whole number of people above 0, not ${k}`);
}
