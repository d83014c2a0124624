import type { Field } from '../model/field.ts';

/** Whether a field is an entry of a header that a vendor keeps inside a private attribute, such as a Siemens CSA header. */
export function isVendorEntry({ inElement, kind }: Field): boolean {
  return inElement !== undefined && kind === 'member';
}
