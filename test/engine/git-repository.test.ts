import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHeader } from '../../src/engine/header.ts';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import { RepositoryFiles } from '../sources/git/repository-files.ts';

describe('scanDataset on a folder that is a Git repository', () => {
  let folder: string;
  let repository: RepositoryFiles;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-git-'));
    repository = new RepositoryFiles(join(folder, '.git'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  for (const jobs of [1, 2]) {
    it(`finds what the history gives away, also of whom a table names (${jobs === 1 ? 'one thread' : 'more threads'})`, async () => {
      const first = repository.commit('Import', { author: 'Data Team <team@clinic.example>' });
      const second = repository.commit('Remove\n\n"inputs": ["/home/mmuster/study/muster_erika/scan.dcm"]\n', {
        parents: [first],
      });
      writeFileSync(join(folder, 'participants.csv'), 'patient_name,group\nErika Muster,a\n');
      // So many files that threads are worth their start.
      for (let index = 0; index < 40 * (jobs - 1); index += 1)
        writeFileSync(join(folder, `n${index}.txt`), 'nothing\n');
      const scan = await scanDataset({ paths: [folder], jobs });
      const found = [...scan.findings()]
        .filter(({ location }) => location.path === '.git/history')
        .map(({ ruleId, severity, location }) => `${severity} ${ruleId} ${location.slot}`);
      assert.deepEqual(found.sort(), [
        `error identifier/left-elsewhere commit ${second.slice(0, 12)} line 3`,
        `info identifier/name commit ${first.slice(0, 12)} author`,
        `warning identifier/username commit ${second.slice(0, 12)} line 3`,
      ]);
      scan.dispose();
    });
  }

  it('counts the history as read in part, since earlier versions of files are not', async () => {
    repository.commit('Import');
    const scan = await scanDataset({ paths: [folder], jobs: 1 });
    assert.equal(scan.summary.verdict, 'needs-review');
    assert.deepEqual(
      [...scan.reasons.keys()].map((reason) => reason.slice(0, 33)),
      ['of its commits only messages and '],
    );
    scan.dispose();
  });

  it('shows the history as text, values masked', async () => {
    const id = repository.commit('Made on /home/mmuster/study');
    const { text, findings } = await readHeader({ path: join(repository.folder, 'history'), values: 'masked' });
    const line = text.split('\n').find((one) => one.startsWith(`commit ${id.slice(0, 12)} line 1 `));
    assert.ok(line !== undefined && !text.includes('mmuster'));
    assert.equal(findings.length, 1);
  });

  it('knows of a result that it is old once there is another commit', async () => {
    repository.commit('Import');
    mkdirSync(join(folder, 'sub-01'));
    const scan = await scanDataset({ paths: [folder], jobs: 1 });
    assert.equal(await scan.isStale(), false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    repository.commit('More');
    assert.equal(await scan.isStale(), true);
    scan.dispose();
  });
});
