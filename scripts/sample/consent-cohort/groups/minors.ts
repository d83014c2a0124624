import { first, type Group, second } from '../group.ts';

/** People who were minors. */
export const minors: readonly Group[] = [
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
