import { first, type Group, impossible, nobodyKnows, second } from '../group.ts';

const blockedForAll = {
  'ai-training': 'blocked',
  'third-party:Example Imaging Ltd': 'blocked',
  'public-release': 'blocked',
} as const;
const stillHere = { ruleId: 'consent/data-without-consent', severity: 'error', at: 'status' } as const;
const recipientToTell = {
  ruleId: 'consent/withdrawn-after-disclosure',
  severity: 'warning',
  at: 'withdrawn_on',
} as const;

/** People who do not agree, or do not any more. */
export const ended: readonly Group[] = [
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
