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

const first: Row = { form_version: '1.0', status: 'consented', signed: '2014-05-12' };
const second: Row = { form_version: '2.0', status: 'consented', signed: '2019-03-04' };

const blockedForAll = {
  'ai-training': 'blocked',
  'third-party:Example Imaging Ltd': 'blocked',
  'public-release': 'blocked',
} as const;
const unknownForAll = {
  'ai-training': 'unknown',
  'third-party:Example Imaging Ltd': 'unknown',
  'public-release': 'unknown',
} as const;
/** The terms give no model to anybody, which holds as well for who left other questions open. */
const nobodyKnows = { ...unknownForAll, 'model-release': 'unknown' } as const;
const stillHere = { ruleId: 'consent/data-without-consent', severity: 'error', at: 'status' } as const;
const recipientToTell = {
  ruleId: 'consent/withdrawn-after-disclosure',
  severity: 'warning',
  at: 'withdrawn_on',
} as const;
const licence = { ruleId: 'consent/licence', severity: 'error' } as const;
const notCovered = { ruleId: 'consent/use-not-covered', at: 'duo' } as const;
const impossible = { ruleId: 'consent/impossible-dates' } as const;
const thirdParty = { ruleId: 'consent/third-party', severity: 'error', at: 'third_parties', times: 2 } as const;

/** What holds for who answered nothing else. */
export const usualAnswers: Readonly<Record<CohortUse, keyof ExpectedUse>> = {
  'ai-training': 'allowed',
  'third-party:Example Imaging Ltd': 'allowed',
  'public-release': 'allowed',
  'model-release': 'blocked',
};

/** People who agreed to all that the forms ask, of whom nothing is told. */
const agreed: readonly Group[] = [
  { name: 'first form', people: 30, isHere: true, rows: [first] },
  { name: 'second form', people: 34, isHere: true, rows: [second] },
  {
    name: 'renewed under the second form, with other answers',
    people: 2,
    isHere: true,
    rows: [{ ...first, ai_training: 'not-allowed', valid_until: '2019-06-30' }, second],
  },
  { name: 'commerce as well', people: 8, isHere: true, rows: [{ ...second, commercial_use: 'allowed' }] },
  { name: 'died later', people: 4, isHere: true, rows: [{ ...first, status: 'deceased' }] },
  { name: 'routine care under a waiver', people: 12, isHere: true, rows: [{ status: 'waived' }] },
  { name: 'same row twice', people: 1, isHere: true, rows: [second, second] },
  { name: 'object says yes', people: 1, isHere: true, rows: [second], flag: 'YES' },
  {
    name: 'renewed every few years',
    people: 6,
    isHere: true,
    rows: [{ ...second, valid_until: '2099-12-31', jurisdiction: 'NL', authorization_id: 'A-2019' }],
  },
];

/** People whose answers differ from the terms of all. */
const answeredOtherwise: readonly Group[] = [
  {
    name: 'no training of models',
    people: 12,
    isHere: true,
    rows: [{ ...second, ai_training: 'not-allowed' }],
    // Of models that are trained, and of models that are given away.
    told: [{ ruleId: 'consent/ai-training', severity: 'error', at: 'ai_training', times: 2 }],
    answers: { 'ai-training': 'blocked' },
  },
  {
    name: 'no third parties',
    people: 6,
    isHere: true,
    rows: [{ ...second, third_parties: 'not-allowed' }],
    told: [thirdParty, { ...licence, at: 'third_parties' }],
    answers: { 'third-party:Example Imaging Ltd': 'blocked', 'public-release': 'blocked' },
  },
  {
    name: 'one third party by name',
    people: 4,
    isHere: true,
    rows: [{ ...second, third_parties: 'North Imaging Consortium' }],
    told: [thirdParty, { ...licence, at: 'third_parties' }],
    answers: { 'third-party:Example Imaging Ltd': 'blocked', 'public-release': 'blocked' },
  },
  {
    name: 'the third party by name',
    people: 2,
    isHere: true,
    rows: [{ ...second, third_parties: 'Example Imaging Ltd' }],
    told: [
      { ...thirdParty, times: 1 },
      { ...licence, at: 'third_parties' },
    ],
    answers: { 'public-release': 'blocked' },
  },
  {
    name: 'no commerce, said again',
    people: 5,
    isHere: true,
    rows: [{ ...first, commercial_use: 'not-allowed' }],
    told: [{ ...licence, at: 'commercial_use' }],
  },
  {
    name: 'no faces',
    people: 7,
    isHere: true,
    rows: [{ ...second, face_images: 'not-allowed' }],
    told: [{ ruleId: 'consent/face-images', severity: 'warning', at: 'face_images' }],
  },
  {
    name: 'no faces, and an object declares one',
    people: 1,
    isHere: true,
    rows: [{ ...second, face_images: 'not-allowed' }],
    told: [{ ruleId: 'consent/face-images', severity: 'error', at: 'face_images' }],
    showsFace: true,
  },
];

/** People with data use codes of their own. */
const ownCodes: readonly Group[] = [
  {
    name: 'no methods development',
    people: 4,
    isHere: true,
    rows: [{ ...second, duo: 'GRU; NMDS' }],
    told: [
      { ...notCovered, severity: 'error', times: 2 },
      { ...notCovered, severity: 'warning' },
    ],
    answers: { 'ai-training': 'blocked', 'public-release': 'unknown' },
  },
  {
    name: 'not-for-profit organisations alone',
    people: 5,
    isHere: true,
    rows: [{ ...second, duo: 'GRU; NPU' }],
    told: [
      { ...notCovered, severity: 'error' },
      { ...licence, at: 'duo' },
    ],
    answers: { 'public-release': 'blocked' },
  },
  {
    name: 'diabetes alone',
    people: 3,
    isHere: true,
    rows: [{ ...second, duo: 'DS(MONDO:0005148)' }],
    told: [
      { ...notCovered, severity: 'warning', times: 3 },
      { ...licence, at: 'duo' },
    ],
    answers: unknownForAll,
  },
  {
    name: 'some countries, which ones nobody wrote down',
    people: 1,
    isHere: true,
    rows: [{ ...second, duo: 'GRU; GS' }],
    told: [
      { ruleId: 'consent/data-use-code', severity: 'warning', at: 'duo' },
      { ...notCovered, severity: 'warning', times: 2 },
      { ...notCovered, severity: 'error' },
      { ...licence, at: 'duo' },
    ],
    answers: { ...unknownForAll, 'public-release': 'blocked' },
  },
];

/** People who do not agree, or do not any more. */
const ended: readonly Group[] = [
  {
    name: 'withdrew, gone, recipients told',
    people: 4,
    isHere: false,
    rows: [{ ...second, status: 'withdrawn', withdrawn_on: '2023-04-01' }],
  },
  {
    name: 'withdrew, gone, recipients not told',
    people: 2,
    isHere: false,
    rows: [{ ...second, status: 'withdrawn', withdrawn_on: '2023-04-01' }],
    told: [recipientToTell],
  },
  {
    name: 'withdrew, and was disclosed later',
    people: 1,
    isHere: false,
    rows: [{ ...second, status: 'withdrawn', withdrawn_on: '2022-06-01' }],
    told: [recipientToTell],
  },
  ...[first, second].map(
    (form): Group => ({
      name: `withdrew, still here, form ${form.form_version}`,
      people: 2,
      isHere: true,
      toldOfFiles: 'all',
      rows: [{ ...form, status: 'withdrawn', withdrawn_on: '2024-02-01' }],
      // Who signed the first form was among "all" of an early disclosure, whose recipient nobody told.
      told: form === first ? [stillHere, recipientToTell] : [stillHere],
      answers: blockedForAll,
    }),
  ),
  {
    name: 'withdrew in a second row, gone',
    people: 1,
    isHere: false,
    rows: [second, { ...second, status: 'withdrawn', withdrawn_on: '2025-09-01' }],
  },
  {
    name: 'withdrew before they signed',
    people: 1,
    isHere: false,
    rows: [{ ...second, status: 'withdrawn', withdrawn_on: '2018-01-09' }],
    told: [{ ...impossible, severity: 'error', at: 'withdrawn_on' }],
  },
  {
    name: 'withdrew on no day',
    people: 1,
    isHere: false,
    rows: [{ ...second, status: 'withdrawn' }],
    told: [{ ...impossible, severity: 'warning', at: 'withdrawn_on' }],
  },
  {
    name: 'expired, gone',
    people: 4,
    isHere: false,
    rows: [{ ...first, status: 'expired', valid_until: '2019-06-30' }],
  },
  {
    name: 'expired, still here',
    people: 2,
    isHere: true,
    toldOfFiles: 'all',
    rows: [{ ...first, status: 'expired', valid_until: '2019-06-30' }],
    told: [stillHere],
    answers: blockedForAll,
  },
  {
    name: 'status not kept up',
    people: 3,
    isHere: true,
    toldOfFiles: 'all',
    rows: [{ ...first, valid_until: '2020-06-30' }],
    told: [stillHere, { ...impossible, severity: 'warning', at: 'valid_until' }],
    answers: blockedForAll,
  },
  {
    name: 'ended before it began',
    people: 1,
    isHere: false,
    rows: [{ ...second, status: 'expired', valid_until: '2009-03-04' }],
    told: [{ ...impossible, severity: 'error', at: 'valid_until' }],
  },
  { name: 'refused', people: 3, isHere: false, rows: [{ form_version: '2.0', status: 'refused' }] },
  {
    name: 'refused, still here, and an object says yes',
    people: 1,
    isHere: true,
    toldOfFiles: 'all',
    rows: [{ form_version: '2.0', status: 'refused' }],
    told: [stillHere, { ruleId: 'consent/records-disagree', severity: 'error', at: 'status' }],
    answers: blockedForAll,
    flag: 'YES',
  },
  { name: 'pending', people: 2, isHere: false, rows: [{ form_version: '2.0', status: 'pending' }] },
  {
    name: 'pending, already here',
    people: 2,
    isHere: true,
    toldOfFiles: 'all',
    rows: [{ form_version: '2.0', status: 'pending' }],
    told: [stillHere],
    answers: nobodyKnows,
  },
];

/** Records that do not fit together. */
const mistaken: readonly Group[] = [
  {
    name: 'nobody in the table',
    people: 3,
    isHere: true,
    toldOfFiles: 'first',
    rows: [],
    answers: nobodyKnows,
  },
  {
    name: 'two rows, of models and of none',
    people: 2,
    isHere: true,
    rows: [
      { ...second, ai_training: 'allowed' },
      { ...second, ai_training: 'not-allowed' },
    ],
    told: [
      { ruleId: 'consent/contradicting-rows', severity: 'error', at: 'ai_training' },
      { ruleId: 'consent/ai-training', severity: 'error', at: 'ai_training', times: 2 },
    ],
    answers: { 'ai-training': 'blocked' },
  },
  {
    name: 'signed in another age',
    people: 1,
    isHere: true,
    rows: [{ ...second, signed: '2099-01-01' }],
    told: [{ ...impossible, severity: 'error', at: 'signed' }],
  },
  {
    name: 'signed before the form was in use',
    people: 1,
    isHere: true,
    rows: [{ ...second, signed: '2016-09-01' }],
    told: [{ ruleId: 'consent/form-document', severity: 'warning', at: 'signed' }],
  },
  {
    name: 'a form that nobody described',
    people: 1,
    isHere: true,
    rows: [{ ...second, form_version: '3.0' }],
    told: [{ ruleId: 'consent/form-document', severity: 'error', at: 'form_version' }],
  },
  {
    name: 'object says no',
    people: 1,
    isHere: true,
    rows: [second],
    flag: 'NO',
    isFlagTold: true,
  },
  {
    name: 'object says a word of its own',
    people: 1,
    isHere: true,
    rows: [second],
    flag: 'AGREED',
    termsTold: ['(0012,0083)[0].(0012,0085)'],
  },
  {
    name: 'object says yes, and not to what',
    people: 1,
    isHere: true,
    rows: [second],
    flag: 'YES',
    termsTold: ['(0012,0083)[0].(0012,0085)'],
  },
  {
    name: 'object says withdrawn',
    people: 1,
    isHere: true,
    rows: [second],
    told: [{ ruleId: 'consent/records-disagree', severity: 'error', at: 'status' }],
    flag: 'WITHDRAWN',
    isFlagTold: true,
  },
];

/** People who were minors. */
const minors: readonly Group[] = [
  {
    name: 'came of age since',
    people: 3,
    isHere: true,
    age: 15,
    rows: [{ ...first, signed_by: 'parent' }],
    told: [{ ruleId: 'consent/reached-majority', severity: 'warning', at: 'signed' }],
  },
  {
    name: 'signed themselves at sixteen',
    people: 1,
    isHere: true,
    age: 16,
    rows: [{ ...first, signed_by: 'subject' }],
  },
  { name: 'age not known', people: 1, isHere: true, age: null, rows: [{ ...first, signed_by: 'parent' }] },
  { name: 'still a minor', people: 3, isHere: true, age: 4, rows: [{ ...second, signed_by: 'parent' }] },
];

/** All groups of the cohort. Their people are two hundred. */
export const groups: readonly Group[] = [
  ...agreed,
  ...answeredOtherwise,
  ...ownCodes,
  ...ended,
  ...mistaken,
  ...minors,
];
