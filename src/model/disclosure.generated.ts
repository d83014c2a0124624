// Generated from schemas/disclosure.schema.json by `npm run generate`. Change the schema, not this file.

/**
 * One line of `disclosures.jsonl`, the accounting of disclosures of a dataset (45 CFR 164.528), which also holds who was told of a withdrawal. Lines are added at the end and never changed: each holds the hash of the one before.
 */
export type LedgerRecord = Disclosure | WithdrawalNotice;
export type Text = string;
/**
 * @minItems 1
 */
export type Subjects = Text[];
/**
 * SHA-256 of the line before as it stands in the file, without its line end; null in the first.
 */
export type Previous = null | string;

/**
 * Data that went to somebody.
 */
export interface Disclosure {
  schemaVersion: 1;
  /**
   * A line without it is a disclosure as well.
   */
  kind?: 'disclosure';
  /**
   * When it was disclosed (b)(2)(i).
   */
  date: string;
  recipient: Recipient;
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
  subjects: 'all' | Subjects;
  previous: Previous;
}
/**
 * Who received data (b)(2)(ii), or was told of a withdrawal under the same name.
 */
export interface Recipient {
  name: Text;
  address?: Text;
  /**
   * ISO 3166-1 alpha-2.
   */
  country?: string;
}
/**
 * That a recipient was told who withdrew (GDPR Art. 19).
 */
export interface WithdrawalNotice {
  schemaVersion: 1;
  kind: 'withdrawal-notice';
  /**
   * When the recipient was told.
   */
  date: string;
  recipient: Recipient;
  subjects: Subjects;
  previous: Previous;
}
