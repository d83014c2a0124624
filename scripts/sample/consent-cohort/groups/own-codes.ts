import { type Group, licence, second, unknownForAll } from '../group.ts';

const notCovered = { ruleId: 'consent/use-not-covered', at: 'duo' } as const;

/** People with data use codes of their own. */
export const ownCodes: readonly Group[] = [
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
