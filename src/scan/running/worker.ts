import { workerData } from 'node:worker_threads';
import type { Fact } from '../../model/fact.ts';
import type { Entry } from '../../model/source.ts';
import { openFolder } from '../../sources/folder.ts';
import type { JudgeSetup } from '../setup.ts';
import { BatchJudge, type BatchResult } from './batch.ts';
import type { SecondLook } from './second-look.ts';

/** What crosses back to the scan: class instances do not survive the crossing. */
export type BatchMessage = Omit<BatchResult, 'tallies' | 'facts'> & {
  issues: BatchResult['tallies']['issues'];
  facts: readonly Fact[];
};

/** What a thread is asked to do. */
export interface BatchTask {
  entries: readonly Entry[];
  /** In the second pass. */
  again?: SecondLook;
}

const setup = workerData as JudgeSetup;
const judge = new BatchJudge(setup, await openFolder(setup.root));

/** Entry point of a worker thread: one judge for the life of the thread, one batch a task. */
export default async function run({ entries, again }: BatchTask): Promise<BatchMessage> {
  const { tallies, facts, ...result } = await judge.run(entries, again);
  return { ...result, issues: tallies.issues, facts: facts.all };
}
