import type { Codes } from '../encoded-column.ts';

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
  const numbers = new Map<number, number>();
  const valueAt: number[] = [];
  const groupAt: number[] = [];
  const codes = new Uint32Array(column.codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    const value = column.codes[row]!;
    const group = groups.codes[row]!;
    const key = value * groups.values.length + group;
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      valueAt.push(value);
      groupAt.push(group);
    }
    codes[row] = number;
  }
  return { codes, values: valueAt, valueAt, groupAt };
}

/** For each code how many different people have it. */
function peopleByCode(
  { codes, values }: { codes: Uint32Array; values: { readonly length: number } },
  subjects: Uint32Array | undefined,
): Uint32Array {
  const counts = new Uint32Array(values.length);
  if (!subjects) {
    for (const code of codes) counts[code]! += 1;
    return counts;
  }
  const seen = new Set<number>();
  for (let row = 0; row < codes.length; row += 1) {
    const key = subjects[row]! * values.length + codes[row]!;
    if (seen.has(key)) continue;
    seen.add(key);
    counts[codes[row]!]! += 1;
  }
  return counts;
}

function checkK(k: number): void {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k is a whole number of people above 0, not ${k}`);
}
