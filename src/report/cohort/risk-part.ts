import { plural } from '../../model/numerals.ts';
import type { CohortRisk, RiskOfPeople } from '../../model/report.generated.ts';
import { type PartOf, percent, tableLines } from './part.ts';

/** How likely an intruder names a person rightly, by what the intruder knows. */
export const riskPart: PartOf = ({ risk: { prosecutor, journalist, marketer } }, { width }) => ({
  title: 'Risk that an intruder names a person rightly, who …',
  lines: tableLines(
    [
      ['knows who is in the table', riskText(prosecutor)],
      ...(journalist ? [['knows the population only', riskText(journalist)]] : []),
      [journalist ? 'matches the population' : 'matches everybody', `right for ${percent(marketer)} of the people`],
    ],
    width,
  ),
});

function riskText({ highest, average, threshold, atRisk }: RiskOfPeople): string {
  return `at most ${percent(highest)}, on average ${percent(average)}; over ${percent(threshold)} for ${percent(atRisk)} of the people`;
}

/** What authorities ask, and whether the table meets it: a line for each size of groups, the largest first, and one for values. */
export const thresholdsPart: PartOf = ({ thresholds }, { width }) => {
  const byValues = thresholds.filter(({ k, against }) => k === undefined || against.length > 0);
  const sizes = [...new Set(thresholds.flatMap(({ k }) => k ?? []))].sort((left, right) => right - left);
  return {
    title: 'What authorities ask',
    lines: tableLines(
      [
        ...sizes.map((k) =>
          sizeRow(
            k,
            thresholds.filter((one) => one.k === k),
          ),
        ),
        ...byValues.map(valuesRow),
      ],
      width,
    ),
  };
};

type Threshold = CohortRisk['thresholds'][number];

function sizeRow(k: number, thresholds: readonly Threshold[]): string[] {
  const { peopleBelow } = thresholds[0]!;
  const who = thresholds.map(({ title, reading }) => {
    const [name] = title.split(',');
    return reading === 'as stated' ? name : `${name} (${reading})`;
  });
  return [
    peopleBelow === 0 ? '✔' : '✖',
    `groups of ${k}`,
    peopleBelow === 0 ? 'met' : `${plural(peopleBelow, 'person', 'people')} in smaller ones`,
    who.join(', '),
  ];
}

function valuesRow({ title, against }: Threshold): string[] {
  const broken = against.map(({ column, rule, values }) => `${column}: ${plural(values, 'value')} ${ruleTexts[rule]}`);
  return [
    against.length === 0 ? '✔' : '✖',
    'values',
    against.length === 0 ? 'met' : 'not met',
    [title, ...broken].join('; '),
  ];
}

/** What is wrong with values that an authority does not allow. */
export const ruleTexts: Readonly<Record<Threshold['against'][number]['rule'], string>> = {
  'ages-to-89': 'above 89 years',
  'zip-areas': 'of too small an area',
  'dates-to-year': 'finer than a year',
};
