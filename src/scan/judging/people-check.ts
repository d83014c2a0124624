import { assessCohort } from '../../cohort/assess.ts';
import { problemCaution } from '../../cohort/assessment-cautions.ts';
import { cohortClasses } from '../../cohort/cohort-classes.ts';
import { peopleOfDataset } from '../../cohort/dataset-people.ts';
import type { PeopleSeen } from '../../cohort/people-seen.ts';
import { type CohortSettings, cohortSettings } from '../../cohort/settings.ts';
import type { PeopleOfDataset } from '../../model/people.ts';
import type { CohortRisk, Report } from '../../model/report.generated.ts';
import type { DatasetViolation, PeopleRule, RuleContext } from '../../model/rule.ts';
import type { RuleTable } from './rule-table.ts';

/** The rule whose options say what counts for all rules over people. */
const declaring = 'outlier/small-class';

/** A report names so many files of a cohort. */
const mostSources = 20;

/** The largest cohorts are assessed in full: to search for what would help one may take a second. */
const mostAssessed = 20;

/** How what was read is shown in a report. */
export interface ShownOfPeople {
  subject(raw: string): string;
  heading(raw: string): string;
}

/** What the assessment of a cohort goes with. */
interface Assessing {
  readonly shown: ShownOfPeople;
  readonly signal?: AbortSignal;
}

/** What the rules over people came to. */
export interface PeopleCheck {
  /** A rule finds them as they are asked for, which is done once. */
  violations: Map<PeopleRule, Iterable<DatasetViolation>>;
  /** The groups of people, for what other rules may know of them. */
  cohorts: readonly PeopleOfDataset[];
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
  shown: ShownOfPeople,
  signal?: AbortSignal,
): PeopleCheck {
  const settings = cohortSettings(table.optionsOf(table.get(declaring)));
  const cohorts = peopleOfDataset(seen, settings, shown.heading);
  const violations = new Map<PeopleRule, Iterable<DatasetViolation>>();
  for (const rule of table.people) {
    const { k, smallestCohort, missing } = settings;
    const context = { ...contextOf(rule), k, smallestCohort, missing };
    violations.set(rule, inCohorts(rule, cohorts, context));
  }
  const summary =
    table.people.length === 0 ? {} : summaryOf(cohorts, settings, { shown, ...(signal ? { signal } : {}) });
  return { violations, cohorts, summary };
}

function* inCohorts(
  rule: PeopleRule,
  cohorts: readonly PeopleOfDataset[],
  context: Parameters<PeopleRule['check']>[1],
): Iterable<DatasetViolation> {
  for (const cohort of cohorts) yield* rule.check(cohort, context);
}

function summaryOf(cohorts: readonly PeopleOfDataset[], settings: CohortSettings, how: Assessing): Report['cohort'] {
  const judged = cohorts
    .filter(({ people, tables }) => tables.length > 0 || people >= settings.smallestCohort)
    .slice(0, mostAssessed);
  return {
    ...anonymityOf(cohorts, settings),
    ...(judged.length === 0 ? {} : { risks: judged.map((cohort) => riskOf(cohort, settings, how)) }),
  };
}

/** Headers alone make classes of few columns, as tables do not. */
function riskOf(cohort: PeopleOfDataset, settings: CohortSettings, { shown, signal }: Assessing): CohortRisk {
  const { people, columns, quasiIdentifiers, alsoKnown, records } = cohort;
  const inClasses = new Set(quasiIdentifiers);
  const { samplingFraction } = settings;
  const risk = assessCohort(
    {
      people,
      columns: columns.filter((column) => column.role !== 'quasi-identifier' || inClasses.has(column)),
      alsoKnown,
    },
    {
      wanted: settings.k,
      missing: settings.missing,
      ...(samplingFraction > 0 ? { samplingFraction } : {}),
      sources: sourcesOf(cohort),
      rows: records,
      ...(signal ? { signal } : {}),
      subjectShown(person) {
        const subject = cohort.isNamed ? cohort.subjectOf(person) : undefined;
        return subject === undefined ? undefined : shown.subject(subject);
      },
      placeOf(person) {
        const { path, location } = cohort.recordOf(person) ?? {};
        const row = location?.kind === 'rows' ? location.rows[0] : undefined;
        return { ...(path === undefined ? {} : { path }), ...(row === undefined ? {} : { row }) };
      },
    },
  );
  return { ...risk, cautions: [...cohort.problems.map(problemCaution), ...risk.cautions] };
}

/** Its tables, and the word for what images say. */
function sourcesOf({ tables, columns }: PeopleOfDataset): string[] {
  const files = tables.slice(0, mostSources).map(({ path }) => path!);
  return columns.some(({ from }) => from === 'scans') ? [...files, 'headers'] : files;
}

function anonymityOf(cohorts: readonly PeopleOfDataset[], { k: wanted, missing }: CohortSettings): Report['cohort'] {
  const cohort = cohorts.find(({ tables }) => tables.length > 0);
  if (!cohort) return {};
  const { classes, sizes, count } = cohortClasses(cohort, missing);
  const { k, uniques, bySize } = sizes;
  return {
    kAnonymity: {
      k,
      classes: classes.sizes.length,
      uniqueRecords: uniques,
      records: cohort.people,
      quasiIdentifiers: cohort.quasiIdentifiers.map(({ name }) => name),
      path: cohort.tables[0]!.path!,
      wanted,
      // Where a missing value is any value classes overlap, and cannot be counted by their size.
      ...(count === undefined ? {} : { sizes: bySize.map(({ size, records }) => ({ size, classes: records / size })) }),
    },
  };
}
