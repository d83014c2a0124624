import { numbersOf } from '../../cohort/numbers-of.ts';
import type { EncodedColumn } from '../../model/encoded-column.ts';
import type { PeopleOfDataset, PlacedColumn } from '../../model/people.ts';
import { type DatasetViolation, type PeopleContext, peopleRule } from '../../model/rule.ts';
import { inBands } from '../../statistics/outliers/bands.ts';
import { rareValues, rareWithin } from '../../statistics/outliers/rare-values.ts';
import { atValue } from '../person-violation.ts';

const id = 'outlier/rare-category';
/** What has an order is judged by its ends; a score is a measurement. */
const measured: ReadonlySet<string> = new Set([
  'age',
  'height',
  'weight',
  'body mass index',
  'birth',
  'year',
  'date',
  'score',
  'education',
  'household',
  'income',
  'records',
]);
/** With so few values each of them is common wherever it is looked for; what they tell together, classes show. */
const ofFewValues: ReadonlySet<string> = new Set(['sex', 'handedness']);
/** Who was scanned knows what was scanned; few others do. */
const ofTheScan: ReadonlySet<string> = new Set(['protocol', 'examination']);
/** What groups people whom others know to belong together. */
const grouping: ReadonlySet<string> = new Set(['place', 'sex', 'age']);
/** Ages are looked at by decades. */
const bandWidth = 10;
/** Beyond this many people a column is said once. */
const mostNamed = 100;

export default peopleRule({
  id,
  severity: 'warning',
  title: 'A value that few people have',
  rationale:
    'A hospital with one participant, a scanner that was used once, a diagnosis that two people have: whoever knows that much finds the record. What counts is how rare a value is in this dataset, alone or among the people of a site, a sex or an age, however common it is elsewhere.',
  references: ['WP216', 'Hundepool et al. 2012, Statistical Disclosure Control', '45 CFR 164.514(b)(2)(i)(R)'],
  remedies: ['generalise-column', 'suppress-cell', 'drop-column'],
  messages: {
    rare: 'Fewer than {k} of {people} people have this {column}',
    within:
      'Fewer than {k} of the people with the same {group} have this {column}, which is common among all {people} people',
    most: '{rare} values of {column} are each of fewer than {k} people: the column is too precise',
  },
  *check(cohort, context) {
    if (cohort.people < context.smallestCohort) return;
    for (const column of cohort.columns) {
      if (
        measured.has(column.kind) ||
        ofFewValues.has(column.kind) ||
        (column.role !== 'quasi-identifier' && column.role !== 'sensitive')
      )
        continue;
      yield* rareIn(cohort, column, context);
      if (column.kind === 'diagnosis' || column.kind === 'device') yield* rareInGroups(cohort, column, context);
    }
  },
});

function* rareIn(cohort: PeopleOfDataset, column: PlacedColumn, context: PeopleContext): Iterable<DatasetViolation> {
  const { k } = context;
  const rare = rareValues(column, k);
  const codes = new Set(rare.map(({ code }) => code));
  const holders = rare.reduce((sum, { people }) => sum + people, 0);
  if (holders > mostNamed || holders * 2 > cohort.people) {
    if (column.from === 'scans') return;
    const [file] = cohort.tables;
    yield {
      ...common(column, context),
      ...file,
      confidence: 0.6,
      location: { kind: 'file' },
      messageId: 'most',
      parameters: { rare: rare.length, column: column.name, k },
    };
    return;
  }
  for (let person = 0; person < cohort.people && codes.size > 0; person += 1) {
    if (!codes.has(column.codes[person]!)) continue;
    const place = atValue(cohort, person, column);
    if (!place) continue;
    yield {
      ...common(column, context),
      confidence: 0.7,
      ...place,
      messageId: 'rare',
      parameters: { k, people: cohort.people, column: column.name },
    };
  }
}

/** Where a value that is common elsewhere should be common among the people of a group as well, and few of them have it. */
function* rareInGroups(
  cohort: PeopleOfDataset,
  column: PlacedColumn,
  context: PeopleContext,
): Iterable<DatasetViolation> {
  const { k } = context;
  for (const group of cohort.columns) {
    if (!grouping.has(group.kind) || group === column) continue;
    const groups = group.kind === 'age' ? decades(group) : group;
    if (!groups) continue;
    const surprising = rareWithin(column, groups, k).filter(
      ({ groupPeople, valuePeople }) => (groupPeople * valuePeople) / cohort.people >= 2 * k,
    );
    const pairs = new Set(surprising.map(({ code, group: one }) => `${code} ${one}`));
    for (let person = 0; person < cohort.people && pairs.size > 0; person += 1) {
      if (!pairs.has(`${column.codes[person]} ${groups.codes[person]}`)) continue;
      const place = atValue(cohort, person, column);
      if (!place) continue;
      yield {
        ...common(column, context),
        confidence: 0.6,
        ...place,
        messageId: 'within',
        parameters: { k, people: cohort.people, column: column.name, group: group.name },
      };
    }
  }
}

function decades(column: PlacedColumn): EncodedColumn | undefined {
  const numbers = numbersOf(column);
  return numbers && inBands(column.name, numbers, bandWidth);
}

function common(column: PlacedColumn, { policy }: PeopleContext) {
  return {
    ruleId: id,
    severity: policy.severityOfRule(id, ofTheScan.has(column.kind) ? 'info' : 'warning'),
    place: `column ${column.name}`,
    field: `column ${column.name}`,
  };
}
