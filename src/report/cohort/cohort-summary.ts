import type { Cohort } from '../../model/protocol.ts';
import type { CohortRisk, KAnonymity, Report } from '../../model/report.generated.ts';

/**
 * What the first page says of the people in a dataset: of the largest cohort whose risk was assessed, else of the
 * participants table.
 * @returns `undefined` where no table of people was found
 */
export function cohortSummary({ risks = [], kAnonymity }: Report['cohort']): Cohort | undefined {
  const [largest, ...others] = risks;
  if (largest) return { ...summaryOfRisk(largest), otherCohorts: others.length };
  return kAnonymity && summaryOfTable(kAnonymity);
}

/** The numbers of one cohort. */
export function summaryOfRisk(cohort: CohortRisk): Cohort {
  const { kAnonymity, wanted, people, risk, columns, sources, sizes, thresholds } = cohort;
  return {
    k: kAnonymity.k,
    wanted,
    people,
    uniquePeople: kAnonymity.uniqueRecords,
    below: kAnonymity.below,
    averageRisk: risk.prosecutor.average,
    quasiIdentifiers: columns.filter(({ role }) => role === 'quasi-identifier').map(({ name }) => name),
    sources,
    sizes,
    thresholds,
    otherCohorts: 0,
  };
}

/** Each person of a class of f is found with probability 1/f, so that a class adds 1 to the sum of risks. */
function summaryOfTable({ k, wanted = 0, classes, uniqueRecords, records, ...table }: KAnonymity): Cohort {
  const sizes = (table.sizes ?? []).map(({ size, classes: count }) => ({ size, people: size * count }));
  return {
    k,
    wanted,
    people: records,
    uniquePeople: uniqueRecords,
    below: peopleBelow(sizes, wanted),
    averageRisk: records === 0 ? 0 : classes / records,
    quasiIdentifiers: table.quasiIdentifiers,
    sources: [table.path],
    sizes,
    thresholds: [],
    otherCohorts: 0,
  };
}

/** How many people are in classes smaller than k: those whose risk is above 1/k. */
export function peopleBelow(sizes: Cohort['sizes'], k: number): number {
  return sizes.reduce((sum, { size, people }) => (size < k ? sum + people : sum), 0);
}
