import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/date',
  spans: 'date',
  title: 'Date of an event',
  rationale:
    'The day of an admission, an examination or a death links a record to appointment books, news and insurance claims. The Safe Harbor method leaves only the year of any date that relates directly to the person. Shifting all dates of a person by one secret offset keeps the intervals a study needs.',
  references: ['45 CFR 164.514(b)(2)(i)(C)', 'GDPR recital 26', 'PS3.15 E.1-1'],
  remedies: ['shift-date', 'mask-span', 'drop-field'],
  examples: {
    flagged: [
      'Scan on 2016-03-12',
      'Seen 4 July 2016',
      'am 4.7.2016 aufgenommen',
      '12 de marzo de 2016',
      '03/04/1987',
      'seit Ende Januar',
    ],
    silent: ['version 1.2.3', 'ratio 3/4', '1987', 'T1w_3.0T', 'at 10:31:40', 'may improve'],
  },
});
