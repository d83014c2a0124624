import { peopleRule } from '../../model/rule.ts';
import { namesOf } from '../names-of.ts';
import { atClass, tellingClasses } from '../told-by-class.ts';

const id = 'outlier/homogeneous-class';

export default peopleRule({
  id,
  severity: 'warning',
  title: 'A group that has all the same to hide',
  rationale:
    'A person hides among others who share age, sex and hospital. When all of them have the same diagnosis, nobody needs to tell them apart to know it: who belongs to the group has it. The group lacks l-diversity.',
  references: ['Machanavajjhala et al. 2007, l-diversity', 'WP216', 'GDPR Art. 9'],
  remedies: ['generalise-column', 'suppress-cell', 'drop-column'],
  messages: {
    same: 'All {size} people of a group by {columns} have the same {column}: who belongs to it has it',
  },
  *check(cohort, context) {
    const classes = tellingClasses(cohort, context, ({ measures }, one) => measures.distinct[one] === 1);
    for (const telling of classes) {
      const place = atClass(cohort, telling);
      if (!place) continue;
      yield {
        ruleId: id,
        severity: context.policy.severityOfRule(id, 'warning'),
        confidence: 0.7,
        ...place,
        messageId: 'same',
        parameters: {
          size: telling.people.length,
          columns: namesOf(cohort.quasiIdentifiers.map(({ name }) => name)),
          column: telling.sensitive.column.name,
        },
      };
    }
  },
});
