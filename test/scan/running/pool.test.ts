import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../../../src/engine/prepare.ts';
import type { Gap } from '../../../src/model/report.generated.ts';
import type { Entry } from '../../../src/model/source.ts';
import { judgeInWorkers } from '../../../src/scan/running/pool.ts';
import { openFolder } from '../../../src/sources/folder.ts';
import { readParts, removeRunDirectory } from '../../../src/state/run.ts';

describe('judgeInWorkers', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-pool-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('loses an entry that needs more memory than a thread may use, and that entry alone', async () => {
    writeFileSync(join(folder, 'a.txt'), 'jane.roe@clinic.example\n');
    // One record of two million cells.
    writeFileSync(join(folder, 'b.tsv'), `${'1\t'.repeat(2_000_000)}1\n`);
    writeFileSync(join(folder, 'c.txt'), 'erika.mustermann@clinic.example\n');
    const { setup } = prepare({ path: folder });
    const entries: Entry[] = [];
    for await (const entry of (await openFolder(folder)).entries()) entries.push(entry);
    // Twice what a thread needs to start, and half of what the record takes.
    const judges = await judgeInWorkers(setup, 1, 96);
    try {
      const result = await judges.run(entries);
      const gaps = [...readParts<Gap>(result.gaps)];
      assert.deepEqual(
        gaps.map(({ path, reason }) => [path, /more memory than a reader may use/.test(reason)]),
        [['b.tsv', true]],
      );
      const emails = [...result.tallies.issues.values()].find(({ example }) => example.ruleId === 'identifier/email');
      assert.equal(emails!.count, 2);
    } finally {
      await judges.close();
      removeRunDirectory(setup.runDirectory);
    }
  });
});
