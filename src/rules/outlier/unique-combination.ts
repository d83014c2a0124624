import { mostFacts, type UniqueCombinations, uniqueCombinations } from '../../cohort/unique-combinations.ts';
import { plural } from '../../model/numerals.ts';
import type { PeopleOfDataset } from '../../model/people.ts';
import { type DatasetViolation, type PeopleContext, peopleRule } from '../../model/rule.ts';
import { namesOf } from '../names-of.ts';
import { atValue } from '../person-violation.ts';

const id = 'outlier/unique-combination';

export default peopleRule({
  id,
  severity: 'warning',
  title: 'Cells that single a person out',
  rationale:
    'Two or three facts that many know, an age, a sex, a hospital, may fit one person alone. Whoever knows them finds the record, and with it everything else that it says. These are the fewest cells that are enough: a special unique.',
  references: ['Manning, Haglin, Keane 2008, SUDA2', 'WP216', 'GDPR recital 26'],
  remedies: ['generalise-column', 'suppress-cell', 'drop-column'],
  messages: {
    alone: 'Nobody else of {people} people has this {column}',
    most: '{unique} of {people} people are the only ones with their values of {columns}',
    together: 'Only this person of {people} has this {column} and this {others}; {sharing} all but this {column}',
  },
  *check(cohort, context) {
    const { people, smallestCohort } = { ...cohort, ...context };
    if (people < smallestCohort) return;
    const found = uniqueCombinations(cohort);
    if (found.people > found.combinations.length) yield mostOf(cohort, found, context);
    for (const { person, columns, sharing } of found.combinations) {
      for (const [index, column] of columns.entries()) {
        const place = atValue(cohort, person, column);
        if (!place) continue;
        const others = columns.filter((other) => other !== column).map(({ name }) => name);
        yield {
          ...weight(context),
          confidence: columns.length > 2 ? 0.7 : 0.8,
          ...place,
          messageId: others.length === 0 ? 'alone' : 'together',
          parameters: {
            people,
            column: column.name,
            ...(others.length === 0 ? {} : { others: namesOf(others), sharing: sharingText(sharing[index]!) }),
          },
          place: `column ${column.name}`,
          field: `column ${column.name}`,
        };
      }
    }
  },
});

/** Who is named is an example of many. */
function mostOf(
  cohort: PeopleOfDataset,
  { people: unique, columns }: UniqueCombinations,
  context: PeopleContext,
): DatasetViolation {
  const [table] = cohort.tables;
  const names = `${columns.length > mostFacts ? 'up to three of ' : ''}${namesOf(columns.map(({ name }) => name))}`;
  return {
    ...weight(context),
    ...table,
    confidence: 0.9,
    location: { kind: table ? 'file' : 'dataset' },
    messageId: 'most',
    parameters: { unique, people: cohort.people, columns: names },
    place: `by ${names}`,
  };
}

function sharingText(people: number): string {
  return `${plural(people, 'other person', 'other people')} ${people === 1 ? 'has' : 'have'}`;
}

function weight({ policy }: PeopleContext) {
  return { ruleId: id, severity: policy.severityOfRule(id, 'warning') };
}
