import type { CohortRisk } from '../../model/report.generated.ts';
import { wrapped } from '../wording.ts';
import { decimal, indent, type PartOf, percent, tableLines } from './part.ts';

type Sensitive = CohortRisk['sensitive'][number];

/** What is learnt of who is found, in the group where it is most. */
export const sensitivePart: PartOf = ({ sensitive }, { width }) => ({
  title: 'What an intruder learns of who is found, in the worst group',
  lines: tableLines(
    sensitive.flatMap((one) => [
      [one.column, disclosureText(one)],
      ['', measuresText(one)],
    ]),
    width,
  ),
});

/** What the worst group gives away of a sensitive column, for whoever is no statistician. */
export function disclosureText({ distinctL, alpha }: Sensitive): string {
  if (distinctL <= 1) return 'All of a group have the same value: who finds the group knows it.';
  return `At least ${distinctL} different values in each group; the most frequent has a share of up to ${percent(alpha)}.`;
}

/** The same by the measures of the field. */
export function measuresText({
  distinctL,
  entropyL,
  recursiveC,
  t,
  delta,
  basicBeta,
  enhancedBeta,
  alpha,
}: Sensitive): string {
  return [
    `l ${distinctL}`,
    `entropy l ${decimal(entropyL)}`,
    ...(recursiveC === undefined ? [] : [`recursive c ${decimal(recursiveC)}`]),
    `t ${decimal(t)}`,
    `delta ${decimal(delta)}`,
    `beta ${decimal(basicBeta)}`,
    `enhanced beta ${decimal(enhancedBeta)}`,
    `alpha ${decimal(alpha)}`,
  ].join(' · ');
}

/** How many are unique in the population too: from the lowest to the highest of models. */
export const populationPart: PartOf = ({ population }, { width }) => {
  if (!population) return { title: '', lines: [] };
  const { samplingFraction, low, high, models } = population;
  const interval =
    low === undefined || high === undefined
      ? 'No model says anything of this table.'
      : `${percent(low)} to ${percent(high)} of the population, by models; the truth may lie outside.`;
  return {
    title: `Unique even in the population, of which the table is ${percent(samplingFraction)}`,
    lines: [
      ...wrapped(interval, width - indent.length).map((line) => indent + line),
      ...tableLines(
        models.map(({ model, uniqueFraction, caution = '' }) => [
          model,
          uniqueFraction === undefined ? '–' : percent(uniqueFraction),
          caution,
        ]),
        width,
      ),
    ],
  };
};
