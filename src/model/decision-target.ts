/** What a person decides about: the commands of the editor get it from code actions, trees and the dashboard. */
export interface DecisionTarget {
  /** URI of the dataset. */
  folder: string;
  /** Single findings. */
  fingerprints?: readonly string[];
  /** Whole issues. */
  issues?: readonly string[];
  /** What an entry of ignored findings can be made of. */
  rule?: string;
  path?: string;
  field?: string;
  /** What is decided about, in a few words. */
  label?: string;
  /** The finding as it may be copied; nothing in it is raw. */
  text?: string;
}
