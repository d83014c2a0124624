import { peopleRule } from '../../model/rule.ts';
import { namesOf } from '../names-of.ts';
import { atClass, tellingClasses } from '../told-by-class.ts';

const id = 'outlier/skewed-class';

/** Where fewer have the same, to belong to the group tells little of anyone in it. */
const leastShare = 2 / 3;

export default peopleRule({
  id,
  severity: 'info',
  title: 'A group that is unlike the table',
  rationale:
    'Where a diagnosis is rare in the table and common in one group of people who share age, sex and hospital, belonging to the group tells much, though not everything. t-closeness measures how far a group is from the whole.',
  references: ['Li, Li, Venkatasubramanian 2007, t-closeness', 'WP216'],
  remedies: ['generalise-column', 'suppress-cell', 'drop-column'],
  messages: {
    skewed:
      '{share} of the {size} people of a group by {columns} have one {column}, far more than in the whole table (t = {t})',
  },
  options: {
    t: {
      type: 'number',
      description: 'The largest distance between a group and the table that is allowed, 0 to 1.',
      default: 0.5,
      minimum: 0,
    },
  },
  *check(cohort, context) {
    const most = context.options.t as number;
    const isSkewed: Parameters<typeof tellingClasses>[2] = ({ measures: { t, distinct } }, one) =>
      distinct[one]! > 1 && t[one]! > most;
    for (const telling of tellingClasses(cohort, context, isSkewed)) {
      const place = telling.share < leastShare ? undefined : atClass(cohort, telling);
      if (!place) continue;
      yield {
        ruleId: id,
        severity: context.policy.severityOfRule(id, 'info'),
        confidence: 0.6,
        ...place,
        messageId: 'skewed',
        parameters: {
          share: `${Math.round(telling.share * 100)} %`,
          size: telling.people.length,
          columns: namesOf(cohort.quasiIdentifiers.map(({ name }) => name)),
          column: telling.sensitive.column.name,
          t: telling.sensitive.measures.t[telling.class]!.toFixed(2),
        },
      };
    }
  },
});
