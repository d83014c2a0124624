import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '../../src/model/source.ts';
import { SharedState } from '../../src/scan/running/shared-state.ts';
import { scan } from '../../src/scan/scan.ts';
import { fileEntry } from '../file-entry.ts';

describe('scan', () => {
  let runDirectory: string;
  beforeEach(() => {
    runDirectory = mkdtempSync(join(tmpdir(), 'cohortlint-scan-'));
  });
  afterEach(() => rmSync(runDirectory, { recursive: true }));

  const run = async (duringTheWalk: (stop: AbortController) => void) => {
    const controller = new AbortController();
    const shared = new SharedState();
    const text = Buffer.from('Normal ventricles.\n');
    const source: Source = {
      name: 'data',
      async *entries() {
        for (let number = 0; number < 5; number += 1) {
          if (number === 3) duringTheWalk(controller);
          yield fileEntry(`${number}.txt`, text.length);
        }
      },
      open: () => ({ size: text.length, read: (start, length) => text.subarray(start, start + length), close() {} }),
    };
    const key = Buffer.alloc(32, 7);
    const setup = { root: '', policy: 'hipaa-safe-harbor', rules: {}, key, runDirectory, shared: shared.memory };
    const { signal } = controller;
    const result = await scan(source, { ...setup, reveal: false }, { scope: 'dataset', jobs: 1, signal });
    return { result, shared };
  };

  it('is complete when it reached the end of the walk', async () => {
    const { result, shared } = await run(() => {});
    assert.deepEqual([result.complete, result.total.entries, shared.isStopped], [true, 5, false]);
  });

  it('tells its threads when it is cancelled, and is not complete', async () => {
    const { result, shared } = await run((controller) => controller.abort());
    assert.deepEqual([result.complete, shared.isStopped], [false, true]);
  });
});
