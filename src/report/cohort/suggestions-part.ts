import { number, plural } from '../../model/numerals.ts';
import type { CohortRisk, PeopleInClasses } from '../../model/report.generated.ts';
import { type PartOf, percent, tableLines } from './part.ts';

/** Changes after which all groups have the wanted size, with how it stands before and after. */
export const suggestionsPart: PartOf = ({ suggestions, wanted }, { width }) => ({
  title: `What would make all groups ${wanted} or more`,
  lines: tableLines(
    suggestions.flatMap((suggestion, at) => [
      [
        `${at + 1}.`,
        `loses ${percent(suggestion.cost)} of what the quasi-identifiers tell; ${beforeAfter(suggestion)}`,
      ],
      ['', stepsText(suggestion)],
    ]),
    width,
  ),
});

/** The steps of a suggestion, one sentence each, and whose values are left out on top of them. */
export function stepsText({ steps, suppressed }: CohortRisk['suggestions'][number]): string {
  const texts = steps.map(({ text }) => text);
  if (suppressed > 0) texts.push(`Leave out the values of ${plural(suppressed, 'person', 'people')}.`);
  return texts.join(' ');
}

function beforeAfter({ before, after }: CohortRisk['suggestions'][number]): string {
  const of = (told: (one: PeopleInClasses) => number) => `${number(told(before))} → ${number(told(after))}`;
  const alone = before.uniqueRecords > 0 ? `, alone ${of(({ uniqueRecords }) => uniqueRecords)}` : '';
  return `smallest group ${of(({ k }) => k)}${alone}`.replaceAll(' → ', '\u00a0→\u00a0');
}
