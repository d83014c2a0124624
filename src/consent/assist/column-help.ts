import type { ConsentStatus, SubjectColumn } from '../subjects/subject-consent.ts';

/** What a column of `consent.tsv` is for. */
interface ColumnHelp {
  /** One or two sentences, with the legal reference where there is one. */
  readonly meaning: string;
  /** Words that a cell may hold, and what each means there. */
  readonly words?: Readonly<Record<string, string>>;
  /** What else a cell may hold, as an object of "holds". */
  readonly holds?: string;
  /** A cell as it may be written. */
  readonly example: string;
}

/** What became of the question whether a person takes part, and what follows. */
const statusMeanings: Readonly<Record<ConsentStatus, string>> = {
  consented: 'The person agreed; to what, the row, the form and the dataset say.',
  withdrawn:
    'The person took consent back (GDPR Art. 7(3); 45 CFR 164.508(b)(5)): no new use begins. Whether the data are erased as well, `withdrawalScope` in `consent.json` says.',
  expired: 'The time is over for which the person agreed: the data are not used any more.',
  refused: 'The person was asked and did not agree: the data are not used.',
  waived:
    'A committee waived that the person is asked (45 CFR 46.116(f), 164.512(i)(1)(i)); `consent.json` names it under `ethics`.',
  deceased:
    'The person has died. What was agreed to goes on to hold; HIPAA protects the data for 50 years (45 CFR 160.103), the GDPR leaves it to member states (recital 27).',
  pending: 'Nobody is known to have agreed yet: the data are not used until then.',
};

const permission = { allowed: 'It was agreed to; `yes` is the same.', 'not-allowed': 'It was not; `no` is the same.' };

/** For each column what it is for. */
export const columnHelp: Readonly<Record<SubjectColumn, ColumnHelp>> = {
  subject: {
    meaning: 'Whom the row is about, by the name under which the images are kept. `sub-01` and `01` are one.',
    example: 'sub-01',
  },
  formVersion: {
    meaning: 'The version of the consent form that the person signed, as `forms` in `consent.json` describes it.',
    holds: 'a version',
    example: '1.1',
  },
  status: {
    meaning: 'What became of the question whether the person takes part.',
    words: statusMeanings,
    example: 'consented',
  },
  signed: {
    meaning: 'The day on which the form was signed (45 CFR 164.508(c)(1)(vi)).',
    holds: 'a day as YYYY-MM-DD',
    example: '2024-03-01',
  },
  validUntil: {
    meaning: 'The last day on which the consent holds (45 CFR 164.508(c)(1)(v)).',
    holds: 'a day as YYYY-MM-DD',
    example: '2034-03-01',
  },
  signedBy: {
    meaning: 'Who signed. For whom a parent or guardian signed, is asked again at majority (45 CFR 46.402(a)).',
    words: {
      subject: 'The person signed.',
      parent: 'A parent signed for a minor.',
      guardian: 'A guardian signed.',
      representative: 'A representative signed for a person who cannot decide (45 CFR 164.502(g)).',
    },
    example: 'parent',
  },
  withdrawnOn: {
    meaning: 'The day on which the person took consent back (GDPR Art. 7(3); 45 CFR 164.508(b)(5)).',
    holds: 'a day as YYYY-MM-DD',
    example: '2026-05-04',
  },
  duo: {
    meaning:
      'What the data of this person may be used for, as codes of the GA4GH Data Use Ontology. They stand in place of those that the form or the dataset has.',
    holds: 'codes apart by semicolons, each with its argument in brackets',
    example: 'GRU; GS(DE, FR)',
  },
  aiTraining: {
    meaning: 'Whether models may be trained on the data of this person.',
    words: permission,
    example: 'not-allowed',
  },
  thirdParties: {
    meaning: 'Whether the data of this person may go to others (GDPR Art. 13(1)(e)).',
    words: permission,
    holds: 'the names of the only ones, apart by semicolons',
    example: 'Example University Hospital',
  },
  futureUse: {
    meaning: 'Whether uses are allowed that nobody named when the person was asked (GDPR recital 33).',
    words: { ...permission, 'ask-again': 'For anything that was not named, the person is asked again.' },
    example: 'ask-again',
  },
  commercialUse: {
    meaning: 'Whether money may be made with the data of this person.',
    words: permission,
    example: 'not-allowed',
  },
  publicRelease: {
    meaning: 'Whether anybody may have the data of this person.',
    words: permission,
    example: 'not-allowed',
  },
  faceImages: {
    meaning: 'Whether images from which the face of this person can be rebuilt may be shared.',
    words: permission,
    example: 'not-allowed',
  },
  jurisdiction: {
    meaning: 'Whose law holds for this person.',
    holds: 'a country (ISO 3166-1 alpha-2), with a subdivision or without, `EU` or `EEA`',
    example: 'DE',
  },
  authorizationId: {
    meaning:
      'Under which id the signed form or HIPAA authorization (45 CFR 164.508) is kept. No name, no record number.',
    example: 'A-0017',
  },
};
