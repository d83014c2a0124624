import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '../../src/sources/folder.ts';

describe('openFolder within chosen paths', () => {
  let root: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'cohortlint-paths-'));
    for (const path of ['a/x.txt', 'a/sub/y.txt', 'b/z.txt', 'c.txt']) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), path);
    }
  });
  after(() => rmSync(root, { recursive: true }));

  async function list(...within: string[]) {
    const source = await openFolder(root, within);
    const entries = [];
    for await (const entry of source.entries()) entries.push(entry);
    return { source, paths: entries.map(({ path }) => path), entries };
  }

  it('is the whole folder for an empty path', async () => {
    assert.deepEqual((await list('')).paths, ['a/sub/y.txt', 'a/x.txt', 'b/z.txt', 'c.txt']);
  });

  it('lists the named paths alone, relative to the folder above them', async () => {
    assert.deepEqual((await list('c.txt', 'a')).paths, ['a/sub/y.txt', 'a/x.txt', 'c.txt']);
  });

  it('lists nothing twice when one path lies in another', async () => {
    assert.deepEqual((await list('a', 'a/sub', 'a/x.txt')).paths, ['a/sub/y.txt', 'a/x.txt']);
  });

  it('obeys the ignore files above them, and answers for single paths alike', async () => {
    writeFileSync(join(root, '.cohortlintignore'), 'x.txt\nb/\n');
    const { source, paths } = await list('a', 'b/z.txt');
    assert.deepEqual(paths, ['a/sub/y.txt']);
    assert.deepEqual(
      ['a/x.txt', 'b/z.txt', 'a/sub/y.txt', 'c.txt'].filter((path) => source.ignores(path)),
      ['a/x.txt', 'b/z.txt'],
    );
    rmSync(join(root, '.cohortlintignore'));
  });

  it('opens what it lists', async () => {
    const { source, entries } = await list('b');
    const bytes = source.open(entries[0]!);
    assert.equal(Buffer.from(bytes.read(0, 100)).toString(), 'b/z.txt');
    bytes.close();
  });

  it('says in one line that a path is not there', async () => {
    await assert.rejects(openFolder(root, ['none']), /does not exist/);
  });
});
