import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { type GitRecord, readRecords } from '../../../src/formats/git/records.ts';
import { bytesInMemory } from '../../../src/sources/bytes-in-memory.ts';
import { readHistory } from '../../../src/sources/git/history.ts';
import { commitText, dataTeam, deltaOf, objectOf, type PackedObject, RepositoryFiles } from './repository-files.ts';

describe('readHistory', () => {
  let root: string;
  let repository: RepositoryFiles;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'git-history-'));
    repository = new RepositoryFiles(join(root, '.git'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('goes from the newest commit back to the first, by loose objects', () => {
    const first = repository.commit('first');
    const second = repository.commit('second', { parents: [first] });
    const side = repository.commit('side', { parents: [first], branch: 'side' });
    assert.deepEqual(namesOf('commit'), [side, second, first]);
  });

  it('says in one line that earlier versions of files are not looked into', () => {
    repository.commit('first');
    assert.deepEqual(problems(), [
      'of its commits only messages and people are looked into, not earlier versions of files: share the files without `.git`, or as a new repository',
    ]);
  });

  it('takes annotated tags, and those that are named in a packed list', () => {
    const id = repository.commit('first');
    const tag = repository.loose(
      'tag',
      `object ${id}\ntype commit\ntag v1\ntagger ${dataTeam} 1790000000 +0000\n\nv1\n`,
    );
    rmSync(join(root, '.git/refs/heads/main'));
    repository.write('packed-refs', `# pack-refs with: peeled\n${tag} refs/tags/v1\n^${id}\n`);
    assert.deepEqual(namesOf('tag'), [tag]);
    assert.deepEqual(namesOf('commit'), [id]);
  });

  it('takes the logs of the branch of git-annex that speak of the whole dataset, and not those of single files', () => {
    const tree = repository.tree({ 'uuid.log': 'a', 'remote.log': 'b', 'notes.txt': 'c' });
    repository.commit('update', { tree, branch: 'git-annex' });
    assert.deepEqual(namesOf('blob'), ['git-annex:uuid.log', 'git-annex:remote.log']);
  });

  describe('in packs', () => {
    it('applies deltas by offset and by name', () => {
      const tree = objectOf('tree', '');
      const commits = [3, 2, 1].map((number) =>
        objectOf(
          'commit',
          commitText({ message: `message ${number}`, tree: tree.id, author: dataTeam, parents: [], time: number }),
        ),
      );
      const [newest, middle, oldest] = commits as [typeof tree, typeof tree, typeof tree];
      repository.pack([
        { ...tree, kind: 2 },
        { ...newest, kind: 1 },
        { id: middle.id, content: deltaOf(newest.content, middle.content), kind: 6, base: 1 },
        { id: oldest.id, content: deltaOf(middle.content, oldest.content), kind: 7, base: 2 },
      ]);
      for (const { id } of commits) repository.write(`refs/heads/${id}`, `${id}\n`);
      assert.deepEqual(
        records('commit').map(({ name, content }) => ({ name, content: content.toString() })),
        commits.map(({ id, content }) => ({ name: id, content: content.toString() })),
      );
    });

    it('ends where deltas lead in a circle', () => {
      const [one, other] = [objectOf('commit', '1'), objectOf('commit', '2')];
      repository.pack([
        { id: one.id, content: deltaOf(Buffer.from('2'), Buffer.from('1')), kind: 7, base: 1 },
        { id: other.id, content: deltaOf(Buffer.from('1'), Buffer.from('2')), kind: 7, base: 0 },
      ]);
      repository.write('refs/heads/main', `${one.id}\n`);
      assert.match(problems()[0]!, /^1 object is missing, damaged or too large: run `git fsck`/);
    });

    it('reads the newest 10,000 commits, and says so', () => {
      const objects: PackedObject[] = [];
      let parents: string[] = [];
      for (let time = 1; time <= 10_050; time += 1) {
        const text = commitText({ message: 'update', tree: 'a'.repeat(40), author: dataTeam, parents, time });
        const commit = objectOf('commit', text);
        objects.push({ ...commit, kind: 1 });
        parents = [commit.id];
      }
      repository.pack(objects);
      repository.write('refs/heads/main', `${parents[0]}\n`);
      const names = namesOf('commit');
      assert.equal(names.length, 10_000);
      assert.equal(names[0], parents[0]);
      assert.match(problems()[0]!, /^only the newest of its commits are read, 10000 of them: /);
    });
  });

  describe('that is damaged', () => {
    it('reads the rest, and says how much is missing and what helps', () => {
      const first = repository.commit('first');
      const second = repository.commit('second', { parents: [first, 'b'.repeat(40)] });
      repository.write(repository.pathOf(first), 'no zlib stream');
      assert.deepEqual(namesOf('commit'), [second]);
      assert.match(problems()[0]!, /^2 objects are missing, damaged or too large: run `git fsck`, and `git fetch`/);
    });

    it('does not unpack a bomb', () => {
      const id = 'c'.repeat(40);
      repository.write(repository.pathOf(id), deflateSync(Buffer.alloc(64 * 1024 * 1024)));
      repository.write('refs/heads/main', `${id}\n`);
      assert.match(problems()[0]!, /^1 object is missing, damaged or too large/);
    });

    it('stops unpacking where there is too much of it, and says so', () => {
      // A branch may lead to anything; what is no commit costs its unpacking all the same.
      for (let number = 0; number < 20; number += 1) {
        const blob = repository.loose('blob', Buffer.alloc(15 * 1024 * 1024, number));
        repository.write(`refs/heads/a${number}`, `${blob}\n`);
      }
      repository.commit('first');
      assert.deepEqual(namesOf('commit'), []);
      assert.match(problems()[0]!, /^only the newest of its commits are read, 0 of them: /);
    });

    it('never throws, whatever byte of a pack or its index is another', () => {
      const tree = objectOf('tree', '');
      const text = (message: string) => commitText({ message, tree: tree.id, author: dataTeam, parents: [], time: 1 });
      const [base, next] = [objectOf('commit', text('one')), objectOf('commit', text('two'))];
      repository.pack([
        { ...base, kind: 1 },
        { id: next.id, content: deltaOf(base.content, next.content), kind: 6, base: 0 },
      ]);
      repository.write('refs/heads/main', `${next.id}\n`);
      let damaged = 0;
      for (const name of ['objects/pack/pack-1.pack', 'objects/pack/pack-1.idx']) {
        const whole = readFileSync(join(repository.folder, name));
        for (let at = 0; at < whole.length; at += 3) {
          const broken = Buffer.from(whole);
          broken[at] = broken[at]! ^ 0xff;
          repository.write(name, broken);
          if (namesOf('commit').length === 0) damaged += 1;
        }
        repository.write(name, whole);
      }
      assert.deepEqual(namesOf('commit'), [next.id]);
      assert.ok(damaged > 50, `${damaged} of the changes are noticed`);
    });
  });

  describe('never leaves the folder', () => {
    it('by a link in place of the objects', () => {
      const elsewhere = new RepositoryFiles(join(root, 'elsewhere'));
      const id = elsewhere.commit('not of this dataset');
      rmSync(join(repository.folder, 'objects'), { recursive: true });
      symlinkSync(join(elsewhere.folder, 'objects'), join(repository.folder, 'objects'));
      repository.write('refs/heads/main', `${id}\n`);
      assert.deepEqual(namesOf('commit'), []);
    });

    it('by alternates, and says how to have all objects', () => {
      const elsewhere = new RepositoryFiles(join(root, 'elsewhere'));
      const id = elsewhere.commit('not of this dataset');
      repository.write('objects/info/alternates', `${join(elsewhere.folder, 'objects')}\n`);
      repository.write('refs/heads/main', `${id}\n`);
      assert.deepEqual(namesOf('commit'), []);
      assert.match(problems()[0]!, /alternates.* not followed: run `git repack -a`/);
    });
  });

  it('ends without a word where a shallow clone ends', () => {
    const id = repository.commit('newest', { parents: ['d'.repeat(40)] });
    repository.write('shallow', `${id}\n`);
    assert.equal(problems().length, 1);
  });

  it('says that reftables are not read', () => {
    repository.write('config', '[extensions]\n\trefStorage = reftable\n');
    assert.match(problems()[0]!, /reftables, which are not read/);
  });

  for (const format of ['sha1', 'sha256']) {
    it(`reads what git itself wrote and packed, with ${format}`, function () {
      const folder = join(root, format);
      mkdirSync(folder);
      const git = (...words: string[]) =>
        execFileSync('git', words, { cwd: folder, env: gitEnvironment, stdio: ['ignore', 'pipe', 'ignore'] });
      try {
        git('init', '-q', `--object-format=${format}`);
      } catch {
        return this.skip();
      }
      for (let number = 0; number < 30; number += 1) {
        writeFileSync(join(folder, 'notes.txt'), `note ${number}\n`);
        git('add', '.');
        git('commit', '-q', '-m', `Note ${number}\n\n${'The same words in every message. '.repeat(20)}`);
        if (number === 20) git('gc', '-q', '--aggressive');
      }
      git('tag', '-a', 'v1', '-m', 'First version');
      const ids = git('rev-list', '--all').toString().trim().split('\n');
      const read = [...readRecords(bytesInMemory(readHistory(join(folder, '.git'))), [])];
      const commits = read.filter(({ type }) => type === 'commit');
      assert.deepEqual(commits.map(({ name }) => name).sort(), ids.sort());
      for (const { name, content } of commits) assert.deepEqual(content, git('cat-file', 'commit', name));
      assert.equal(read.filter(({ type }) => type === 'tag').length, 1);
      assert.equal(read.filter(({ type }) => type === 'problem').length, 1);
    });
  }

  function records(type: string): GitRecord[] {
    return [...readRecords(bytesInMemory(readHistory(repository.folder)), [])].filter((one) => one.type === type);
  }

  function namesOf(type: string): string[] {
    return records(type).map(({ name }) => name);
  }

  function problems(): string[] {
    return records('problem').map(({ content }) => content.toString());
  }
});

const gitEnvironment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Data team',
  GIT_AUTHOR_EMAIL: 'team@clinic.example',
  GIT_COMMITTER_NAME: 'Data team',
  GIT_COMMITTER_EMAIL: 'team@clinic.example',
};
