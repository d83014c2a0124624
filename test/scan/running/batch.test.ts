import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gap } from '../../../src/model/report.generated.ts';
import type { Entry, Source } from '../../../src/model/source.ts';
import { BatchJudge, emptyBatch, mergeBatch } from '../../../src/scan/running/batch.ts';
import { SharedState } from '../../../src/scan/running/shared-state.ts';
import { readParts } from '../../../src/state/run.ts';
import { fileEntry } from '../../file-entry.ts';
import { judgeSetup } from '../../judge-setup.ts';

describe('BatchJudge', () => {
  let runDirectory: string;
  const shared = new SharedState();
  const contents: Readonly<Record<string, string>> = {
    'a.txt': 'Normal ventricles.\n',
    'b.tsv': 'id\tnote\n1\n',
    'c.txt': '',
    'd.txt': '',
  };
  const source: Source = {
    name: 'data',
    entries: async function* () {},
    open({ path }) {
      const bytes = Buffer.from(contents[path]!);
      return { size: bytes.length, read: (start, length) => bytes.subarray(start, start + length), close: () => {} };
    },
  };
  const entry = (path: string): Entry => fileEntry(path, contents[path]!.length);
  const judge = () => new BatchJudge(judgeSetup({ runDirectory, shared: shared.memory }), source);

  beforeEach(() => {
    runDirectory = mkdtempSync(join(tmpdir(), 'cohortlint-batch-'));
  });
  afterEach(() => rmSync(runDirectory, { recursive: true }));

  it('counts what was read whole, in part and not, and why', async () => {
    const batch = judge();
    const { entries, inspected, partial, notInspected, reasons } = await batch.run(Object.keys(contents).map(entry));
    batch.close();
    assert.deepEqual([entries, inspected, partial, notInspected], [4, 1, 1, 2]);
    assert.deepEqual([...reasons.values()].sort(), [1, 2]);
  });

  it('merges with a later batch without losing a gap', async () => {
    const batch = judge();
    const total = emptyBatch();
    for (const path of Object.keys(contents)) mergeBatch(total, await batch.run([entry(path)]));
    batch.close();
    assert.deepEqual([total.entries, total.inspected, total.partial, total.notInspected], [4, 1, 1, 2]);
    const paths = [...readParts<Gap>(total.gaps)].map(({ path }) => path);
    assert.deepEqual(paths, ['b.tsv', 'c.txt', 'd.txt']);
  });

  it('judges no further entry once the scan is stopped', async () => {
    shared.stop();
    const batch = judge();
    assert.equal((await batch.run(Object.keys(contents).map(entry))).entries, 0);
    batch.close();
  });
});
