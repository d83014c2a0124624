import assert from 'node:assert/strict';
import type { Entry } from '../../../src/model/source.ts';
import { emptyBatch } from '../../../src/scan/running/batch.ts';
import { batchesOf, judgeInOrder } from '../../../src/scan/running/batches.ts';
import { fileEntry } from '../../file-entry.ts';

describe('batchesOf', () => {
  it('keeps the order and loses nothing', async () => {
    const batches = await collect(batchesOf(entries(130, 1)));
    assert.deepEqual(
      batches.flat().map(({ path }) => path),
      (await collect(entries(130, 1))).map(({ path }) => path),
    );
    assert.ok(batches.length > 1);
  });

  it('closes a batch early when its files are large', async () => {
    const batches = await collect(batchesOf(entries(4, 12 * 1024 * 1024)));
    assert.deepEqual(
      batches.map(({ length }) => length),
      [2, 2],
    );
  });

  it('has no batch for an empty walk', async () => {
    assert.deepEqual(await collect(batchesOf(entries(0, 1))), []);
  });
});

describe('judgeInOrder', () => {
  it('gives results in the order of the batches, also when a later one is done first', async () => {
    const delays = [30, 1, 15, 2];
    const judges = {
      width: 3,
      close: async () => {},
      run: async (batch: readonly Entry[]) => {
        await new Promise((resolve) => setTimeout(resolve, delays[Number(batch[0]!.path)]));
        return { ...emptyBatch(), entries: Number(batch[0]!.path) };
      },
    };
    async function* batches(): AsyncGenerator<Entry[]> {
      for (const index of delays.keys()) yield [fileEntry(String(index), 1)];
    }
    const results = await collect(judgeInOrder(batches(), judges));
    assert.deepEqual(
      results.map((result) => result.entries),
      [0, 1, 2, 3],
    );
  });
});

async function* entries(count: number, size: number): AsyncGenerator<Entry> {
  for (let index = 0; index < count; index += 1) yield fileEntry(`${1000 + index}`, size);
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
