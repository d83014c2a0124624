import { type Group, impossible, nobodyKnows, second } from '../group.ts';

/** Records that do not fit together. */
export const mistaken: readonly Group[] = [
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
