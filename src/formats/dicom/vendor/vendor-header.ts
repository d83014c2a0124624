import type { ValuePart } from '../value-part.ts';

/**
 * A header that a vendor keeps in a private attribute, in a form of its own. It is told by its bytes and not by its tag: the
 * same header stands in attributes of several creators.
 */
export interface VendorHeader {
  readonly id: string;
  /** Whether the value is such a header; looks at its first bytes, or for one sign. */
  matches(bytes: Uint8Array): boolean;
  /**
   * The entries that hold text, in their order, without the numbers that are settings. Damage ends them early; what is packed is unpacked up to a
   * limit.
   */
  parts(bytes: Uint8Array): Iterable<ValuePart>;
}
