import { first, type Group, second } from '../group.ts';

/** People who agreed to all that the forms ask, of whom nothing is told. */
export const agreed: readonly Group[] = [
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
