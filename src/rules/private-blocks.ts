import type { DicomElement } from '../model/dicom.ts';
import { isCreatorTag, isPrivateTag } from '../model/dicom.ts';
import type { Policy } from '../model/policy.ts';

const binaryRepresentations = new Set(['OB', 'OW', 'OF', 'OD', 'OL', 'OV', 'UN']);

/** What a creator has left in an object. */
export interface PrivateBlock {
  first: DicomElement;
  /** Some of it is binary, of which only readable text is looked into. */
  hasBinary: boolean;
}

/**
 * The private elements of an object by creator, in the order in which creators first appear, without those that the policy
 * knows to be safe.
 */
export function privateBlocks(elements: Iterable<DicomElement>, policy: Policy): Map<string, PrivateBlock> {
  const blocks = new Map<string, PrivateBlock>();
  for (const element of elements) {
    if (!isPrivateTag(element.tag) || isCreatorTag(element.tag)) continue;
    const { creator = 'an unnamed creator' } = element;
    if (policy.keepsPrivate?.(creator, element.tag)) continue;
    const block = blocks.get(creator) ?? { first: element, hasBinary: false };
    block.hasBinary ||= binaryRepresentations.has(element.vr) && element.text() === '';
    blocks.set(creator, block);
  }
  return blocks;
}
