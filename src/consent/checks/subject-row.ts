import type { SubjectConsent } from '../subjects/subject-consent.ts';

/** What checks read of a row of the table of people. */
export type SubjectRow = Readonly<
  Pick<
    SubjectConsent,
    | 'subject'
    | 'formVersion'
    | 'status'
    | 'signed'
    | 'signedBy'
    | 'validUntil'
    | 'withdrawnOn'
    | 'duo'
    | 'thirdParties'
    | 'commercialUse'
    | 'publicRelease'
    | 'faceImages'
    | 'row'
  >
>;
