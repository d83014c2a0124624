import { distributionMistakes } from '../../consent/checks/distribution-terms.ts';
import { documentRule } from '../../model/rule.ts';

const id = 'consent/distribution-terms';

export default documentRule({
  id,
  severity: 'warning',
  title: 'Consent in an object that no program can read',
  rationale:
    'What a DICOM object says of consent is read by programs, which know the terms of the standard alone. A value of somebody’s own, or one without the value that belongs to it, is passed over: an object that was meant to be kept back is sent on like any other.',
  references: ['PS3.3 C.7.2.3', 'PS3.3 C.7.1.3', 'PS3.5 6.2'],
  remedies: ['correct-record'],
  messages: {
    flag: 'Consent for Distribution Flag is {was}: the terms are NO, YES and WITHDRAWN',
    'flag-missing': 'An item of consent has no Consent for Distribution Flag (0012,0085): NO, YES or WITHDRAWN',
    type: 'Distribution Type is {was}: the standard defines NAMED_PROTOCOL, RESTRICTED_REUSE and PUBLIC_RELEASE',
    'type-missing':
      'Consent is {flag}, and for what nobody says: add Distribution Type (0012,0084), NAMED_PROTOCOL, RESTRICTED_REUSE or PUBLIC_RELEASE',
    'protocol-missing':
      'Consent is for a named protocol, and the object names none: add Clinical Trial Protocol ID (0012,0020)',
    'committee-missing':
      'An approval number is given without the committee: add Clinical Trial Protocol Ethics Committee Name (0012,0081)',
    'no-day': 'A day of the approval is no date: write it as YYYYMMDD',
    'ends-before-start': 'The approval ends before it starts',
  },
  *check({ dicom }, { policy }) {
    if (!dicom) return;
    for (const { kind, attribute, value, isOpen, parameters = {} } of distributionMistakes(dicom)) {
      yield {
        ruleId: id,
        // Of a type, unlike the flag, the standard lets somebody have terms of their own.
        severity: policy.severityOfRule(id, isOpen ? 'info' : 'warning'),
        confidence: 1,
        location: { kind: 'attribute', attribute },
        messageId: kind,
        parameters,
        ownWords: true,
        ...(value === undefined ? { identity: kind } : { value }),
        place: [kind, ...Object.values(parameters)].join(' '),
        references: [
          kind === 'no-day'
            ? 'PS3.5 6.2'
            : kind === 'committee-missing' || kind === 'ends-before-start'
              ? 'PS3.3 C.7.1.3'
              : 'PS3.3 C.7.2.3',
        ],
      };
    }
  },
});
