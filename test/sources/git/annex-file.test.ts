import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAnnexFile } from '../../../src/sources/git/annex-file.ts';
import { RepositoryFiles } from './repository-files.ts';

describe('readAnnexFile', () => {
  let root: string;
  let repository: RepositoryFiles;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'git-annex-'));
    repository = new RepositoryFiles(join(root, '.git'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is a file at the top of the branch', () => {
    const tree = repository.tree({ 'remote.log': 'a store\n', 'uuid.log': 'another\n' });
    repository.commit('update', { tree, branch: 'git-annex' });
    assert.equal(readAnnexFile(join(root, '.git'), 'remote.log'), 'a store\n');
    assert.equal(readAnnexFile(join(root, '.git'), 'trust.log'), undefined);
  });

  it('is none without that branch, and where there is no repository', () => {
    repository.commit('first');
    assert.equal(readAnnexFile(join(root, '.git'), 'remote.log'), undefined);
    assert.equal(readAnnexFile(root, 'remote.log'), undefined);
  });
});
