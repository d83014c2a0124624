import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { ReadingThread, type ThreadLimits } from '../../src/formats/isolated/read.ts';
import { readerOf } from './document-of.ts';
import { hdf5File, text } from './hdf5-file.ts';
import { parquetFile } from './parquet-file.ts';
import { packedOften, pdfFile, shownText } from './pdf-file.ts';
import { sqliteFile } from './sqlite-file.ts';

/** It reads with the bundle of the last build. */
describe('a thread in which libraries read', () => {
  const bundle = fileURLToPath(new URL('../../dist/reader.js', import.meta.url));
  const threads: ReadingThread[] = [];
  const start = (own: Partial<ThreadLimits> = {}) => {
    const limits = { heapMegabytes: 512, growthMegabytes: 2048, seconds: 60, ...own };
    const thread = new ReadingThread(bundle, limits);
    threads.push(thread);
    return thread;
  };
  afterEach(async () => {
    for (const thread of threads.splice(0)) await thread.close();
  });

  it('reads files one after another, each with the reader of its kind', async () => {
    const thread = start();
    const [nwb, table] = await Promise.all([
      thread.read('hdf5', readerOf(await hdf5File((file) => text(file, 'who', 'Jane Roe')))),
      thread.read('parquet', readerOf(parquetFile([{ name: 'who', data: ['Jane Roe'] }]))),
    ]);
    assert.equal(nwb!.parts[0]!.text, 'Jane Roe');
    assert.deepEqual(table!.sheets[0]!.rows, [['Jane Roe']]);
  });

  it('gets the bytes of a file in pieces, however long they are', async () => {
    const long = 'x'.repeat(5_000_000);
    const file = parquetFile([{ name: 'long', data: [long] }]);
    const { sheets } = await start().read('parquet', readerOf(file));
    assert.equal(sheets[0]!.rows[0]![0], long.slice(0, 1024 * 1024));
  });

  it('tells why a file is not read, and reads the next', async () => {
    const thread = start();
    const file = await hdf5File((made) => text(made, 'who', 'Jane Roe'));
    await assert.rejects(thread.read('hdf5', readerOf(file.subarray(0, 600))), /^Error: its root group cannot be read/);
    assert.equal((await thread.read('hdf5', readerOf(file))).parts.length, 1);
  });

  it('hands on why the bytes cannot be read, and reads the next file', async () => {
    const thread = start();
    const file = await hdf5File((made) => text(made, 'who', 'Jane Roe'));
    let left = 3;
    const broken = {
      ...readerOf(file),
      read(offset: number, length: number) {
        left -= 1;
        if (left < 0) throw Object.assign(new Error('refused'), { code: 'EIO' });
        return file.subarray(offset, offset + length);
      },
    };
    await assert.rejects(thread.read('hdf5', broken), { code: 'EIO' });
    assert.equal((await thread.read('hdf5', readerOf(file))).parts.length, 1);
  });

  it('gives up on a PDF document that unpacks without end: by its memory, and by its time', async () => {
    const megabyte = 'BT /F1 12 Tf 1 0 0 1 9 9 Tm (a) Tj ET\n'.repeat(27_000);
    const bomb = pdfFile({ pages: [{ packed: packedOften(megabyte, 1_500) }] });
    assert.ok(bomb.length < 10_000_000);
    const small = pdfFile({ pages: [shownText([72, 700, 'Jane Roe'])] });
    const thread = start({ growthMegabytes: 300 });
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 20);
    await assert.rejects(thread.read('pdf', readerOf(bomb)), /^Error: reading it needed more memory than a reader may/);
    clearInterval(watch);
    assert.ok(most - before < 900e6, `${most - before} bytes more`);
    assert.equal((await thread.read('pdf', readerOf(small))).parts.length, 1);
    const hurried = start({ seconds: 1 });
    await assert.rejects(hurried.read('pdf', readerOf(bomb)), /^Error: reading it took longer than 1 s$/);
    assert.equal((await hurried.read('pdf', readerOf(small))).parts.length, 1);
  });

  it('reads a database as a table of plain data', async () => {
    const file = await sqliteFile('CREATE TABLE people (who)', "INSERT INTO people VALUES ('Jane Roe')");
    assert.deepEqual((await start().read('sqlite', readerOf(file))).sheets, [
      { name: 'people', columns: ['who'], rows: [['Jane Roe']] },
    ]);
  });

  it('gives up on a file that makes a library run in circles, and reads the next', async () => {
    const file = await hdf5File((made) => text(made.create_group('Jane'), 'Roe', ['Jane', 'Roe']));
    const circle = Uint8Array.from(file);
    // The length of a text in the global heap.
    circle[Buffer.from(circle).indexOf('GCOL') + 48]! ^= 0xff;
    const thread = start({ seconds: 2 });
    await assert.rejects(thread.read('hdf5', readerOf(circle)), /^Error: reading it took longer than 2 s$/);
    assert.equal((await thread.read('hdf5', readerOf(file))).parts.length, 2);
  });
});
