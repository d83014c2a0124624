import assert from 'node:assert/strict';
import { documentLater } from './document-of.ts';
import { judged } from './judged.ts';
import { zipFile } from './zip-file.ts';

const note = 'Contact: jane.roe@clinic.example\n';

describe('ZIP format', () => {
  it('reads each file inside by its own format, at its own place', async () => {
    const archive = zipFile([
      { path: 'notes/a.txt', content: `Normal.\n${note}` },
      { path: 'people.tsv', content: 'id\tmail\n1\tjane.roe@clinic.example\n', method: 0 },
      { path: 'sub-01/info.json', content: '{"PatientName": "Roe^Jane"}' },
    ]);
    const { places, gap } = await judged('export.zip', archive);
    assert.deepEqual(places, ['email @ notes/a.txt!/2:10', 'email @ people.tsv!/2:3', 'name @ sub-01/info.json!/1:18']);
    assert.equal(gap, undefined);
  });

  it('is known by its first bytes, whatever it is called, and when nothing is in it', async () => {
    assert.deepEqual((await judged('export', zipFile([{ path: 'a.txt', content: note }]))).places, [
      'email @ a.txt!/1:10',
    ]);
    assert.equal((await judged('empty.zip', zipFile([]))).gap, undefined);
  });

  it('judges the names of files and folders inside, empty ones included', async () => {
    const { findings } = await judged('a.zip', zipFile([{ path: 'jane.roe@clinic.example/', content: '', method: 0 }]));
    assert.deepEqual(
      findings.map(({ class: one, location }) => [one, location.kind]),
      [['email', 'path']],
    );
    assert.doesNotMatch(JSON.stringify(findings), /jane|roe/i);
  });

  it('reads archives in archives, three deep and no deeper', async () => {
    const wrap = (content: Buffer) => zipFile([{ path: 'in.zip', content }]);
    const one = zipFile([{ path: 'a.txt', content: note }]);
    assert.deepEqual((await judged('a.zip', wrap(wrap(one)))).places, ['email @ in.zip!/in.zip!/a.txt!/1:10']);
    const { places, gap } = await judged('a.zip', wrap(wrap(wrap(one))));
    assert.deepEqual(places, []);
    assert.match(gap!.reason, /in\.zip!\/in\.zip!\/in\.zip: .*a\.txt: it lies more than 3 archives deep/);
  });

  it('names files that leave the archive by where they would lie inside of it', async () => {
    const paths = ['../../etc/a.txt', '/root/b.txt', 'C:\\c.txt', 'x\\..\\d.txt'];
    const { members } = await documentLater('a.zip', zipFile(paths.map((path) => ({ path, content: note }))));
    const names = [];
    for await (const member of members!()) names.push(member.path);
    assert.deepEqual(names, ['etc/a.txt', 'root/b.txt', 'c.txt', 'x/d.txt']);
  });

  it('reads names in UTF-8 that do not say so, which else were those of code page 437', async () => {
    const archive = zipFile([{ path: 'Bericht für Köln.txt', content: 'x', unsaidEncoding: true }]);
    const [member] = [...((await documentLater('a.zip', archive)).members!() as Iterable<{ path: string }>)];
    assert.equal(member!.path, 'Bericht für Köln.txt');
  });

  describe('tells what was packed along', () => {
    const texts = async (archive: Buffer) =>
      [...(await documentLater('a.zip', archive)).fields()].map(({ name, text, location }) => [
        name,
        text,
        'slot' in location && location.slot,
      ]);

    it('comments of the archive and of files', async () => {
      const archive = zipFile([{ path: 'a.txt', content: 'x', comment: 'of Jane Roe' }], 'for Dr. Müller');
      assert.deepEqual(await texts(archive), [
        ['', 'for Dr. Müller', 'archive comment'],
        ['', 'of Jane Roe', 'file 1 comment'],
      ]);
    });

    it('accounts of persons and days of change, each once', async () => {
      const extra = (uid: number) =>
        Buffer.concat([Buffer.from('75780b0001', 'hex'), Buffer.of(4), int(uid), Buffer.of(4), int(0)]);
      const modified = new Date('2021-06-14T10:00:00Z');
      const archive = zipFile([
        { path: 'a.txt', content: 'x', extra: extra(50123), modified },
        { path: 'b.txt', content: 'x', extra: extra(50123), modified },
        { path: 'c.txt', content: 'x', extra: extra(0) },
      ]);
      assert.deepEqual(await texts(archive), [
        ['uid', '50123', 'file 1 uid'],
        ['modified', '2021-06-14', 'file 1 modified'],
      ]);
    });
  });

  describe('names what it does not read, and reads the rest', () => {
    const reasonOf = async (content: Parameters<typeof zipFile>[0][number]) => {
      const { gap, places } = await judged('a.zip', zipFile([content, { path: 'b.txt', content: note }]));
      assert.deepEqual(places, ['email @ b.txt!/1:10']);
      return gap!.reason;
    };

    it('an encrypted file', async () => {
      assert.match(await reasonOf({ path: 'a.txt', content: note, encrypted: true }), /^a\.txt: it is encrypted/);
    });

    it('a file packed by another method', async () => {
      assert.match(await reasonOf({ path: 'a.txt', content: note, method: 14 }), /^a\.txt: it is packed by LZMA/);
      assert.match(await reasonOf({ path: 'a.txt', content: note, method: 77 }), /packed by method 77/);
    });

    it('a link', async () => {
      assert.match(await reasonOf({ path: 'a', content: '/etc/passwd', mode: 0o120777 }), /^a: a link/);
    });

    it('a file whose place in the archive holds something else', async () => {
      const archive = zipFile([
        { path: 'a.txt', content: note },
        { path: 'b.txt', content: note },
      ]);
      archive.write('XX', 0);
      const { gap, places } = await judged('a.zip', archive);
      assert.deepEqual(places, ['email @ b.txt!/1:10']);
      assert.match(gap!.reason, /^a\.txt: its place in the archive is damaged/);
    });

    it('a file whose compression is damaged', async () => {
      const archive = zipFile([{ path: 'a.txt', content: note.repeat(9) }]);
      archive.fill(0xff, 35, 50);
      assert.match((await judged('a.zip', archive)).gap!.reason, /a\.txt: its compression is damaged/);
    });
  });

  describe('is not fooled', () => {
    it('by a size that is said too small or too large: what is there is read, and the lie is told', async () => {
      for (const unpacked of [3, 5000]) {
        const { gap, places } = await judged('a.zip', zipFile([{ path: 'a.txt', content: note, said: { unpacked } }]));
        assert.deepEqual(places, ['email @ a.txt!/1:10']);
        assert.match(gap!.reason, /^file 1 inside is cut or damaged/);
      }
    });

    it('by a bomb: no more is unpacked than the budget allows, whatever size it says', async () => {
      const content = Buffer.alloc(257 * 1024 * 1024);
      const reasons = {
        [content.length]: /^a\.txt: it unpacks to more than 256 MiB/,
        10: /^a\.txt: .* more than it says/,
      };
      for (const [unpacked, reason] of Object.entries(reasons)) {
        const bomb = zipFile([
          { path: 'a.txt', content, said: { unpacked: Number(unpacked) } },
          { path: 'b.txt', content: note },
        ]);
        const { gap, places } = await judged('a.zip', bomb);
        assert.deepEqual(places, ['email @ b.txt!/1:10']);
        assert.match(gap!.reason, reason);
      }
    });

    it('by files that share their bytes', async () => {
      const shared = Array.from({ length: 50 }, (_, index) => ({ path: `${index}.txt`, content: note, sharesWith: 0 }));
      const { gap, places } = await judged('a.zip', zipFile([{ path: 'a.txt', content: note }, ...shared]));
      assert.equal(places.length, 1);
      assert.match(gap!.reason, /overlap those of another file/);
    });
  });

  it('says in one line that its directory is missing', async () => {
    const whole = zipFile([{ path: 'Jane Roe.txt', content: note }]);
    for (let length = 5; length < whole.length; length += 3) {
      const { gap } = await judged('a.zip', whole.subarray(0, length));
      assert.match(gap!.reason, /^its ZIP directory is missing or damaged: get a complete copy$/);
    }
  });

  it('lists what stands before the damage of its directory', async () => {
    const archive = zipFile([
      { path: 'a.txt', content: note },
      { path: 'b.txt', content: note },
    ]);
    archive.write('XX', archive.lastIndexOf('PK\x01\x02'));
    const { gap, places } = await judged('a.zip', archive);
    assert.deepEqual(places, ['email @ a.txt!/1:10']);
    assert.match(gap!.reason, /^its ZIP directory is damaged after 1 files/);
  });
});

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
