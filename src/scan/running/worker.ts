import { workerData } from 'node:worker_threads';
import type { Entry } from '../../model/source.ts';
import { openFolder } from '../../sources/folder.ts';
import type { JudgeSetup } from '../setup.ts';
import { BatchJudge, type BatchResult } from './batch.ts';

/** What crosses back to the scan: class instances do not survive the crossing. */
export type BatchMessage = Omit<BatchResult, 'tallies'> & { issues: BatchResult['tallies']['issues'] };

const setup = workerData as JudgeSetup;
const judge = new BatchJudge(setup, await openFolder(setup.root));

/** Entry point of a worker thread: one judge for the life of the thread, one batch a task. */
export default async function run(entries: readonly Entry[]): Promise<BatchMessage> {
  const { tallies, ...result } = await judge.run(entries);
  return { ...result, issues: tallies.issues };
}
