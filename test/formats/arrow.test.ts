import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { CompressionType, setCompressionCodec, tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { unpackLz4 } from '../../src/formats/arrow/lz4.ts';
import { ReadingThread } from '../../src/formats/isolated/read.ts';
import { arrowFile } from './arrow-file.ts';
import { documentLater, formatOf, readerOf } from './document-of.ts';

/** The bundle of the last build. */
const bundle = fileURLToPath(new URL('../../dist/reader.js', import.meta.url));

describe('Arrow format', () => {
  for (const format of ['file', 'stream'] as const) {
    it(`reads rows of a ${format}, with days, large numbers and missing values`, async () => {
      const { table, problems } = await documentLater('a.arrow', arrowFile(format));
      assert.deepEqual(table!.columns, ['patient_name', 'dob', 'remark', 'weight', 'many']);
      assert.deepEqual(
        [...table!.rows()].map(({ cells }) => cells),
        [
          ['Jane Roe', '1961-05-11', 'mail jane.roe@clinic.example', '71.5', String(2n ** 60n)],
          ['', '', 'SSN 123-45-6789', '', '1'],
        ],
      );
      assert.deepEqual(problems, []);
    });
  }

  it('is known by its first bytes, whatever it is called', () => {
    assert.equal(formatOf('table', arrowFile())!.id, 'arrow');
  });

  it('reads columns that are packed by Zstandard and by LZ4', async () => {
    const columns = { letters: ['a'.repeat(1000)] };
    // Each packs but runs of one byte, which is enough for a column of one letter.
    const packers = { [CompressionType.ZSTD]: zstandardOfRun, [CompressionType.LZ4_FRAME]: lz4OfRun };
    for (const [codec, pack] of Object.entries(packers)) {
      setCompressionCodec(Number(codec) as 0 | 1, { encode: pack, decode: () => new Uint8Array() });
      const content = tableToIPC(tableFromArrays(columns), { format: 'file', codec: Number(codec) as 0 | 1 })!;
      const { table } = await documentLater('a.arrow', content);
      assert.equal([...table!.rows()][0]!.cells[0], 'a'.repeat(1000));
    }
  });

  it('says how a Feather file of version 1 can be read, and what is damaged', async () => {
    await assert.rejects(
      documentLater('a.feather', Buffer.from('FEA1 Jane Roe')),
      /save it anew with a current version/,
    );
    await assert.rejects(documentLater('a.feather', arrowFile().subarray(0, 300)), /cut, damaged or packed/);
  });

  it('ends a file that is cut anywhere as an error of one line', async () => {
    const content = arrowFile();
    for (let length = 8; length < content.length; length += 9) {
      await assert.rejects(documentLater('a.arrow', content.subarray(0, length)), /^Error: its schema or its batches/);
    }
  });

  it('ends changed bytes the same way, in a thread that a length without end costs', async () => {
    const thread = new ReadingThread(bundle, { heapMegabytes: 64, growthMegabytes: 1024, seconds: 10 });
    const content = Buffer.from(arrowFile());
    for (let offset = 7; offset < content.length; offset += 43) {
      const changed = Buffer.from(content);
      changed[offset]! ^= 0xff;
      try {
        for (const said of (await thread.read('arrow', readerOf(changed))).problems)
          assert.doesNotMatch(said, /\n|Jane/);
      } catch (error) {
        assert.match((error as Error).message, /^(its schema or|it is damaged|reading it|the library)[^\n]+$/);
      }
    }
    await thread.close();
  });
});

describe('unpackLz4', () => {
  const frame = (...blocks: number[][]) =>
    Uint8Array.from([
      4,
      0x22,
      0x4d,
      0x18,
      0x40,
      0x40,
      0,
      ...blocks.flatMap((block) => [block.length, 0, 0, 0, ...block]),
      0,
      0,
      0,
      0,
    ]);
  const letters = [...Buffer.from('abcJane')];

  it('repeats earlier bytes, those of an earlier block included', () => {
    const first = [0x30 | 2, ...letters.slice(0, 3), 3, 0, 0x40, ...letters.slice(3)];
    const second = [0x00, 4, 0, 0x10, 0x21];
    assert.equal(Buffer.from(unpackLz4(frame(first, second), 18)).toString(), 'abcabcabcJaneJane!');
  });

  it('refuses what is cut, leads out of it, or holds more or less', () => {
    const cases: readonly (readonly [packed: Uint8Array, length: number])[] = [
      [frame([0x10, 0x61]), 2],
      [frame([0x20, 0x61, 0x62]), 1],
      [frame([0x12, 0x61, 9, 0]), 7],
      [frame([0xf0, 0xff]), 300],
      [frame([0x10, 0x61]).subarray(0, 9), 1],
      [Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]), 1],
    ];
    for (const [packed, length] of cases) assert.throws(() => unpackLz4(packed, length), RangeError);
  });
});

/** A Zstandard frame with one block that repeats its byte; one of several bytes stands as it is, longer than before. */
function zstandardOfRun(bytes: Uint8Array): Uint8Array {
  const isRun = bytes.length > 16 && bytes.every((byte) => byte === bytes[0]);
  if (!isRun) return new Uint8Array(bytes.length + 1);
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0, 0, 0, 0, bytes[0]!]);
  head.writeUInt32LE(bytes.length, 5);
  head.writeUIntLE((bytes.length << 3) | 3, 9, 3);
  return head;
}

function lz4OfRun(bytes: Uint8Array): Uint8Array {
  const isRun = bytes.length > 300 && bytes.every((byte) => byte === bytes[0]);
  if (!isRun) return new Uint8Array(bytes.length + 1);
  const more = bytes.length - 1 - 5 - 4 - 15;
  const lengths = [...new Array<number>(Math.floor(more / 255)).fill(255), more % 255];
  const block = [0x1f, bytes[0]!, 1, 0, ...lengths, 0x50, ...bytes.subarray(0, 5)];
  return Uint8Array.from([4, 0x22, 0x4d, 0x18, 0x40, 0x40, 0, block.length, 0, 0, 0, ...block, 0, 0, 0, 0]);
}
