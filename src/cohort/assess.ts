import type { CohortRisk } from '../model/report.generated.ts';
import type { MissingValues } from '../statistics/record-frequencies.ts';
import { assessmentCautions } from './assessment-cautions.ts';
import { attributesReported } from './attributes.ts';
import { anonymityReported, classesOfPeople, sizesReported } from './classes.ts';
import { type Cohort, type CohortColumn, quasiIdentifiersOf } from './cohort.ts';
import { intruderRisk } from './intruder-risk.ts';
import { mostKnownColumns } from './known-columns.ts';
import { populationRisk } from './population-risk.ts';
import { type RarestOptions, rarestReported } from './rarest.ts';
import { sensitiveRisk } from './sensitive-risk.ts';
import { shownHeading } from './shown-heading.ts';
import { specialUniques } from './special-uniques.ts';
import { suggestionsFor } from './suggestions.ts';
import { thresholdVerdicts } from './threshold-verdicts.ts';

/** How a cohort is assessed. */
export interface AssessmentOptions
  extends Partial<Pick<RarestOptions, 'wanted' | 'subjectShown' | 'placeOf' | 'show' | 'signal'>> {
  /** What a missing quasi-identifier is; a value of its own by default. */
  readonly missing?: MissingValues;
  /** Share of the population that the cohort is, above 0 and at most 1; what is said of the population needs it. */
  readonly samplingFraction?: number;
  /** How many of the rarest people are described; 100 by default, and fewer of very many people. */
  readonly mostRarest?: number;
  /** Files that the cohort was read from, as they may be shown. */
  readonly sources?: readonly string[];
  /** Records that were read; as many as people by default. */
  readonly rows?: number;
}

const usuallyWanted = 5;
const usuallyDescribed = 100;
/** To describe one person everybody is looked at, and each set of columns: so many looks in all keep it within seconds. */
const mostLooks = 20_000_000;

/**
 * What the table of a cohort says of the risk that somebody is found in it. Pure; the same cohort gives the same. No value
 * of the cohort stands in it, and headings only where they are names of columns (`shownHeading`).
 * @throws RangeError for a wanted size that is no whole number above 0, or a sampling fraction out of its range
 */
export function assessCohort(given: Cohort, options: AssessmentOptions = {}): CohortRisk {
  const {
    wanted = usuallyWanted,
    missing = 'own-class',
    samplingFraction,
    sources = [],
    rows = given.people,
  } = options;
  const cohort = {
    ...given,
    columns: given.columns.map(withShownName),
    alsoKnown: given.alsoKnown?.map(withShownName) ?? [],
  };
  const quasiIdentifiers = quasiIdentifiersOf(cohort);
  const classes = classesOfPeople(quasiIdentifiers, cohort.people, missing);
  const special = specialUniques(quasiIdentifiers, classes, samplingFraction);
  const suggested = suggestionsFor(quasiIdentifiers, cohort.people, wanted, options.signal);
  const looks = cohort.people + 2 ** Math.min(quasiIdentifiers.length, mostKnownColumns);
  const mostRarest = Math.min(options.mostRarest ?? usuallyDescribed, Math.ceil(mostLooks / looks));
  return {
    rows,
    people: cohort.people,
    sources: [...sources],
    columns: cohort.columns.map(columnReported),
    missing,
    wanted,
    kAnonymity: anonymityReported(classes, wanted),
    sizes: sizesReported(classes),
    risk: intruderRisk(classes.sizes, wanted, samplingFraction),
    thresholds: thresholdVerdicts(cohort.columns, classes.sizes, wanted),
    sensitive: sensitiveRisk(cohort),
    ...(samplingFraction === undefined ? {} : { population: populationRisk(classes.classes.sizes, samplingFraction) }),
    attributes: attributesReported(quasiIdentifiers, cohort.people),
    suggestions: suggested.suggestions,
    rarest: rarestReported(cohort, classes, { ...options, wanted, missing, mostRarest, dissuda: special.scores }),
    cautions: assessmentCautions(cohort, classes, {
      missing,
      wanted,
      mostRarest,
      special,
      suggested,
      samplingFraction,
    }),
  };
}

function withShownName(column: CohortColumn, place: number): CohortColumn {
  return { ...column, name: shownHeading(column.name, place) };
}

function columnReported({
  name,
  role,
  kind,
  reason,
  confidence,
  values,
  missing,
}: CohortColumn): CohortRisk['columns'][number] {
  return { name, role, kind, reason, confidence, values: values.length - (missing === undefined ? 0 : 1) };
}
