import { listText } from '../../model/list-text.ts';
import { number, plural } from '../../model/numerals.ts';
import type { Cohort } from '../../model/protocol.ts';
import type { CohortRisk } from '../../model/report.generated.ts';
import { percent } from '../wording.ts';

/** The answer in a sentence: how many people stand alone, and how many in groups that are too small. */
export function leadText({ people, uniquePeople, below, wanted, quasiIdentifiers }: Cohort): string {
  const by = quasiIdentifiers.length === 0 ? '' : ` by ${listText(quasiIdentifiers)}`;
  const alone = `${number(uniquePeople)} of ${plural(people, 'person', 'people')} ${uniquePeople === 1 ? 'is' : 'are'} unique${by}`;
  if (wanted <= 2) return `${alone}.`;
  return `${alone}; ${number(below)} ${below === 1 ? 'is' : 'are'} in groups smaller than ${number(wanted)}.`;
}

/** How likely an intruder names a person rightly, by what the intruder knows: one sentence each. */
export function intruderLines({ risk: { prosecutor, journalist, marketer } }: CohortRisk): string[] {
  return [
    `Who knows that a person is in the table finds that person in ${percent(prosecutor.average)} of cases, in ${percent(prosecutor.highest)} at worst (prosecutor).`,
    ...(journalist
      ? [
          `Who knows only that a person is of the population finds that person in ${percent(journalist.average)} of cases, in ${percent(journalist.highest)} at worst (journalist).`,
        ]
      : []),
    `Who matches everybody is right for ${percent(marketer)} of the people (marketer).`,
  ];
}

/** How many people are the only ones even in the population, as an interval of models; none where no sample was assumed. */
export function populationLines({ population }: CohortRisk): string[] {
  if (!population) return [];
  const { samplingFraction, low, high, models } = population;
  const sample = `the table being ${percent(samplingFraction)} of the population`;
  const interval =
    low === undefined || high === undefined
      ? `No model says how many people are unique in the population, ${sample}.`
      : `Between ${percent(low)} and ${percent(high)} of the people are unique in the population as well, ${sample}; the truth may lie outside.`;
  return [
    interval,
    ...models.map(({ model, uniqueFraction, caution }) =>
      [`${model}: ${uniqueFraction === undefined ? 'no estimate' : percent(uniqueFraction)}`, caution]
        .filter(Boolean)
        .join('. '),
    ),
  ];
}

/** What has to be known before the numbers are believed. */
export function cautionLines({ rows, people, missing, cautions }: CohortRisk): string[] {
  return [
    ...(rows > people
      ? [`${plural(rows, 'record')} of ${plural(people, 'person', 'people')}: the person is what counts.`]
      : []),
    missing === 'own-class'
      ? 'A missing value is a value of its own.'
      : 'A missing value may be any value: groups overlap.',
    ...cautions,
  ];
}

/** A cohort by where it was read: `participants.tsv (41 people)`. */
export function cohortName({ sources, people }: Pick<CohortRisk, 'sources' | 'people'>): string {
  return `${sources.join(', ')} (${plural(people, 'person', 'people')})`;
}
