import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry, Source } from '../../../src/model/source.ts';
import type { DeclaredTerm } from '../../../src/rules/judge-left-elsewhere.ts';
import { BatchJudge, type BatchResult } from '../../../src/scan/running/batch.ts';
import { BatchWords } from '../../../src/scan/running/second-look.ts';
import { SharedState } from '../../../src/scan/running/shared-state.ts';
import { bytesInMemory } from '../../../src/sources/bytes-in-memory.ts';

const roe: DeclaredTerm = { value: 'ROE^JANE', class: 'name', role: 'patient', place: 'PatientName' };

describe('The second pass', () => {
  let runDirectory: string;
  let opened: string[];
  let judge: BatchJudge;
  const contents: Readonly<Record<string, string>> = {
    'a.txt': 'Kept as roejane in the archive.\n',
    'b.txt': 'Normal ventricles.\n',
    'jane-roe.txt': 'Normal ventricles.\n',
  };
  const source: Source = {
    name: 'data',
    entries: async function* () {},
    open({ path }) {
      opened.push(path);
      return bytesInMemory(Buffer.from(contents[path]!));
    },
  };
  const entry = (path: string): Entry => ({
    path,
    kind: 'file',
    size: contents[path]!.length,
    modified: 0,
    firstNewSegment: 0,
  });

  beforeEach(() => {
    runDirectory = mkdtempSync(join(tmpdir(), 'cohortlint-second-look-'));
    opened = [];
    judge = new BatchJudge(
      {
        root: '/data',
        policy: 'hipaa-safe-harbor',
        rules: {},
        key: Buffer.alloc(32, 7),
        runDirectory,
        shared: new SharedState().memory,
        reveal: false,
      },
      source,
    );
  });
  afterEach(() => {
    judge.close();
    rmSync(runDirectory, { recursive: true });
  });

  /** Both passes over a batch. */
  async function lookAgain(batch: readonly Entry[], changed = batch): Promise<BatchResult> {
    const words = new BatchWords();
    words.add(await judge.run(batch));
    opened = [];
    return judge.run(changed, words.lookingFor([roe])(changed));
  }

  it('reads a batch again whose words may be a declared term', async () => {
    const { tallies } = await lookAgain([entry('a.txt'), entry('b.txt')]);
    assert.deepEqual(opened, ['a.txt', 'b.txt']);
    assert.deepEqual(
      [...tallies.issues.values()].map(({ example }) => example.ruleId),
      ['identifier/left-elsewhere'],
    );
  });

  it('reads nothing of a batch that does not hold one', async () => {
    await lookAgain([entry('b.txt')]);
    assert.deepEqual(opened, []);
  });

  it('judges the names of files that it does not read', async () => {
    const { namesDeclared, maskedPaths } = await lookAgain([entry('jane-roe.txt')]);
    assert.deepEqual(opened, []);
    assert.equal(namesDeclared, true);
    assert.deepEqual([...maskedPaths.values()], ['jane-roe.txt']);
  });

  it('reads again what has changed since', async () => {
    await lookAgain([entry('b.txt')], [{ ...entry('b.txt'), modified: 1 }]);
    assert.deepEqual(opened, ['b.txt']);
  });

  it('reads again a batch of which the first pass did not come to an end', async () => {
    opened = [];
    await judge.run([entry('b.txt')], new BatchWords().lookingFor([roe])([entry('b.txt')]));
    assert.deepEqual(opened, ['b.txt']);
  });
});
