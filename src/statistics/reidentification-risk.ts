import type { ClassSizes } from './class-sizes.ts';

/** The risk that records are re-identified, each risk a probability from 0 to 1. */
export interface RiskOfRecords {
  /** The risk of the record most at risk; 0 for a table without records. */
  readonly highest: number;
  /** The risk of the record least at risk. */
  readonly lowest: number;
  /** The share of records expected to be re-identified when all are attacked: ARX's average risk and success rate. */
  readonly average: number;
  /** The share of records that have the highest risk. */
  readonly shareAtHighest: number;
  /** The share of records that have the lowest risk. */
  readonly shareAtLowest: number;
  /** How many records have a risk above the threshold. */
  readonly recordsAtRisk: number;
  /** The same as a share of all records: ARX's records at risk. */
  readonly shareAtRisk: number;
}

/**
 * Prosecutor risk: of an attacker who knows that the person is in the table. A record's risk is 1 / size of its class
 * (El Emam 2013, Guide to the De-Identification of Personal Health Information; Dankar and El Emam 2010).
 * @param sizes of classes, or of records where a missing value matches anything
 * @param threshold the risk that is accepted, from 0 to 1: a record is at risk where its own is larger
 */
export function prosecutorRisk({ k, largest, records, bySize }: ClassSizes, threshold: number): RiskOfRecords {
  if (records === 0) return riskOfNone;
  let sum = 0;
  let recordsAtRisk = 0;
  for (const one of bySize) {
    sum += one.records / one.size;
    if (1 / one.size > threshold) recordsAtRisk += one.records;
  }
  return {
    highest: 1 / k,
    lowest: 1 / largest,
    average: sum / records,
    shareAtHighest: bySize[0]!.records / records,
    shareAtLowest: bySize.at(-1)!.records / records,
    recordsAtRisk,
    shareAtRisk: recordsAtRisk / records,
  };
}

/**
 * The mean of prosecutor risks with each class counted once, however many records it has: pyCANON's average
 * re-identification risk. It is larger than the average over records wherever sizes differ.
 * @param sizes for each class how many records it has
 */
export function meanRiskOfClasses(sizes: Uint32Array): number {
  if (sizes.length === 0) return 0;
  let sum = 0;
  for (const size of sizes) sum += 1 / size;
  return sum / sizes.length;
}

/**
 * Journalist risk: of an attacker who does not know whether the person is in the table. A record's risk is 1 / F, the
 * size of its class in the population; the success rate is max(J / ΣF, Σ(f / F) / n) over the J classes of the sample
 * (El Emam 2013; ARX).
 * @param sample for each class f, how many records of the table it has
 * @param population for each class F, how many people of the population it has (`populationClassSizes`,
 * `expectedClassSizes`); one below f counts as f, since the people of the table are among the population
 * @param threshold the risk that is accepted, from 0 to 1
 */
export function journalistRisk(
  sample: Uint32Array,
  population: Uint32Array | Float64Array,
  threshold: number,
): RiskOfRecords {
  if (sample.length === 0) return riskOfNone;
  let [records, people, recordsAtRisk, atHighest, atLowest] = [0, 0, 0, 0, 0];
  let [smallest, largest] = [Number.POSITIVE_INFINITY, 0];
  for (let one = 0; one < sample.length; one += 1) {
    const size = Math.max(sample[one]!, population[one]!);
    records += sample[one]!;
    people += size;
    if (1 / size > threshold) recordsAtRisk += sample[one]!;
    if (size < smallest) [smallest, atHighest] = [size, 0];
    if (size === smallest) atHighest += sample[one]!;
    if (size > largest) [largest, atLowest] = [size, 0];
    if (size === largest) atLowest += sample[one]!;
  }
  return {
    highest: 1 / smallest,
    lowest: 1 / largest,
    average: Math.max(sample.length / people, marketerRisk(sample, population)),
    shareAtHighest: atHighest / records,
    shareAtLowest: atLowest / records,
    recordsAtRisk,
    shareAtRisk: recordsAtRisk / records,
  };
}

/**
 * Marketer risk: of an attacker who matches the whole table against a register of the population. The share of records
 * expected to be matched rightly, Σ(f / F) / n (Dankar and El Emam 2010, A method for evaluating marketer
 * re-identification risk).
 * @param sample for each class f, how many records of the table it has
 * @param population for each class F, how many people of the population it has; one below f counts as f
 */
export function marketerRisk(sample: Uint32Array, population: Uint32Array | Float64Array): number {
  let records = 0;
  let expected = 0;
  for (let one = 0; one < sample.length; one += 1) {
    records += sample[one]!;
    expected += sample[one]! / Math.max(sample[one]!, population[one]!);
  }
  return records === 0 ? 0 : expected / records;
}

const riskOfNone: RiskOfRecords = {
  highest: 0,
  lowest: 0,
  average: 0,
  shareAtHighest: 0,
  shareAtLowest: 0,
  recordsAtRisk: 0,
  shareAtRisk: 0,
};
