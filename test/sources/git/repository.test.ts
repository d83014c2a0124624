import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '../../../src/sources/folder.ts';
import { RepositoryFiles } from './repository-files.ts';

describe('a Git repository in a folder', () => {
  let root: string;
  let repository: RepositoryFiles;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'git-folder-'));
    repository = new RepositoryFiles(join(root, '.git'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is listed as its history and the texts that speak of people, in the order of all paths', async () => {
    repository.commit('first');
    for (const path of [
      'config',
      'logs/HEAD',
      'logs/refs/heads/main',
      'info/exclude',
      'hooks/post-commit',
      'COMMIT_EDITMSG',
    ])
      repository.write(path, 'text');
    for (const path of [
      'index',
      'hooks/pre-push.sample',
      'annex/objects/a',
      'objects/info/packs',
      'FETCH_HEAD',
      'history',
    ])
      repository.write(path, 'not listed');
    for (const name of ['.git-notes', '.gitattributes']) writeFileSync(join(root, name), 'text');
    const paths = await list();
    assert.deepEqual(paths, [
      '.git-notes',
      '.git/COMMIT_EDITMSG',
      '.git/config',
      '.git/history',
      '.git/hooks/post-commit',
      '.git/info/exclude',
      '.git/logs/HEAD',
      '.git/logs/refs/heads/main',
      '.gitattributes',
    ]);
    assert.deepEqual(paths, [...paths].sort());
  });

  it('has no history before its first commit, and none where there is no repository', async () => {
    assert.deepEqual(await list(), []);
    rmSync(join(root, '.git/objects'), { recursive: true });
    repository.write('refs/heads/main', `${'a'.repeat(40)}\n`);
    assert.deepEqual(await list(), []);
  });

  it('is found where it is bare, of a submodule, or set apart', async () => {
    for (const name of ['bare.git', '.git/modules/group/raw', 'apart']) {
      const other = new RepositoryFiles(join(root, name));
      other.commit('first');
      other.write('index', 'not listed');
    }
    assert.deepEqual(await list(), ['.git/modules/group/raw/history', 'apart/history', 'bare.git/history']);
  });

  it('is not followed to another place by a file or a link, which are listed as what they are', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'git-outside-'));
    try {
      new RepositoryFiles(outside).commit('not of this dataset');
      rmSync(repository.folder, { recursive: true });
      writeFileSync(join(root, '.git'), `gitdir: ${outside}\n`);
      assert.deepEqual(await list(), ['.git']);
      rmSync(join(root, '.git'));
      symlinkSync(outside, join(root, '.git'));
      const entries = [];
      for await (const entry of (await openFolder(root)).entries()) entries.push(entry);
      assert.deepEqual(
        entries.map(({ path, kind }) => [path, kind]),
        [['.git', 'link']],
      );
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it('is left out by an ignore file like any folder, and when other paths were named', async () => {
    repository.commit('first');
    repository.write('config', 'text');
    writeFileSync(join(root, 'data.txt'), 'text');
    assert.deepEqual(await list(['data.txt']), ['data.txt']);
    writeFileSync(join(root, '.cohortlintignore'), '.git/\n');
    assert.deepEqual(await list(), ['.cohortlintignore', 'data.txt']);
  });

  it('changes its time when a branch moves, so that an older result is known to be old', async () => {
    repository.commit('first');
    utimesSync(join(repository.folder, 'HEAD'), 1, 1);
    for (const time of [1_000, 2_000]) {
      utimesSync(join(repository.folder, 'refs/heads/main'), time, time);
      for await (const { modified } of (await openFolder(root)).entries()) assert.equal(modified, time * 1000);
    }
  });

  async function list(within?: readonly string[]): Promise<string[]> {
    const paths: string[] = [];
    for await (const { path } of (await openFolder(root, within)).entries()) paths.push(path);
    return paths;
  }
});
