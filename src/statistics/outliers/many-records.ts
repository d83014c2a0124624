import { extremeValues } from './extreme-values.ts';

/** A person with so many records that fewer than k people have as many. */
export interface ManyRecords {
  readonly subject: number;
  /** How many records the person has: scans, visits, rows. */
  readonly records: number;
  /** How many people have as many or more; below k. */
  readonly people: number;
}

/**
 * People who stand out by the number of their records alone: fewer than k people have as many or more. Whoever knows that
 * a person was scanned nine times finds that person.
 * @param subjects for each record (a scan, a session) the number of its subject, counted from 0
 * @param k people, at least 1
 * @returns the most first
 * @throws RangeError when k is no whole number above 0
 */
export function manyRecords(subjects: Uint32Array, k: number): ManyRecords[] {
  let people = 0;
  for (const subject of subjects) people = Math.max(people, subject + 1);
  const counts = new Float64Array(people);
  for (const subject of subjects) counts[subject]! += 1;
  for (let subject = 0; subject < people; subject += 1) if (counts[subject] === 0) counts[subject] = Number.NaN;
  const { high } = extremeValues(counts, k);
  const result: ManyRecords[] = [];
  for (let index = high.length - 1, atLeast = high.length; index >= 0; index -= 1) {
    const subject = high[index]!;
    if (index < high.length - 1 && counts[subject]! > counts[high[index + 1]!]!) atLeast = index + 1;
    result.push({ subject, records: counts[subject]!, people: atLeast });
  }
  return result.reverse();
}
