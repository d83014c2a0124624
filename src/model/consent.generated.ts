// Generated from schemas/consent.schema.json by `npm run generate`. Change the schema, not this file.

export type Text = string;
/**
 * ISO 3166-1 alpha-2, or EU or EEA for all of their members.
 */
export type Country = string;
/**
 * YYYY-MM-DD.
 */
export type Day = string;
export type LegalBasis = GdprBasis | HipaaBasis | CommonRuleBasis | OptOutBasis;
/**
 * A code of the Data Use Ontology, `GRU` or `DUO:0000042`; with its argument where it needs one: a disease, a country, months, a day, a project.
 */
export type DuoCode = string | DuoTerm;
export type Permission = 'allowed' | 'not-allowed';

/**
 * What the people in a dataset agreed to, and on what grounds it is used: `consent.json` at the root of a dataset. Who agreed stands in `consent.tsv`, to whom it went in `disclosures.jsonl`.
 */
export interface Consent {
  $schema?: string;
  schemaVersion: 1;
  /**
   * Who answers for the data (GDPR Art. 4(7)).
   */
  controller: {
    name: Text;
    /**
     * An address at which people can withdraw: e-mail, telephone or post.
     */
    contact: string;
    country?: Country;
    dataProtectionOfficer?: Text;
  };
  /**
   * Approvals of ethics committees or review boards.
   */
  ethics?: {
    committee: Text;
    /**
     * The number under which it was approved.
     */
    number?: string;
    approvedOn?: Day;
    validUntil?: Day;
    /**
     * The committee waived that people are asked.
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
   * The law of a member state that letters g to j rest on.
   */
  nationalLaw?: string;
}
export interface HipaaBasis {
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
  law: 'common-rule';
  /**
   * 45 CFR 46.116(a) to (c); 46.116(d); 46.116(f); 46.104.
   */
  ground: 'informed-consent' | 'broad-consent' | 'waiver' | 'exempt';
}
export interface OptOutBasis {
  law: 'national-opt-out';
  /**
   * Its name: people are in it who did not object.
   */
  scheme: string;
  country?: Country;
  /**
   * YYYY-MM-DD.
   */
  checkedOn?: string;
}
/**
 * What may be done. At the top it holds for all people, in a form it says what differs for who signed that version. What is not said is unknown, and not allowed by being unsaid.
 */
export interface Terms {
  duo?: DuoCode[];
  /**
   * Whether models may be trained on the data.
   */
  aiTraining?: Permission | OnlyWith;
  /**
   * Whether trained models may be given to others.
   */
  modelRelease?: 'allowed' | 'not-allowed';
  commercialUse?: Permission;
  commercialUseOfModels?: Permission;
  thirdParties?: {
    sharing: 'not-allowed' | 'named' | 'any';
    recipients?: {
      name: Text;
      country?: Country;
      agreement?: Text;
    }[];
    countries?: Country[];
  };
  /**
   * Whether anybody may have the data.
   */
  publicRelease?: 'allowed' | 'not-allowed';
  storage?: {
    /**
     * @minItems 1
     */
    where?: ('local' | 'institution' | 'cloud')[];
    /**
     * @minItems 1
     */
    regions?: Country[];
  };
  retentionUntil?: Day;
  /**
   * Uses that nobody named when people were asked.
   */
  futureUse?: 'allowed' | 'not-allowed' | 'ask-again';
  recontact?: Permission;
  incidentalFindings?: 'told' | 'not-told' | 'as-wished';
  /**
   * Whether images from which a face can be rebuilt may be shared.
   */
  faceImages?: 'allowed' | 'not-allowed';
  /**
   * Whether somebody may try to find out who a person is.
   */
  reidentification?: 'prohibited' | 'allowed';
  faceReconstruction?: 'prohibited' | 'allowed';
  /**
   * What a withdrawal ends: future use (45 CFR 164.508(b)(5)), or the data are erased as well (GDPR Art. 17).
   */
  withdrawalScope?: 'future-use' | 'erasure';
}
export interface DuoTerm {
  code: string;
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
  version: Text;
  /**
   * The form itself.
   */
  document?: string;
  /**
   * Of the document, so that nobody can swap it.
   */
  sha256?: string;
  language?: string;
  usedFrom?: Day;
  usedUntil?: Day;
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
