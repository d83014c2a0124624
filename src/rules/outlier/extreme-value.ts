import { numbersOf } from '../../cohort/numbers-of.ts';
import type { PeopleOfDataset, PlacedColumn } from '../../model/people.ts';
import { type PeopleContext, peopleRule } from '../../model/rule.ts';
import { extremeValues } from '../../statistics/outliers/extreme-values.ts';
import { modifiedZScoreLimit, modifiedZScores } from '../../statistics/outliers/modified-z-score.ts';
import { atValue } from '../person-violation.ts';

const id = 'outlier/extreme-value';
/** What others see or know of a person, and how often the person came. */
const kinds: ReadonlySet<string> = new Set(['age', 'height', 'weight', 'body mass index', 'household', 'records']);

export default peopleRule({
  id,
  severity: 'warning',
  title: 'A value far from all others',
  rationale:
    'The oldest, the heaviest, the one who was scanned nine times: whoever knows the person knows the record. A value stands out when fewer than k people reach it and it lies far from the middle, by the modified z-score. Top and bottom codes, such as 90+, hide it.',
  references: [
    'Iglewicz & Hoaglin 1993',
    'Hundepool et al. 2012, Statistical Disclosure Control',
    '45 CFR 164.514(b)(2)(i)(R)',
  ],
  remedies: ['generalise-column', 'suppress-cell'],
  messages: {
    high: 'Fewer than {k} of {people} people have as high a value of {column}, far from the others',
    low: 'Fewer than {k} of {people} people have as low a value of {column}, far from the others',
  },
  *check(cohort, context) {
    if (cohort.people < context.smallestCohort) return;
    for (const column of cohort.columns) if (kinds.has(column.kind)) yield* extremes(cohort, column, context);
  },
});

function* extremes(cohort: PeopleOfDataset, column: PlacedColumn, { policy, k }: PeopleContext) {
  const numbers = numbersOf(column);
  if (!numbers) return;
  const { scores } = modifiedZScores(numbers);
  const { high, low } = extremeValues(numbers, k);
  for (const [messageId, people] of [
    ['high', high],
    ['low', low],
  ] as const) {
    for (const person of people) {
      const place = atValue(cohort, person, column);
      if (!place || Math.abs(scores[person]!) <= modifiedZScoreLimit) continue;
      yield {
        ruleId: id,
        severity: policy.severityOfRule(id, 'warning'),
        confidence: 0.7,
        ...place,
        messageId,
        parameters: { k, people: cohort.people, column: column.name },
        place: `column ${column.name}`,
        field: `column ${column.name}`,
      };
    }
  }
}
