import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datasetRootOf } from '../../src/engine/dataset-root.ts';
import { scanDataset } from '../../src/engine/scan-dataset.ts';

describe('datasetRootOf', () => {
  let base: string;
  beforeEach(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'cohortlint-root-')));
    mkdirSync(join(base, 'data/sub-01/anat'), { recursive: true });
    mkdirSync(join(base, 'data/sub-02'));
    writeFileSync(join(base, 'data/sub-01/anat/a.txt'), 'Contact: jane.roe@clinic.example\n');
    writeFileSync(join(base, 'data/sub-02/b.txt'), 'Nothing.\n');
  });
  afterEach(() => rmSync(base, { recursive: true }));
  const at = (path: string): string => join(base, path);

  it('is the folder that is named, whatever lies above it', () => {
    writeFileSync(at('cohortlint.config.json'), '{}');
    assert.deepEqual(datasetRootOf([at('data/sub-01')]), { root: at('data/sub-01'), scope: 'dataset' });
  });

  it('is the deepest common folder of several paths of which one is a folder', () => {
    assert.deepEqual(datasetRootOf([at('data/sub-01'), at('data/sub-02/b.txt')]), {
      root: at('data'),
      scope: 'dataset',
    });
  });

  for (const marker of ['cohortlint.config.json', 'dataset_description.json']) {
    it(`is found upward from files by ${marker}`, () => {
      writeFileSync(at(`data/${marker}`), '{}');
      const files = { root: at('data'), scope: 'files' };
      assert.deepEqual(datasetRootOf([at('data/sub-01/anat/a.txt')]), files);
      assert.deepEqual(datasetRootOf([at('data/sub-01/anat/a.txt'), at('data/sub-02/b.txt')]), files);
    });
  }

  it('is not looked for above the work tree of git', () => {
    writeFileSync(at('cohortlint.config.json'), '{}');
    mkdirSync(at('data/.git'));
    assert.equal(datasetRootOf([at('data/sub-02/b.txt')]).root, at('data/sub-02'));
  });

  it('of named files leaves out what is said of a whole dataset, says so, and is never clear', async () => {
    writeFileSync(at('data/cohortlint.config.json'), '{ "rules": { "identifier/email": "off" } }');
    const scan = await scanDataset({ paths: [at('data/sub-01/anat/a.txt')], jobs: 1 });
    try {
      assert.deepEqual(scan.summary.issues, []);
      assert.deepEqual([scan.summary.dataset.scope, scan.summary.verdict], ['files', 'needs-review']);
      assert.deepEqual(scan.summary.settings.switchedOff, ['identifier/email']);
    } finally {
      scan.dispose();
    }
  });
});
