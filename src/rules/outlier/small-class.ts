import { cohortClasses } from '../../cohort/cohort-classes.ts';
import { cohortOptions } from '../../cohort/settings.ts';
import type { PeopleOfDataset } from '../../model/people.ts';
import { type DatasetViolation, type PeopleContext, peopleRule } from '../../model/rule.ts';
import { namesOf } from '../names-of.ts';
import { atPerson } from '../person-violation.ts';

const id = 'outlier/small-class';
/** Of more people nobody looks at each. */
const mostNamed = 500;
/** Where more than so many people, and more than this share of all, are in small classes, the columns are too precise. */
const fewNamed = 20;
const mostShare = 0.5;

export default peopleRule({
  id,
  severity: 'warning',
  title: 'People who stand out',
  rationale:
    'Someone who knows a few facts about a person, such as age, sex and hospital, can find that person in the table when too few others share them. In a k-anonymous table every combination is shared by at least k people; smaller classes point at someone.',
  references: ['Sweeney 2002, k-anonymity', 'GDPR recital 26', '45 CFR 164.514(b)(2)(i)(R)', 'WP216'],
  remedies: ['generalise-column', 'suppress-cell', 'drop-column'],
  messages: {
    small: 'A person is in a group of fewer than {k} by {columns}',
    cohort: 'A cohort of {records} people is too small to judge: whoever knows {columns} can pick each of them out',
    most: '{small} of {people} people are in groups of fewer than {k} by {columns}: these tell too much together',
  },
  options: cohortOptions,
  *check(cohort, context) {
    const { people, quasiIdentifiers } = cohort;
    if (quasiIdentifiers.length === 0) return;
    const { likeOf } = cohortClasses(cohort, context.missing);
    const small: number[] = [];
    for (let person = 0; person < people; person += 1) if (likeOf(person) < context.k) small.push(person);
    if (small.length === 0) return;
    if (people < context.smallestCohort) yield* tooSmall(cohort, context);
    else if (areMost(small.length, people)) yield mostOf(cohort, small.length, context);
    else for (const person of small) yield* inSmallClass(cohort, person, context);
  },
});

function areMost(small: number, people: number): boolean {
  return small > mostNamed || small === people || (small > fewNamed && small > mostShare * people);
}

/** Nothing is said of images alone: that few people are in a folder is no matter of their headers. */
function* tooSmall(cohort: PeopleOfDataset, context: PeopleContext): Iterable<DatasetViolation> {
  const [table] = cohort.tables;
  if (!table || !cohort.isNamed) return;
  yield {
    ...common(cohort, context),
    ...table,
    confidence: 0.6,
    location: { kind: 'file' },
    messageId: 'cohort',
    parameters: { records: cohort.people, columns: columnsOf(cohort) },
  };
}

function mostOf(cohort: PeopleOfDataset, small: number, context: PeopleContext): DatasetViolation {
  const [table] = cohort.tables;
  return {
    ...common(cohort, context),
    ...table,
    confidence: 0.9,
    location: { kind: table ? 'file' : 'dataset' },
    messageId: 'most',
    parameters: { small, people: cohort.people, k: context.k, columns: columnsOf(cohort) },
  };
}

function* inSmallClass(cohort: PeopleOfDataset, person: number, context: PeopleContext): Iterable<DatasetViolation> {
  const place = atPerson(cohort, person);
  if (!place) return;
  yield {
    ...common(cohort, context),
    ...place,
    confidence: 0.8,
    messageId: 'small',
    parameters: { k: context.k, columns: columnsOf(cohort) },
  };
}

function common(cohort: PeopleOfDataset, { policy }: PeopleContext) {
  return { ruleId: id, severity: policy.severityOfRule(id, 'warning'), place: `by ${columnsOf(cohort)}` };
}

function columnsOf({ quasiIdentifiers }: PeopleOfDataset): string {
  return namesOf(quasiIdentifiers.map(({ name }) => name));
}
