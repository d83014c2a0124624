// Generated from schemas/consent.schema.json by `npm run generate`. Change the schema, not this file.

export type LegalBasis = GdprBasis | HipaaBasis | CommonRuleBasis | OptOutBasis;
/**
 * A code of the Data Use Ontology, `GRU` or `DUO:0000042`; with its argument where it needs one: a disease, a country, months, a day, a project.
 */
export type DuoCode = string | DuoTerm;
export type Text = string;
export type Permission = 'allowed' | 'not-allowed';
/**
 * ISO 3166-1 alpha-2, or EU or EEA for all of their members.
 */
export type Country = string;

/**
 * What the people in a dataset agreed to, and on what grounds it is used: `consent.json` at the root of a dataset. Who agreed stands in `consent.tsv`, to whom it went in `disclosures.jsonl`.
 */
export interface Consent {
  /**
   * Where this schema is, for editors.
   */
  $schema?: string;
  /**
   * The version of this file's form.
   */
  schemaVersion: 1;
  /**
   * Who answers for the data (GDPR Art. 4(7)).
   */
  controller: {
    /**
     * The institution or person that decides what the data are used for.
     */
    name: string;
    /**
     * An address at which people can withdraw: e-mail, telephone or post.
     */
    contact: string;
    /**
     * Where the controller is established: ISO 3166-1 alpha-2, such as `DE`.
     */
    country?: string;
    /**
     * An address of the data protection officer (GDPR Art. 37(7)).
     */
    dataProtectionOfficer?: string;
  };
  /**
   * Approvals of ethics committees or review boards.
   */
  ethics?: {
    /**
     * The ethics committee or institutional review board, by its name.
     */
    committee: string;
    /**
     * The number under which it was approved.
     */
    number?: string;
    /**
     * The day of the approval, YYYY-MM-DD.
     */
    approvedOn?: string;
    /**
     * The last day on which the approval holds, YYYY-MM-DD.
     */
    validUntil?: string;
    /**
     * The committee waived that people are asked (45 CFR 46.116(f), 164.512(i)(1)(i)).
     */
    waiver?: boolean;
  }[];
  /**
   * The grounds on which the data are used; one for each law that applies.
   *
   * @minItems 1
   */
  legalBasis: LegalBasis[];
  terms: Terms;
  /**
   * Each version of the consent form that somebody signed.
   */
  forms?: Form[];
  /**
   * The table of people; `consent.tsv` without it.
   */
  subjects?: string;
  /**
   * The accounting of disclosures; `disclosures.jsonl` without it.
   */
  disclosures?: string;
  /**
   * Under which licence others have the data: its identifier in the SPDX list, `CC-BY-NC-4.0`, or words.
   */
  licence?: string;
  /**
   * Under which DOI the data are published (ISO 26324), without the address of a resolver: `10.5281/zenodo.1234567`.
   */
  doi?: string;
  /**
   * Who was signed for as a minor is asked again at this age; 18 without it.
   */
  ageOfMajority?: number;
}
export interface GdprBasis {
  /**
   * General Data Protection Regulation, Regulation (EU) 2016/679.
   */
  law: 'gdpr';
  /**
   * Letter of GDPR Art. 6(1).
   */
  article6: 'a' | 'b' | 'c' | 'd' | 'e' | 'f';
  /**
   * Letter of GDPR Art. 9(2).
   */
  article9: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j';
  /**
   * The law of the Union or a member state that letters g, i and j rest on; b and h may rest on one.
   */
  nationalLaw?: string;
}
export interface HipaaBasis {
  /**
   * HIPAA Privacy Rule, 45 CFR Part 164 Subpart E.
   */
  law: 'hipaa';
  /**
   * 45 CFR 164.508; 164.512(i); 164.514(e); 164.514(b)(2); 164.514(b)(1).
   */
  ground: 'authorization' | 'waiver' | 'limited-data-set' | 'safe-harbor' | 'expert-determination';
  /**
   * Id of the data use agreement of a limited data set.
   */
  agreement?: string;
}
export interface CommonRuleBasis {
  /**
   * Common Rule, 45 CFR Part 46 Subpart A.
   */
  law: 'common-rule';
  /**
   * 45 CFR 46.116(a) to (c); 46.116(d); 46.116(f); 46.104.
   */
  ground: 'informed-consent' | 'broad-consent' | 'waiver' | 'exempt';
}
export interface OptOutBasis {
  /**
   * A national scheme by which people may object. It lets nobody use data by itself: the law that does stands beside it, as a ground of its own or in words.
   */
  law: 'national-opt-out';
  /**
   * Its name. Those who objected are not in the data.
   */
  scheme: string;
  /**
   * Whose scheme it is: ISO 3166-1 alpha-2, such as `GB`.
   */
  country?: string;
  /**
   * When the list of those who objected was last applied.
   */
  checkedOn?: string;
}
/**
 * What may be done. At the top it holds for all people, in a form it says what differs for who signed that version. What is not said is unknown, and not allowed by being unsaid.
 */
export interface Terms {
  /**
   * What the data may be used for, as codes of the GA4GH Data Use Ontology: one permission, and the modifiers that limit it.
   */
  duo?: DuoCode[];
  /**
   * Whether models may be trained on the data.
   */
  aiTraining?: Permission | OnlyWith;
  /**
   * Whether trained models may be given to others.
   */
  modelRelease?: 'allowed' | 'not-allowed';
  /**
   * Whether money may be made with the data, whoever makes it.
   */
  commercialUse?: 'allowed' | 'not-allowed';
  /**
   * Whether money may be made with models that were trained on the data.
   */
  commercialUseOfModels?: 'allowed' | 'not-allowed';
  /**
   * Whether the data may go to others than those who hold them, to whom, and to which countries (GDPR Art. 13(1)(e) and (f)).
   */
  thirdParties?: {
    /**
     * To nobody, to the named recipients, or to anybody.
     */
    sharing: 'not-allowed' | 'named' | 'any';
    /**
     * Who was named to the people when they were asked.
     */
    recipients?: {
      /**
       * As the consent form names it.
       */
      name: string;
      /**
       * Where it is: ISO 3166-1 alpha-2, such as `DE`.
       */
      country?: string;
      /**
       * Id of the agreement with it, such as a data use agreement (45 CFR 164.514(e)(4)).
       */
      agreement?: string;
    }[];
    /**
     * The data may go to these countries only; `EU` and `EEA` stand for all of their members.
     */
    countries?: Country[];
  };
  /**
   * Whether anybody may have the data.
   */
  publicRelease?: 'allowed' | 'not-allowed';
  /**
   * Where the data may be kept.
   */
  storage?: {
    /**
     * On single computers, on the storage of the institution, with a provider of storage.
     *
     * @minItems 1
     */
    where?: ('local' | 'institution' | 'cloud')[];
    /**
     * The data may be kept in these countries only; `EU` and `EEA` stand for all of their members.
     *
     * @minItems 1
     */
    regions?: Country[];
  };
  /**
   * The last day on which the data may be kept, YYYY-MM-DD (GDPR Art. 5(1)(e)).
   */
  retentionUntil?: string;
  /**
   * Whether uses are allowed that nobody named when people were asked (GDPR recital 33).
   */
  futureUse?: 'allowed' | 'not-allowed' | 'ask-again';
  /**
   * Whether people may be contacted again.
   */
  recontact?: 'allowed' | 'not-allowed';
  /**
   * Whether a person is told of something in their images that nobody looked for.
   */
  incidentalFindings?: 'told' | 'not-told' | 'as-wished';
  /**
   * Whether images from which a face can be rebuilt may be shared.
   */
  faceImages?: 'allowed' | 'not-allowed';
  /**
   * Whether somebody may try to find out who a person is.
   */
  reidentification?: 'prohibited' | 'allowed';
  /**
   * Whether somebody may rebuild a face from the images.
   */
  faceReconstruction?: 'prohibited' | 'allowed';
  /**
   * What a withdrawal ends: future use (45 CFR 164.508(b)(5)), or the data are erased as well (GDPR Art. 17).
   */
  withdrawalScope?: 'future-use' | 'erasure';
}
export interface DuoTerm {
  /**
   * Abbreviation or id, `DS` or `DUO:0000007`.
   */
  code: string;
  /**
   * What the code says nothing without: of `DS` a disease, `GS` countries, `TS` months, `MOR` a day, `PS` a project, `IS` an institution, `US` users, `RS` a type of research.
   */
  argument: Text | number | Text[];
}
export interface OnlyWith {
  /**
   * What has to be so: `within-institution`, `ethics-approval`, or words.
   *
   * @minItems 1
   */
  onlyWith: Text[];
}
export interface Form {
  /**
   * As it stands in the column `form_version` of the table of people.
   */
  version: string;
  /**
   * The form itself.
   */
  document?: string;
  /**
   * Of the document, so that nobody can swap it.
   */
  sha256?: string;
  /**
   * The language of the form, by its code (BCP 47), such as `de`.
   */
  language?: string;
  /**
   * The first day on which it was signed, YYYY-MM-DD.
   */
  usedFrom?: string;
  /**
   * The last day on which it was signed, YYYY-MM-DD.
   */
  usedUntil?: string;
  terms?: Terms;
  authorization?: Authorization;
}
/**
 * The elements of an authorization under HIPAA (45 CFR 164.508(c)) that the form has.
 */
export interface Authorization {
  /**
   * (c)(1)(i): what is used or disclosed.
   */
  information?: string;
  /**
   * (c)(1)(ii): who may disclose it.
   */
  disclosedBy?: string;
  /**
   * (c)(1)(iii): to whom.
   */
  disclosedTo?: string;
  /**
   * (c)(1)(iv).
   */
  purpose?: string;
  /**
   * (c)(1)(v): a day or an event; `none` or `end of the research study` are enough for research.
   */
  expiration?: string;
  /**
   * (c)(1)(vi): it is signed and dated.
   */
  signature?: boolean;
  /**
   * (c)(2)(i).
   */
  rightToRevoke?: boolean;
  /**
   * (c)(2)(ii): whether treatment depends on it.
   */
  conditions?: boolean;
  /**
   * (c)(2)(iii): that what is disclosed may be passed on and be protected no longer.
   */
  redisclosure?: boolean;
}
