import { workerData } from 'node:worker_threads';
import type { Fact } from '../../model/fact.ts';
import type { Entry } from '../../model/source.ts';
import type { DeclaredTerm } from '../../rules/judge-left-elsewhere.ts';
import { openFolder } from '../../sources/folder.ts';
import type { JudgeSetup } from '../setup.ts';
import { BatchJudge, type BatchResult } from './batch.ts';

/** What crosses back to the scan: class instances do not survive the crossing. */
export type BatchMessage = Omit<BatchResult, 'tallies' | 'facts'> & {
  issues: BatchResult['tallies']['issues'];
  facts: readonly Fact[];
};

/** What a thread is asked to do. */
export interface BatchTask {
  entries: readonly Entry[];
  /** The terms of the second pass. */
  declared?: readonly DeclaredTerm[];
}

const setup = workerData as JudgeSetup;
const judge = new BatchJudge(setup, await openFolder(setup.root));

/** Entry point of a worker thread: one judge for the life of the thread, one batch a task. */
export default async function run({ entries, declared }: BatchTask): Promise<BatchMessage> {
  const { tallies, facts, ...result } = await judge.run(entries, declared);
  return { ...result, issues: tallies.issues, facts: facts.all };
}
