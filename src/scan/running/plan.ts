import type { Entry, Source } from '../../model/source.ts';
import type { JudgeSetup } from '../setup.ts';
import { type Judges, judgeHere, judgeInWorkers } from './pool.ts';

/** What is judged in this thread: more would keep it from anything else, and a hostile file could end the process. */
const fewBytes = 4 * 1024 * 1024;

/** A dataset of one small batch is judged here; for more, worker threads are worth their start. */
export async function plan(
  batches: AsyncGenerator<Entry[]>,
  setup: JudgeSetup,
  source: Source,
  jobs: number,
): Promise<{ batches: AsyncIterable<Entry[]>; judges: Judges }> {
  const first = await batches.next();
  const second = first.done ? first : await batches.next();
  const isSmall = second.done === true && (first.done === true || bytesOf(first.value) <= fewBytes);
  const judges = isSmall ? judgeHere(setup, source) : await judgeInWorkers(setup, jobs);
  return { batches: startingWith([first, second], batches), judges };
}

function bytesOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

async function* startingWith<Item>(
  read: readonly IteratorResult<Item>[],
  rest: AsyncGenerator<Item>,
): AsyncGenerator<Item> {
  for (const result of read) if (!result.done) yield result.value;
  yield* rest;
}
