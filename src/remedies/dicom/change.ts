import { type DicomElement, isPrivateTag } from '../../model/dicom.ts';
import { formatTag } from '../../model/location.ts';

/** What `fix` can do to an attribute. */
export const changeActions = [
  'removed',
  'emptied',
  'replaced by a dummy',
  'replaced by a new UID',
  'replaced by a pseudonym',
  'shifted',
  'cleaned',
  'set',
] as const;

/** What was, or would be, done to an attribute. */
export type ChangeAction = (typeof changeActions)[number];

/** One change of an object. */
export interface Change {
  readonly tag: number;
  /** The attribute as people name it, without its value: `PatientName`, `(0029,xx10) of SIEMENS CSA HEADER`. */
  readonly name: string;
  readonly action: ChangeAction;
  /** The new value without padding; absent where the attribute is removed. Of a sequence: its bytes from the first item on. */
  readonly value?: Uint8Array;
}

/** The changes of an object by the path of the attribute, `(0040,A730)[2].(0040,A160)`. */
export type Changes = Map<string, Change>;

/** What is done to one attribute, before it is bytes. */
export type Decision =
  | { readonly action: 'kept' }
  | { readonly action: 'removed' | 'emptied' }
  | { readonly action: Exclude<ChangeAction, 'removed' | 'emptied'>; readonly value: string | Uint8Array };

export const kept: Decision = { action: 'kept' };
export const removed: Decision = { action: 'removed' };

/** An attribute as reports of changes name it: private ones by their creator, without the block they happen to stand in. */
export function nameOf(element: DicomElement): string {
  if (!isPrivateTag(element.tag)) return element.keyword || formatTag(element.tag);
  const tag = formatTag(element.tag);
  return `private ${tag.slice(0, 6)}xx${tag.slice(8)}`;
}
