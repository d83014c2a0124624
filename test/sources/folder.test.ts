import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import type { Entry } from '../../src/model/source.ts';
import { type FolderSource, openFolder } from '../../src/sources/folder.ts';

describe('openFolder', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'folder-source-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('lists entries in the order of their whole paths: `a-b` before `a/c`', async () => {
    write('a/c', 'a-b', 'a.b', 'B', 'a/b/d', 'ä', 'a0');
    const paths = (await list()).map(({ path }) => path);
    assert.deepEqual(paths, ['B', 'a-b', 'a.b', 'a/b/d', 'a/c', 'a0', 'ä']);
    assert.deepEqual(paths, [...paths].sort());
  });

  it('lists any tree in the order of UTF-16 units', async () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', '-', '.x', '0', 'é', '😀', '\uffee'),
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), async (trees) => {
        rmSync(root, { recursive: true, force: true });
        mkdirSync(root);
        for (const segments of trees) {
          try {
            write(segments.join('/'));
          } catch {
            // A name that is a file and a folder at once.
          }
        }
        const paths = (await list()).map(({ path }) => path);
        assert.deepEqual(paths, [...paths].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('says which segments of a path no earlier entry has shown', async () => {
    write('a/b/1', 'a/b/2', 'a/c/1', 'd');
    assert.deepEqual(
      (await list()).map(({ path, firstNewSegment }) => [path, firstNewSegment]),
      [
        ['a/b/1', 0],
        ['a/b/2', 2],
        ['a/c/1', 1],
        ['d', 0],
      ],
    );
  });

  it('gives size and bytes of a file', async () => {
    write('a/b');
    const source = await openFolder(root);
    const [entry] = await list(source);
    assert.equal(entry!.size, 'content of a/b'.length);
    const bytes = source.open(entry!);
    assert.equal(Buffer.from(bytes.read(8, 100)).toString(), 'of a/b');
    assert.equal(bytes.read(1000, 10).length, 0);
    bytes.close();
    bytes.close();
  });

  it('takes a file for a dataset of one entry', async () => {
    write('a/b', 'a/c');
    const source = await openFolder(join(root, 'a/b'));
    assert.deepEqual(
      (await list(source)).map(({ path }) => path),
      ['b'],
    );
    assert.equal(source.name, 'a');
  });

  it('says in one line that a path is not there', async () => {
    await assert.rejects(
      openFolder(join(root, 'missing')),
      /^Error: ".*missing" does not exist: name a folder or file that is there\.$/,
    );
  });

  it('stops when it is told to', async () => {
    write('a', 'b', 'c');
    const abort = new AbortController();
    const seen: string[] = [];
    for await (const { path } of (await openFolder(root)).entries(abort.signal)) {
      seen.push(path);
      abort.abort();
    }
    assert.deepEqual(seen, ['a']);
  });

  describe('links', () => {
    it('are named and not followed', async () => {
      write('real/a');
      symlinkSync('real', join(root, 'folder'));
      symlinkSync('real/a', join(root, 'file'));
      const entries = await list();
      assert.deepEqual(
        entries.map(({ path, kind }) => [path, kind]),
        [
          ['file', 'link'],
          ['folder', 'link'],
          ['real/a', 'file'],
        ],
      );
      assert.match(entries[0]!.problem!, /another entry, which is not followed/);
    });

    it('out of the dataset are said to be such', async () => {
      symlinkSync(tmpdir(), join(root, 'out'));
      symlinkSync('..', join(root, 'up'));
      for (const { problem } of await list()) assert.match(problem!, /out of the dataset/);
    });

    it('to content that git-annex has not got say how to get it', async () => {
      mkdirSync(join(root, 'sub-01'));
      symlinkSync('../.git/annex/objects/Xk/0p/MD5E-s12', join(root, 'sub-01/a.nii.gz'));
      assert.match((await list())[0]!.problem!, /content that is not here: .*git annex get/);
    });

    describe('to content that git-annex has locked', () => {
      const key = 'SHA256E-s3--0.txt';
      const link = (path: string, target: string) => {
        mkdirSync(join(root, dirname(path)), { recursive: true });
        symlinkSync(target, join(root, path));
      };
      const opened = async (path: string) => {
        const bytes = (await openFolder(root)).open({ path });
        const text = Buffer.from(bytes.read(0, bytes.size)).toString();
        bytes.close?.();
        return text;
      };

      it('are files with that content', async () => {
        write(`.git/annex/objects/Xk/0p/${key}/${key}`);
        link('sub-01/a.txt', `../.git/annex/objects/Xk/0p/${key}/${key}`);
        const [entry] = (await list()).filter(({ path }) => path === 'sub-01/a.txt');
        const text = await opened('sub-01/a.txt');
        assert.match(text, /^content of .git\/annex/);
        assert.deepEqual([entry!.kind, entry!.size, entry!.problem], ['file', text.length, undefined]);
      });

      it('are found in what a repository keeps for a submodule', async () => {
        write(`.git/modules/sub/annex/objects/Xk/0p/${key}/${key}`);
        link('sub/.git', '../.git/modules/sub');
        link('sub/a.txt', `.git/annex/objects/Xk/0p/${key}/${key}`);
        assert.equal((await list()).find(({ path }) => path === 'sub/a.txt')!.kind, 'file');
        assert.match(await opened('sub/a.txt'), /^content of .git\/modules/);
      });

      it('are not followed out of the dataset, however they lead there', async () => {
        const outside = mkdtempSync(join(tmpdir(), 'cohortlint-annex-'));
        try {
          mkdirSync(join(outside, `annex/objects/${key}`), { recursive: true });
          writeFileSync(join(outside, `annex/objects/${key}/${key}`), 'Roe');
          link('sub-01/.git', outside);
          link('sub-01/a.txt', `.git/annex/objects/${key}/${key}`);
          link('sub-01/b.txt', join(outside, `annex/objects/${key}/${key}`));
          for (const name of ['a.txt', 'b.txt']) {
            const entry = (await list()).find(({ path }) => path === `sub-01/${name}`)!;
            assert.equal(entry.kind, 'link');
            await assert.rejects(opened(`sub-01/${name}`), { code: 'ELOOP' });
          }
        } finally {
          rmSync(outside, { recursive: true });
        }
      });

      it('are not followed to files that only lie in a folder of that name', async () => {
        write(`annex/objects/${key}`);
        link('a.txt', `annex/objects/${key}`);
        assert.equal((await list()).find(({ path }) => path === 'a.txt')!.kind, 'link');
      });
    });

    it('are not read even if one takes the place of a file after the walk', async () => {
      write('a', 'b');
      const source = await openFolder(root);
      rmSync(join(root, 'a'));
      symlinkSync('b', join(root, 'a'));
      assert.throws(() => source.open({ path: 'a' }), { code: 'ELOOP' });
    });
  });

  it('lists a pipe as something that is no file, and does not wait for it', async function () {
    if (process.platform === 'win32') return this.skip();
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const source = await openFolder(root);
    const [entry] = await list(source);
    assert.equal(entry!.kind, 'other');
    assert.throws(() => source.open(entry!), /not a regular file/);
  });

  it('shows bytes of a name that are not UTF-8, and opens the file all the same', async function () {
    if (process.platform !== 'linux') return this.skip();
    mkdirSync(join(root, 'sub'));
    writeFileSync(Buffer.concat([Buffer.from(`${root}/sub/M`), Buffer.of(0xfc), Buffer.from('ller.txt')]), 'text');
    const source = await openFolder(root);
    const [entry] = await list(source);
    assert.equal(entry!.path, 'sub/M\\xFCller.txt');
    const bytes = source.open(entry!);
    assert.equal(Buffer.from(bytes.read(0, 10)).toString(), 'text');
    bytes.close();
  });

  it('names a folder that it has no permission to list', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) return this.skip();
    write('closed/a');
    chmodSync(join(root, 'closed'), 0);
    const [entry] = await list();
    chmodSync(join(root, 'closed'), 0o700);
    assert.equal(entry!.path, 'closed');
    assert.match(entry!.problem!, /no permission to list this folder/);
  });

  describe('ignore files', () => {
    it('leave out what they name, and are accounted for', async () => {
      write('scratch/a', 'scratch/b', 'a.log', 'b.txt');
      writeFileSync(join(root, '.cohortlintignore'), 'scratch/\n*.log\n');
      const source = await openFolder(root);
      assert.deepEqual(
        (await list(source)).map(({ path }) => path),
        ['.cohortlintignore', 'b.txt'],
      );
      assert.deepEqual(source.ignored(), { count: 2, files: ['.cohortlintignore'] });
    });

    it('in a folder below decide for that folder', async () => {
      write('a.log', 'sub/a.log', 'sub/b.txt', 'b.txt');
      writeFileSync(join(root, '.cohortlintignore'), '*.log\n');
      writeFileSync(join(root, 'sub/.cohortlintignore'), '!a.log\n/b.txt\n');
      const paths = (await list()).map(({ path }) => path);
      assert.deepEqual(paths, ['.cohortlintignore', 'b.txt', 'sub/.cohortlintignore', 'sub/a.log']);
    });

    it('tell upper from lower case', async () => {
      write('Scratch/a');
      writeFileSync(join(root, '.cohortlintignore'), 'scratch/\n');
      assert.ok((await list()).some(({ path }) => path === 'Scratch/a'));
    });

    it('that are links are not obeyed', async () => {
      write('patterns', 'a');
      writeFileSync(join(root, 'patterns'), 'a\n');
      symlinkSync('patterns', join(root, '.cohortlintignore'));
      const source = await openFolder(root);
      assert.ok((await list(source)).some(({ path }) => path === 'a'));
      assert.deepEqual(source.ignored().files, []);
    });
  });

  it('passes over the bookkeeping of Subversion and Mercurial', async () => {
    write('.hg/store', 'sub/.svn/a', 'node_modules/a', '.gitattributes');
    assert.deepEqual(
      (await list()).map(({ path }) => path),
      ['.gitattributes', 'node_modules/a'],
    );
  });

  function write(...paths: readonly string[]): void {
    for (const path of paths) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), `content of ${path}`);
    }
  }

  async function list(source?: FolderSource): Promise<Entry[]> {
    const entries: Entry[] = [];
    for await (const entry of (source ?? (await openFolder(root))).entries()) entries.push(entry);
    return entries;
  }
});
