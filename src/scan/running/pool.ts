import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Entry, Source } from '../../model/source.ts';
import type { JudgeSetup } from '../setup.ts';
import { IssueTallies } from '../weighing/tally.ts';
import { BatchJudge, type BatchResult, emptyBatch, mergeBatch } from './batch.ts';
import { MergedFacts } from './merged-facts.ts';
import type { SecondLook } from './second-look.ts';
import type { BatchMessage, BatchTask } from './worker.ts';

/** Judges batches somewhere: in this thread or in others. */
export interface Judges {
  /** How many batches it can work on at a time. */
  readonly width: number;
  /** @param again what the second pass looks for */
  run(entries: readonly Entry[], again?: SecondLook): Promise<BatchResult>;
  close(): Promise<void>;
}

/** Heap of one worker thread. A reader that needs more than this is stopped and its file becomes a gap. */
const workerHeapMegabytes = 1024;

/** Judges in this thread: for a few entries, which are done before a worker thread has started. */
export function judgeHere(setup: JudgeSetup, source: Source): Judges {
  const judge = new BatchJudge(setup, source);
  return {
    width: 1,
    run: (entries, again) => judge.run(entries, again),
    close: async () => judge.close(),
  };
}

/**
 * Judges in worker threads. A thread that dies over an entry costs that entry alone.
 * @param heapMegabytes what a thread may use
 */
export async function judgeInWorkers(
  setup: JudgeSetup,
  threads: number,
  heapMegabytes = workerHeapMegabytes,
): Promise<Judges> {
  // A small dataset needs no threads, and does not wait for the library of them.
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: workerFile(),
    workerData: setup,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  const runOnce: Judges['run'] = async (entries, again) => {
    const task: BatchTask = { entries, ...(again ? { again } : {}) };
    const { issues, facts, ...result } = (await pool.run(task)) as BatchMessage;
    const tallies = new IssueTallies();
    for (const [id, tally] of issues) tallies.issues.set(id, tally);
    return { ...result, tallies, facts: new MergedFacts(facts) };
  };
  return {
    width: threads * 2,
    run: (entries, again) => runOnce(entries, again).catch(() => runOneByOne(entries, (one) => runOnce(one, again))),
    close: () => pool.destroy(),
  };
}

/** Finds the entry that ended a thread, and judges the others. */
async function runOneByOne(
  entries: readonly Entry[],
  runOnce: (entries: readonly Entry[]) => Promise<BatchResult>,
): Promise<BatchResult> {
  const total = emptyBatch();
  for (const entry of entries) {
    mergeBatch(total, await runOnce([entry]).catch((error) => runOnce([{ ...entry, problem: reasonOf(error) }])));
  }
  return total;
}

function reasonOf(error: Error & { code?: string }): string {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'reading it needed more memory than a reader may use'
    : // What an exception says may quote what was read.
      `judging it failed (${error.code ?? error.name})`;
}

/** The worker's bundle lies beside this one; when this runs from source, it is the one that the build made. */
function workerFile(): string {
  const beside = fileURLToPath(new URL('./worker.js', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../../dist/worker.js', import.meta.url));
}
