import type { DicomElement } from '../../model/dicom.ts';
import { isPrivateTag } from '../../model/dicom.ts';
import type { Policy } from '../../model/policy.ts';
import { documentRule } from '../../model/rule.ts';
import type { Violation } from '../../model/violation.ts';

const binaryRepresentations = new Set(['OB', 'OW', 'OF', 'OD', 'OL', 'OV', 'UN']);

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
    for (const [creator, block] of blocksByCreator(document.dicom.walk(), policy)) {
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

/**
 * The private elements of an object by creator, in the order in which creators first appear, without those that the policy
 * knows to be safe.
 */
function blocksByCreator(elements: Iterable<DicomElement>, policy: Policy): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const element of elements) {
    if (!isPrivateTag(element.tag) || isCreatorDeclaration(element.tag)) continue;
    const { creator = 'an unnamed creator' } = element;
    if (policy.keepsPrivate?.(creator, element.tag)) continue;
    const block = blocks.get(creator) ?? { first: element, hasBinary: false };
    block.hasBinary ||= binaryRepresentations.has(element.vr) && element.text() === '';
    blocks.set(creator, block);
  }
  return blocks;
}

interface Block {
  first: DicomElement;
  hasBinary: boolean;
}

function isCreatorDeclaration(tag: number): boolean {
  const element = tag & 0xffff;
  return element >= 0x10 && element <= 0xff;
}
