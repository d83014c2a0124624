import { fieldRule } from '../../model/rule.ts';
import { prevalenceClasses } from '../../vocabulary/prevalence.ts';

export default fieldRule({
  id: 'outlier/rare-condition',
  severity: 'warning',
  title: 'Rare condition',
  rationale:
    'Of a condition that at most 9 in 100,000 people have, a region of a million people has fewer than a hundred patients: the diagnosis with a hospital, an age or a sex is often one person, and families and patient groups know each other. It is found by its names, also in other spellings, and by codes of ICD-10, ORPHA, MONDO and OMIM; what a text denies is no finding, and what it leaves open, or says of a relative, is information. A condition that most rows of a table state is said once, for its column.',
  references: ['GDPR recital 26', '45 CFR 164.514(b)(2)(i)(R)', 'Regulation (EC) No 141/2000 Art. 3', 'WP216'],
  remedies: ['generalise-column', 'mask-span', 'suppress-cell'],
  messages: {
    found: 'Rare condition in {place}: {rarity}',
    uncertain: 'Rare condition that the text leaves open in {place}: {rarity}',
    relative: 'Rare condition of a relative in {place}: {rarity}',
    described: 'Rare condition that {place} speaks of: {rarity}',
    cohort:
      'Most rows state one rare condition in {place}: {rarity}, and whoever is known to be in the dataset is known to have it',
  },
  options: {
    prevalence: {
      type: 'string',
      enum: prevalenceClasses.slice(0, -1),
      description:
        'The most common class of conditions that is reported, in the classes of Orphanet. Conditions of which nobody knows how many people have them are always reported.',
      default: '1-9/100000',
    },
  },
  examples: {
    flagged: [
      'History of Creutzfeldt-Jakob disease.',
      'Patient with tuberous sclerosis, follow-up',
      'diagnosis=X-ALD',
      'icd10=Q85.1',
      'orpha_code=399',
      'Known Sturge-Weber syndrome',
    ],
    silent: [
      'No evidence of tuberous sclerosis.',
      "Alzheimer's disease, rule out stroke",
      'diagnosis=MS',
      'T1 mprage sag',
      'Dr. Huntington',
      'icd9=E88.0',
      'site=399',
    ],
  },
});
