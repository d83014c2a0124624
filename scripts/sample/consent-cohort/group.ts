import type { CohortUse, ExpectedFinding, ExpectedUse } from './expected.ts';

/** A row of `consent.tsv`, by its headings. */
export type Row = Readonly<Partial<Record<(typeof headings)[number], string>>>;

/** The headings of the cohort's `consent.tsv`. */
export const headings = [
  'subject',
  'form_version',
  'status',
  'signed',
  'signed_by',
  'valid_until',
  'withdrawn_on',
  'duo',
  'ai_training',
  'third_parties',
  'commercial_use',
  'face_images',
  'jurisdiction',
  'authorization_id',
] as const;

/** What is told of a person in a row of theirs. */
interface ToldOfRow extends Pick<ExpectedFinding, 'ruleId' | 'severity'> {
  /** The heading of the cell. */
  at: (typeof headings)[number];
  /** How often, once if absent: a row can be in the way of two uses. */
  times?: number;
}

/** People of whom the same was planted. */
export interface Group {
  name: string;
  people: number;
  /** Rows of each of them; none for people whom the table does not know. */
  rows: readonly Row[];
  /** Images and rows of other tables are in the dataset. */
  isHere: boolean;
  /** They have no row in the table of who agreed, or one that ends: every file and row is told, with this severity. */
  toldOfFiles?: 'first' | 'all';
  /** What is told of their last row. */
  told?: readonly ToldOfRow[];
  /** Where the answer to a use is another than for most people (`usualAnswers`). */
  answers?: Partial<Record<CohortUse, keyof ExpectedUse>>;
  /** Completed years at the scan; an adult's without it, `null` for unknown. */
  age?: number | null;
  /** What an object of theirs says of its distribution (0012,0085); without it there is none. */
  flag?: 'NO' | 'YES' | 'WITHDRAWN' | 'AGREED';
  /** Attributes in which the object says it in another way than the standard does: it has no type of distribution. */
  termsTold?: readonly string[];
  /** What is told at the flag. */
  isFlagTold?: boolean;
  /** The object declares that features can be recognised (0028,0302). */
  showsFace?: boolean;
}

/** What holds for who answered nothing else. */
export const usualAnswers: Readonly<Record<CohortUse, keyof ExpectedUse>> = {
  'ai-training': 'allowed',
  'third-party:Example Imaging Ltd': 'allowed',
  'public-release': 'allowed',
  'model-release': 'blocked',
};

/** A row of who signed the first form. */
export const first: Row = { form_version: '1.0', status: 'consented', signed: '2014-05-12' };

/** A row of who signed the second form. */
export const second: Row = { form_version: '2.0', status: 'consented', signed: '2019-03-04' };

/** Answers to the uses that most people allow. */
export const unknownForAll = {
  'ai-training': 'unknown',
  'third-party:Example Imaging Ltd': 'unknown',
  'public-release': 'unknown',
} as const;

/** The terms give no model to anybody, which holds as well for who left other questions open. */
export const nobodyKnows = { ...unknownForAll, 'model-release': 'unknown' } as const;

/** The licence gives away what the row does not. */
export const licence = { ruleId: 'consent/licence', severity: 'error' } as const;

/** Days that cannot be so. */
export const impossible = { ruleId: 'consent/impossible-dates' } as const;
