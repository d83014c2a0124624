import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/biometric',
  spans: 'biometric',
  title: 'Biometric identifier',
  rationale:
    'Fingerprints, voice prints, iris codes and comparable templates identify a person for life and cannot be replaced after a leak. GDPR counts them among the special categories.',
  references: ['45 CFR 164.514(b)(2)(i)(P)', 'GDPR Art. 9(1)', 'GDPR Art. 4(14)'],
  remedies: ['drop-field'],
  examples: {
    flagged: [
      'voiceprint=q83vEjRWeJqrze8SNFZ4mg',
      'fingerprint template: 4f1c09aa7de2',
      'iris code = A17F00C2',
      'Rk1SACAyMAAAAADkAAgAyQFnAMUAxQEAAAAoIg',
    ],
    silent: ['Modality=MR', 'fingerprint of the method', 'iris ID unknown', 'voice recording 12'],
  },
});
