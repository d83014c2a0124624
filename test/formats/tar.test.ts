import assert from 'node:assert/strict';
import { documentLater, fieldsOf } from './document-of.ts';
import { judged } from './judged.ts';
import { paxRecords, tarFile } from './tar-file.ts';
import { zipFile } from './zip-file.ts';

const note = 'Contact: jane.roe@clinic.example\n';

describe('TAR format', () => {
  it('reads each file inside by its own format, at its own place', async () => {
    const archive = tarFile([
      { path: 'notes/', type: '5' },
      { path: 'notes/a.txt', content: `Normal.\n${note}` },
      { path: 'people.tsv', content: 'id\tmail\n1\tjane.roe@clinic.example\n' },
    ]);
    const { places, gap } = await judged('export.tar', archive);
    assert.deepEqual(places, ['email @ notes/a.txt!/2:10', 'email @ people.tsv!/2:3']);
    assert.equal(gap, undefined);
  });

  it('is known by its first header without a name that says so', async () => {
    assert.deepEqual((await judged('backup', tarFile([{ path: 'a.txt', content: note }]))).places, [
      'email @ a.txt!/1:10',
    ]);
  });

  it('reads archives of other kinds inside', async () => {
    const inner = zipFile([{ path: 'a.txt', content: note }]);
    assert.deepEqual((await judged('a.tar', tarFile([{ path: 'b.zip', content: inner }]))).places, [
      'email @ b.zip!/a.txt!/1:10',
    ]);
  });

  it('reads long names: of ustar, of pax and of GNU', async () => {
    const long = `${'folder/'.repeat(20)}a.txt`;
    const archive = tarFile([
      { path: 'a.txt', prefix: 'very/long', content: 'x' },
      { path: 'header', type: 'x', content: paxRecords({ path: `pax/${long}`, mtime: '1.5' }) },
      { path: 'cut', content: 'x' },
      { path: '././@LongLink', type: 'L', content: `gnu/${long}\0` },
      { path: 'cut', content: 'x' },
      { path: '../../etc/passwd', content: 'x' },
    ]);
    assert.deepEqual(await paths(archive), ['very/long/a.txt', `pax/${long}`, `gnu/${long}`, 'etc/passwd']);
  });

  it('tells accounts of persons and days of change, each once and by the number of its file', () => {
    const modified = Date.parse('2021-06-14T10:00:00Z') / 1000;
    const fields = fieldsOf(
      'a.tar',
      tarFile([
        { path: 'a.txt', content: 'x', uname: 'root', modified },
        { path: 'b.txt', content: 'x', uname: 'jroe', gname: 'neuro', uid: 50123, modified },
        { path: 'c.txt', content: 'x', uname: 'jroe' },
        { path: 'header', type: 'x', content: paxRecords({ comment: 'for Jane Roe', 'Jane Roe': 'yes' }) },
        { path: 'd.txt', content: 'x' },
      ]),
    );
    assert.deepEqual(
      fields.map(({ name, text, location }) => [name, text, 'slot' in location && location.slot]),
      [
        ['modified', '2021-06-14', 'file 1 modified'],
        ['uname', 'jroe', 'file 2 uname'],
        ['gname', 'neuro', 'file 2 gname'],
        ['uid', '50123', 'file 2 uid'],
        ['comment', 'for Jane Roe', 'file 4 comment'],
        ['Jane Roe', 'yes', 'file 4 record'],
      ],
    );
  });

  it('finds the name of an account that was packed along', async () => {
    const { places } = await judged('a.tar', tarFile([{ path: 'b.txt', content: 'Normal.', uname: 'jroe' }]));
    assert.deepEqual(places, ['username @ file 1 uname']);
  });

  it('does not follow links, and does not take their sizes for content', async () => {
    const archive = tarFile([
      { path: 'a', type: '2', link: '/etc/passwd', said: '00000001000\0' },
      { path: 'b.txt', content: note },
    ]);
    const { places, gap } = await judged('a.tar', archive);
    assert.deepEqual(places, ['email @ b.txt!/1:10']);
    assert.match(gap!.reason, /^a: a link: links are not followed/);
  });

  describe('is not fooled', () => {
    it('by a size beyond the end: what is there is read', async () => {
      const archive = tarFile([{ path: 'a.txt', content: note, said: '00000100000\0' }]);
      const { places, gap } = await judged('a.tar', archive.subarray(0, 512 + note.length));
      assert.deepEqual(places, ['email @ a.txt!/1:10']);
      assert.match(gap!.reason, /^file 1 inside is cut/);
    });

    it('by a size of more than may be unpacked, in octal or in bytes', async () => {
      for (const said of ['77777777777\0', Buffer.from('800000000000010000000000', 'hex')]) {
        const { gap } = await judged('a.tar', tarFile([{ path: 'a.txt', content: note, said }]));
        assert.match(gap!.reason, /^a\.txt: it unpacks to more than 256 MiB/);
      }
    });

    it('by a negative size, which would lead back to the same header for ever', async () => {
      for (const said of ['-0000000512\0', Buffer.from('fffffffffffffffffffffe00', 'hex')]) {
        const archive = tarFile([
          { path: 'a.txt', said },
          { path: 'b.txt', content: note },
        ]);
        assert.deepEqual((await paths(archive)).at(0), 'a.txt');
      }
    });

    it('by pax records that lie about their lengths', async () => {
      for (const content of ['0 path=x\n', '99 path=x\n', '3 path=x\n', '-5 path=x\n', 'path=x\n', '9'.repeat(600)]) {
        assert.deepEqual(
          await paths(
            tarFile([
              { path: 'h', type: 'x', content },
              { path: 'a.txt', content: 'x' },
            ]),
          ),
          ['a.txt'],
        );
      }
    });
  });

  it('reads what stands before a damaged header, and says after which file it ends', async () => {
    const archive = tarFile([
      { path: 'a.txt', content: note },
      { path: 'Jane Roe.txt', content: note },
    ]);
    archive[1024 + 3] = 0xff;
    const { places, gap } = await judged('a.tar', archive);
    assert.deepEqual(places, ['email @ a.txt!/1:10']);
    assert.match(gap!.reason, /^the header of file 2 inside is damaged: the rest is not read$/);
  });

  it('says in one line that it is no archive', async () => {
    assert.match((await judged('a.tar', Buffer.alloc(2048, 'Jane Roe '))).gap!.reason, /^the header of file 1 inside/);
  });
});

async function paths(archive: Buffer): Promise<string[]> {
  const found: string[] = [];
  for await (const { path } of (await documentLater('a.tar', archive)).members!()) found.push(path);
  return found;
}
