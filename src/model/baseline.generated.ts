// Generated from schemas/baseline.schema.json by `npm run generate`. Change the schema, not this file.

export type Day = string;

/**
 * Findings that a named person has accepted, with reason and expiry. It holds masks and keyed fingerprints, and no raw value.
 */
export interface Baseline {
  $schema?: string;
  schemaVersion: 1;
  /**
   * Identifies the key of the fingerprints without giving it away: with another key none of them would match.
   */
  key: string;
  accepted: Acceptance[];
}
/**
 * One decision.
 */
export interface Acceptance {
  id: string;
  ruleId: string;
  /**
   * What was accepted, as reports say it.
   */
  message: string;
  reason: string;
  by: string;
  on: Day;
  /**
   * The last day on which it holds; without it, it holds until it is withdrawn.
   */
  until?: string;
  /**
   * @minItems 1
   */
  fingerprints: string[];
}
