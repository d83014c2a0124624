import { basicBeta, deltaDisclosure, enhancedBeta, largestShare, smallestEnhancedBeta } from './disclosure.ts';
import type { Codes } from './encoded-column.ts';
import { type EquivalenceClasses, equivalenceClasses } from './equivalence-classes.ts';
import { distinctDiversity, entropyDiversity, recursiveRatio } from './l-diversity.ts';
import { type MissingSensitive, type SensitiveDistribution, sensitiveDistribution } from './sensitive-distribution.ts';
import { equalDistance, numericRanks, orderedDistance } from './t-closeness.ts';

/** The value of a measure for a table: that of its worst class. */
export interface OfTable {
  readonly value: number;
  /** Where it is; absent for a table in which nothing is counted. */
  readonly at?: {
    /** Which of the sensitive attributes, from 0. */
    readonly attribute: number;
    /** The number of the first class that has the value. */
    readonly class: number;
  };
}

/** Measures of one sensitive attribute for each class; see the functions of the same name for each. */
export interface SensitiveClassMeasures {
  readonly classes: EquivalenceClasses;
  readonly distribution: SensitiveDistribution;
  readonly distinct: Uint32Array;
  readonly entropyL: Float64Array;
  /** By the distance named next. */
  readonly t: Float64Array;
  /** How far apart values are for t-closeness. */
  readonly distance: 'ordered' | 'equal';
  readonly delta: Float64Array;
  readonly basicBeta: Float64Array;
  readonly enhancedBeta: Float64Array;
  readonly smallestEnhancedBeta: Float64Array;
  readonly alpha: Float64Array;
}

/** The measures for the whole table, over all its sensitive attributes. */
export interface SensitiveTableMeasures {
  readonly distinct: OfTable;
  readonly entropyL: OfTable;
  /** The c above which the table is recursive (c,l)-diverse with l = `distinct`; says nothing at l = 1. */
  readonly recursiveC: OfTable;
  readonly t: OfTable;
  readonly delta: OfTable;
  readonly basicBeta: OfTable;
  readonly enhancedBeta: OfTable;
  readonly smallestEnhancedBeta: OfTable;
  readonly alpha: OfTable;
}

/** How more than one sensitive attribute is dealt with, and missing values of them. */
export interface SensitiveOptions {
  /**
   * Whether an attacker knows only the quasi-identifiers, or the other sensitive attributes too (pyCANON's `gen` true
   * and false).
   */
  readonly otherAttributes?: 'unknown' | 'known';
  /**
   * How far apart values are for t-closeness: `by-values` takes the ordered distance where all are numbers, as pyCANON
   * does; `equal` is for numbers that are only names of categories.
   */
  readonly distance?: 'by-values' | 'equal';
  /** What a missing sensitive value is. */
  readonly missing?: MissingSensitive;
}

/**
 * Measures of each sensitive attribute for each equivalence class.
 * @param quasiIdentifiers columns by which records are in classes
 * @param sensitive the sensitive attributes
 * @param rows how many records there are
 * @returns one result an attribute, in the same order; its classes are finer where other attributes are known
 */
export function sensitiveMeasures(
  quasiIdentifiers: readonly Codes[],
  sensitive: readonly Codes[],
  rows: number,
  { otherAttributes = 'unknown', distance = 'by-values', missing = 'value' }: SensitiveOptions = {},
): SensitiveClassMeasures[] {
  const shared = otherAttributes === 'unknown' ? equivalenceClasses(quasiIdentifiers, rows) : undefined;
  return sensitive.map((column) => {
    const others = sensitive.filter((other) => other !== column);
    const classes = shared ?? equivalenceClasses([...quasiIdentifiers, ...others], rows);
    const distribution = sensitiveDistribution(classes, column, missing);
    const ranks = distance === 'equal' ? undefined : numericRanks(column);
    return {
      classes,
      distribution,
      distinct: distinctDiversity(distribution),
      entropyL: entropyDiversity(distribution),
      t: ranks ? orderedDistance(distribution, ranks) : equalDistance(distribution),
      distance: ranks ? 'ordered' : 'equal',
      delta: deltaDisclosure(distribution),
      basicBeta: basicBeta(distribution),
      enhancedBeta: enhancedBeta(distribution),
      smallestEnhancedBeta: smallestEnhancedBeta(distribution),
      alpha: largestShare(distribution),
    };
  });
}

/**
 * Measures of a table: the smallest l and the largest of all others, over classes and sensitive attributes. Classes in
 * which nothing is counted are left aside.
 * @param measures of each sensitive attribute
 */
export function sensitiveTableMeasures(measures: readonly SensitiveClassMeasures[]): SensitiveTableMeasures {
  const smallest = (valuesOf: ValuesOf) => worstOf(measures, valuesOf, (a, b) => a < b);
  const largest = (valuesOf: ValuesOf) => worstOf(measures, valuesOf, (a, b) => a > b);
  const distinct = smallest((one) => one.distinct);
  return {
    distinct,
    entropyL: smallest((one) => one.entropyL),
    recursiveC: largest((one) => recursiveRatio(one.distribution, distinct.value)),
    t: largest((one) => one.t),
    delta: largest((one) => one.delta),
    basicBeta: largest((one) => one.basicBeta),
    enhancedBeta: largest((one) => one.enhancedBeta),
    smallestEnhancedBeta: largest((one) => one.smallestEnhancedBeta),
    alpha: largest((one) => one.alpha),
  };
}

/**
 * The entropy of a sensitive attribute in the whole table, -Σ p ln p, in nats; 0 for a table in which nothing is
 * counted.
 */
export function tableEntropy({ tableCounts, tableTotal }: SensitiveDistribution): number {
  let entropy = 0;
  for (const count of tableCounts) if (count > 0) entropy -= (count / tableTotal) * Math.log(count / tableTotal);
  return entropy;
}

type ValuesOf = (measures: SensitiveClassMeasures) => ArrayLike<number>;

function worstOf(
  measures: readonly SensitiveClassMeasures[],
  valuesOf: ValuesOf,
  worse: (one: number, other: number) => boolean,
): OfTable {
  let worst: OfTable = { value: 0 };
  for (const [attribute, one] of measures.entries()) {
    const values = valuesOf(one);
    for (let at = 0; at < values.length; at += 1) {
      if (one.distribution.totals[at] === 0) continue;
      if (!worst.at || worse(values[at]!, worst.value)) worst = { value: values[at]!, at: { attribute, class: at } };
    }
  }
  return worst;
}
