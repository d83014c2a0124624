import { cohortClasses } from '../../cohort/cohort-classes.ts';
import { peopleOfDataset } from '../../cohort/dataset-people.ts';
import type { PeopleSeen } from '../../cohort/people-seen.ts';
import { type CohortSettings, cohortSettings } from '../../cohort/settings.ts';
import type { PeopleOfDataset } from '../../model/people.ts';
import type { Report } from '../../model/report.generated.ts';
import type { DatasetViolation, PeopleRule, RuleContext } from '../../model/rule.ts';
import { classSizesOf } from '../../statistics/class-sizes.ts';
import type { RuleTable } from './rule-table.ts';

/** The rule whose options say what counts for all rules over people. */
const declaring = 'outlier/small-class';

/** What the rules over people came to. */
export interface PeopleCheck {
  violations: Map<PeopleRule, DatasetViolation[]>;
  summary: Report['cohort'];
}

/**
 * Runs the rules over people: those of each table or header who are the same people are one cohort.
 * @param contextOf what a rule may use beside them
 */
export function checkPeople(
  seen: PeopleSeen,
  table: RuleTable,
  contextOf: (rule: PeopleRule) => RuleContext,
): PeopleCheck {
  const settings = cohortSettings(table.optionsOf(table.get(declaring)));
  const cohorts = peopleOfDataset(seen, settings);
  const violations = new Map<PeopleRule, DatasetViolation[]>();
  for (const rule of table.people) {
    const context = { ...contextOf(rule), k: settings.k, smallestCohort: settings.smallestCohort };
    violations.set(
      rule,
      cohorts.flatMap((cohort) => [...rule.check(cohort, context)]),
    );
  }
  return { violations, summary: summaryOf(cohorts, settings) };
}

function summaryOf(cohorts: readonly PeopleOfDataset[], { k: wanted }: CohortSettings): Report['cohort'] {
  const cohort = cohorts.find(({ tables }) => tables.length > 0);
  if (!cohort) return {};
  const { k, classes, uniques, bySize } = classSizesOf(cohortClasses(cohort).sizes);
  return {
    kAnonymity: {
      k,
      classes,
      uniqueRecords: uniques,
      records: cohort.people,
      quasiIdentifiers: cohort.quasiIdentifiers.map(({ name }) => name),
      path: cohort.tables[0]!.path!,
      wanted,
      sizes: bySize.map(({ size, records }) => ({ size, classes: records / size })),
    },
  };
}
