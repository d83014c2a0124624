// Generated from schemas/disclosure.schema.json by `npm run generate`. Change the schema, not this file.

export type Text = string;

/**
 * One line of `disclosures.jsonl`, the accounting of disclosures of a dataset (45 CFR 164.528). Lines are added at the end and never changed: each holds the hash of the one before.
 */
export interface Disclosure {
  schemaVersion: 1;
  /**
   * When it was disclosed (b)(2)(i).
   */
  date: string;
  /**
   * Who received it (b)(2)(ii).
   */
  recipient: {
    name: Text;
    address?: Text;
    /**
     * ISO 3166-1 alpha-2.
     */
    country?: string;
  };
  /**
   * What was disclosed, in a few words (b)(2)(iii).
   */
  what: string;
  /**
   * What for (b)(2)(iv).
   */
  purpose: string;
  /**
   * On which legal ground.
   */
  ground:
    | 'consent'
    | 'authorization'
    | 'waiver'
    | 'preparatory-to-research'
    | 'decedents'
    | 'limited-data-set'
    | 'de-identified'
    | 'public-health'
    | 'required-by-law'
    | 'other';
  /**
   * Id of the agreement with the recipient.
   */
  agreement?: string;
  /**
   * The research protocol, where it stands for 50 people or more (b)(4).
   */
  protocol?: string;
  /**
   * Whose data they were.
   */
  subjects: 'all' | Text[];
  /**
   * SHA-256 of the line before as it stands in the file, without its line end; null in the first.
   */
  previous: null | string;
}
