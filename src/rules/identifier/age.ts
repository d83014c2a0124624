import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/age',
  spans: 'age',
  title: 'Age over 89 in a text',
  rationale:
    'Few people reach ninety, so a high age with a region or a diagnosis often leaves one candidate. Ages over 89, and all elements that show such an age, may be given only as one group of 90 and older; younger ages may stay. An age in a column or attribute that is called so has a rule of its own.',
  references: ['45 CFR 164.514(b)(2)(i)(C)', 'PS3.15 E.1-1'],
  remedies: ['aggregate-age', 'mask-span'],
  examples: {
    flagged: ['a 93-year-old woman', 'aged 91', 'Age: 94', '95 Jahre alt', '92 años', 'died at 94'],
    silent: ['90+', 'an 89-year-old man', '90 mg daily', 'age > 89', '45 years old'],
  },
});
