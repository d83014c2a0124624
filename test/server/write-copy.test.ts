import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dicomFile } from '../dicom-file.ts';
import { TestClient } from './client.ts';

describe('The server writes a de-identified copy', () => {
  let folder: string;
  let work: string;
  let client: Awaited<ReturnType<typeof TestClient.start>>;
  const uri = (path: string): string => pathToFileURL(path).toString();

  before(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'cohortlint-copied-')));
    work = realpathSync(mkdtempSync(join(tmpdir(), 'cohortlint-copy-')));
    writeFileSync(join(folder, 'a.dcm'), dicomFile([['PatientName', 'PN', 'ROE^JANE']]));
    client = await TestClient.start(folder, {});
  });
  after(async () => {
    await client.stop();
    for (const one of [folder, work]) rmSync(one, { recursive: true });
  });

  it('and says in one line what it wrote and what a scan of it found', async () => {
    const target = join(work, 'copy');
    const summary = await client.ask('cohortlint/fix', {
      source: uri(folder),
      target: uri(target),
      workDoneToken: 'a',
    });
    assert.deepEqual([summary.complete, summary.rewritten, summary.leftOut], [true, 1, 0]);
    assert.match(
      summary.message,
      /^1 DICOM file de-identified under hipaa-safe-harbor\. A scan of the copy found 0 errors/,
    );
    assert.match(summary.report, /PatientName +replaced by a pseudonym in 1 file/);
    assert.doesNotMatch(summary.report, /ROE/);
    assert.deepEqual(readdirSync(target), ['a.dcm']);
  });

  it('and refuses a folder that is the source', async () => {
    const params = { source: uri(folder), target: uri(join(folder, 'copy')), workDoneToken: 'b' };
    await assert.rejects(client.ask('cohortlint/fix', params), /name a folder elsewhere/);
    assert.ok(!existsSync(join(folder, 'copy')));
  });
});
