import { documentRule } from '../../model/rule.ts';
import type { Violation } from '../../model/violation.ts';
import { privateBlocks } from '../private-blocks.ts';

export default documentRule({
  id: 'identifier/private-attribute',
  severity: 'info',
  title: 'Private attributes remain',
  rationale:
    'Vendors keep names, dates and free text in private attributes, and no public dictionary says what all of them mean. The Basic Profile removes them unless their creator is known to be safe. Where a person is seen in one, that is a finding of its own; this rule says that others are there and whose they are.',
  references: ['PS3.15 E.3.10', 'PS3.15 E.1-1', 'PS3.5 7.8.1'],
  remedies: ['remove-private-block'],
  messages: {
    found: 'Private attributes of {creator} remain',
    'not-safe': 'Private attributes of {creator} remain that are not known to be safe',
    binary: 'Private attributes of {creator} remain, binary ones among them, in which only readable text is looked for',
  },
  *check(document, { policy }) {
    if (!document.dicom) return;
    const severity = policy.severityOfRule('identifier/private-attribute', 'info');
    for (const [creator, block] of privateBlocks(document.dicom, policy)) {
      const violation: Violation = {
        ruleId: 'identifier/private-attribute',
        severity,
        confidence: 0.9,
        location: {
          kind: 'attribute',
          attribute: block.first.path,
          ...(block.first.creator === undefined ? {} : { creator: block.first.creator }),
        },
        messageId: block.hasBinary ? 'binary' : policy.keepsPrivate ? 'not-safe' : 'found',
        parameters: { creator },
        place: `private attributes of ${creator}`,
      };
      yield violation;
    }
  },
});
