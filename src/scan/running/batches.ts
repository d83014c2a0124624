import type { Entry } from '../../model/source.ts';
import type { BatchResult } from './batch.ts';
import type { Judges } from './pool.ts';
import type { SecondLook } from './second-look.ts';

/** A batch is full at this many entries or bytes that are read, whichever comes first. */
const batchEntries = 128;
const batchBytes = 16 * 1024 * 1024;

/** Files of which a header is read, by their names, and what that costs at most. */
const headerAlone = /\.(dcm|ima|nii|mgz|mgh|nrrd|mha)(\.gz)?$/i;
const longestHeader = 64 * 1024;

/** Cuts a walk into batches of neighbouring entries, in its order. */
export async function* batchesOf(entries: AsyncIterable<Entry>): AsyncGenerator<Entry[]> {
  let batch: Entry[] = [];
  let bytes = 0;
  for await (const entry of entries) {
    batch.push(entry);
    bytes += headerAlone.test(entry.path) ? Math.min(entry.size, longestHeader) : entry.size;
    if (batch.length >= batchEntries || bytes >= batchBytes) {
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/**
 * Judges batches side by side and gives their results back in the order of the batches, so that nothing depends on which
 * thread was first. At most `judges.width` batches are under way.
 * @param lookAt what the second pass looks for in a batch
 */
export async function* judgeInOrder(
  batches: AsyncIterable<readonly Entry[]>,
  judges: Judges,
  lookAt: (batch: readonly Entry[]) => SecondLook | undefined = () => undefined,
): AsyncGenerator<BatchResult> {
  const underWay: Promise<BatchResult>[] = [];
  for await (const batch of batches) {
    const result = judges.run(batch, lookAt(batch));
    // Awaited below; until then a rejection must not count as unhandled.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= judges.width) yield await underWay.shift()!;
  }
  for (const result of underWay) yield await result;
}
