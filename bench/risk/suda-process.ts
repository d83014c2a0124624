import { equivalenceClasses } from '../../src/statistics/equivalence-classes.ts';
import { sudaScores } from '../../src/statistics/special-uniques/suda.ts';
import { UniquesByRecord } from '../../src/statistics/special-uniques/uniques-by-record.ts';
import { type Cost, costOf, readTable } from './table.ts';

/** What a process of its own prints, as JSON. */
export interface SudaCosts {
  readonly suda: Cost;
  readonly byRecord: Cost;
  readonly scoreSum: number;
  readonly minimalUniques: number;
  /** Most memory of the process after each step, in MB. */
  readonly memory: {
    readonly start: number;
    readonly classes: number;
    readonly suda: number;
    readonly byRecord: number;
  };
}

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** One table, whose path is the argument, from its file to its minimal sample uniques. */
const start = peak();
const { columns, rows } = await readTable(process.argv[2]!);
equivalenceClasses(columns, rows);
const classes = peak();
const { result: scored, ...suda } = await costOf(() => sudaScores(columns, rows));
const afterSuda = peak();
const { result: _uniques, ...byRecord } = await costOf(() => new UniquesByRecord(scored.minimal, rows));
const costs: SudaCosts = {
  suda,
  byRecord,
  scoreSum: scored.scores.reduce((sum, score) => sum + score, 0),
  minimalUniques: scored.minimal.sets.reduce((sum, { records }) => sum + records.length, 0),
  memory: { start, classes, suda: afterSuda, byRecord: peak() },
};
process.stdout.write(JSON.stringify(costs));
