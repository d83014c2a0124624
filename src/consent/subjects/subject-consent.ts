import type { DuoCode, Permission, Terms } from '../../model/consent.generated.ts';

/** What became of the question whether a person takes part. */
export const consentStatuses = [
  'consented',
  'withdrawn',
  'expired',
  'refused',
  'waived',
  'deceased',
  'pending',
] as const;

export type ConsentStatus = (typeof consentStatuses)[number];

/** Who can sign: the person, or somebody for a minor or for an adult who cannot decide. */
export const signatories = ['subject', 'parent', 'guardian', 'representative'] as const;

export type Signatory = (typeof signatories)[number];

/** A row of `consent.tsv`: what is known of one subject. Days are YYYY-MM-DD. What is absent the form or the dataset says. */
export interface SubjectConsent {
  /** As it is written, `sub-01` or `01`; both are one (`subjectKey`). */
  subject: string;
  formVersion?: string;
  /** `pending` as well where no status can be read: nobody is known to have agreed. */
  status: ConsentStatus;
  signed?: string;
  signedBy?: Signatory;
  /** The last day on which it holds. */
  validUntil?: string;
  withdrawnOn?: string;
  duo?: DuoCode[];
  aiTraining?: Permission;
  /** Names where the data may go to these alone. */
  thirdParties?: Permission | string[];
  futureUse?: NonNullable<Terms['futureUse']>;
  commercialUse?: Permission;
  publicRelease?: Permission;
  faceImages?: Permission;
  /** ISO 3166-1 alpha-2, with a subdivision or without; or EU or EEA. */
  jurisdiction?: string;
  authorizationId?: string;
  /** From 1; the header is row 1, and empty lines are no rows. */
  row: number;
}

/** What a column of `consent.tsv` may hold. */
export type SubjectColumn = Exclude<keyof SubjectConsent, 'row'>;
