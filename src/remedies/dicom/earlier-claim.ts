import type { DicomObject } from '../../model/dicom.ts';
import type { Document } from '../../model/document.ts';
import { circumstancesOf } from '../../policies/circumstances.ts';
import { claimedPolicy, claimsOf } from '../../policies/deidentification-claims.ts';
import { leftUnder } from '../../rules/left-under-policy.ts';

/**
 * Whether an object keeps what it claims by the profile and its options (PS3.15 section E.2); one that claims none breaks none.
 * What is not true is not said again in a copy, and nothing is judged by it.
 */
export function keepsClaim(document: Document, object: DicomObject): boolean {
  const claimed = claimedPolicy(claimsOf(object));
  return claimed === undefined || leftUnder(document, claimed, circumstancesOf(object)).length === 0;
}
