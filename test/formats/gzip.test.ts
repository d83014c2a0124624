import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { fieldsOf } from './document-of.ts';
import { judged } from './judged.ts';
import { tarFile } from './tar-file.ts';

const note = 'Contact: jane.roe@clinic.example\n';

describe('GZIP format', () => {
  it('reads a compressed table as the table inside', async () => {
    const { places, gap } = await judged('people.tsv.gz', gzipSync('id\tmail\n1\tjane.roe@clinic.example\n'));
    assert.deepEqual(places, ['email @ people.tsv!/2:3']);
    assert.equal(gap, undefined);
  });

  it('reads a compressed archive under each of its names, and without one', async () => {
    const archive = gzipSync(tarFile([{ path: 'a.txt', content: note }]));
    for (const [path, inside] of [
      ['a.tar.gz', 'a.tar'],
      ['a.tgz', 'a.tar'],
      ['a.tar', 'a.tar'],
      ['a', 'a'],
    ] as const) {
      assert.deepEqual((await judged(path, archive)).places, [`email @ ${inside}!/a.txt!/1:10`]);
    }
  });

  it('leaves volumes to their own format', async () => {
    assert.equal((await judged('a.nii.gz', gzipSync(Buffer.alloc(400)))).format, undefined);
    assert.match((await judged('a.img.gz', gzipSync(note))).gap!.reason, /voxels/);
  });

  it('tells the name and the comment that were packed along, not the day of packing', () => {
    const fields = fieldsOf('data.csv.gz', withHeader('ROE_JANE.csv', 'of Jane Roe', '2021-06-14T10:00:00Z', note));
    assert.deepEqual(
      fields.map(({ text, location }) => [text, 'slot' in location && location.slot]),
      [
        ['ROE_JANE.csv', 'original file name'],
        ['of Jane Roe', 'comment'],
      ],
    );
    assert.deepEqual(fieldsOf('data.csv.gz', withHeader('data.csv', '', '1970-01-01T00:00:00Z', note)), []);
  });

  it('reads several streams in one file', async () => {
    const { places, gap } = await judged('a.txt.gz', Buffer.concat([gzipSync('Normal.\n'), gzipSync(note)]));
    assert.deepEqual([places, gap], [['email @ a.txt!/2:10'], undefined]);
  });

  it('reads what is there of a stream that is cut, and says so', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `row ${(index * 7919) % 10007}\n`).join('');
    const whole = gzipSync(note + lines);
    for (const length of [Math.floor(whole.length / 2), whole.length - 9]) {
      const { places, gap } = await judged('a.txt.gz', whole.subarray(0, length));
      assert.deepEqual(places, ['email @ a.txt!/1:10']);
      assert.match(gap!.reason, /it is cut or damaged/);
    }
  });

  it('reads what stands before damage', async () => {
    const noise = Buffer.alloc(300_000);
    for (let index = 0, state = 1; index < noise.length; index += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      noise[index] = 32 + ((state >>> 24) % 90);
    }
    const whole = gzipSync(Buffer.concat([Buffer.from(note), noise]));
    whole.fill(0xff, whole.length - 4000, whole.length - 3000);
    const { places, gap } = await judged('a.txt.gz', whole);
    assert.equal(places[0], 'email @ a.txt!/1:10');
    assert.match(gap!.reason, /cut or damaged/);
  });

  it('unpacks no more of a bomb than the budget allows, and reads that', async () => {
    const bomb = gzipSync(
      Buffer.concat([tarFile([{ path: 'a.txt', content: note }]).subarray(0, 1024), Buffer.alloc(300 * 1024 ** 2)]),
      {
        level: 1,
      },
    );
    const { places, gap } = await judged('a.tgz', bomb);
    assert.deepEqual(places, ['email @ a.tar!/a.txt!/1:10']);
    assert.match(gap!.reason, /^only the first 256 MiB of it are unpacked/);
  });

  it('says in one line what is wrong with a file that only has the name', async () => {
    for (const content of ['Jane Roe', Buffer.of(0x1f)]) {
      assert.match((await judged('a.txt.gz', content)).gap!.reason, /^it is not compressed by GZIP/);
    }
    const { gap } = await judged(
      'a.txt.gz',
      Buffer.concat([Buffer.of(0x1f, 0x8b, 8, 0), Buffer.alloc(60, 'Jane Roe')]),
    );
    assert.match(gap!.reason, /cut or damaged/);
  });
});

/** A stream with the optional parts of its header. */
function withHeader(name: string, comment: string, modified: string, content: string): Buffer {
  const stream = gzipSync(content);
  const head = Buffer.from(stream.subarray(0, 10));
  head[3] = 8 | (comment === '' ? 0 : 16);
  head.writeUInt32LE(Date.parse(modified) / 1000, 4);
  const texts = comment === '' ? `${name}\0` : `${name}\0${comment}\0`;
  return Buffer.concat([head, Buffer.from(texts), stream.subarray(10)]);
}
