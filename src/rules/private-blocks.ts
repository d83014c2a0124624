import type { DicomElement, DicomObject } from '../model/dicom.ts';
import { isCreatorTag, isPrivateTag } from '../model/dicom.ts';
import { Memo } from '../model/memo.ts';
import type { Policy } from '../model/policy.ts';
import { ElementQuestion } from '../model/recurrence.ts';
import { questionsByPolicy } from './questions-by-policy.ts';

const binaryRepresentations = new Set(['OB', 'OW', 'OF', 'OD', 'OL', 'OV', 'UN']);
/** Private attributes that are told apart: vendors have some hundreds each. */
const mostRemembered = 20_000;

/** What a creator has left in an object. */
export interface PrivateBlock {
  /** Path of its first attribute, and the creator where the object names one. */
  readonly first: { readonly path: string; readonly creator?: string };
  /** Some of it is binary, of which only readable text is looked into. */
  readonly hasBinary: boolean;
}

/**
 * The private elements of an object by creator, in the order in which creators first appear, without those that the policy
 * knows to be safe.
 */
export function privateBlocks(object: DicomObject, policy: Policy): Map<string, PrivateBlock> {
  const blocks = new Map<string, PrivateBlock>();
  for (const { first, hasBinary } of object.answers(privateElements(policy))) {
    const { creator = 'an unnamed creator' } = first;
    const block = blocks.get(creator);
    if (!block || (hasBinary && !block.hasBinary)) blocks.set(creator, { first: block?.first ?? first, hasBinary });
  }
  return blocks;
}

/** Each as a block of its own. The same attribute gives the same object, whatever its value is. */
const privateElements = questionsByPolicy((policy) => {
  const known = new Memo<string, PrivateBlock>(mostRemembered);
  return new ElementQuestion((element) => {
    if (!isPrivateTag(element.tag) || isCreatorTag(element.tag)) return undefined;
    const { creator, path } = element;
    if (policy.keepsPrivate?.(creator ?? 'an unnamed creator', element.tag)) return undefined;
    const hasBinary = isBinary(element);
    const first = { path, ...(creator === undefined ? {} : { creator }) };
    return known.get(`${path} ${hasBinary} ${creator ?? '\0'}`, () => ({ first, hasBinary }));
  });
});

function isBinary(element: DicomElement): boolean {
  return binaryRepresentations.has(element.vr) && element.text() === '';
}
