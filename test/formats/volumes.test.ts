import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { documentLater, fieldsOf, problemsOf } from './document-of.ts';
import { judged } from './judged.ts';
import { mghFile } from './mgh-file.ts';

describe('headers of volumes as text', () => {
  it('end where the voxels start', () => {
    const nrrd = Buffer.from('NRRD0004\r\ncontent: head\r\n\r\nvoxels: Jane Roe');
    assert.deepEqual(
      fieldsOf('a.nrrd', nrrd).map(({ name, text }) => [name, text]),
      [
        ['', 'NRRD0004'],
        ['content', 'head'],
      ],
    );
    const meta = Buffer.from('NDims = 3\nElementDataFile = LOCAL\nVoxels = Jane Roe\n');
    assert.deepEqual(
      fieldsOf('a.mha', meta).map(({ text }) => text),
      ['LOCAL'],
    );
  });
  it('without an end are read as far as a header goes, and say so', () => {
    const endless = Buffer.alloc(2 * 1024 * 1024, 'NRRD0004\nkey:=value\n');
    assert.match(problemsOf('a.nrrd', endless).join(), /no end/);
  });
  it('are silent about geometry', async () => {
    const nrrd =
      'NRRD0005\ntype: double\nspace: left-posterior-superior\nspace origin: (-119.5,-119.5,92.5)\nsizes: 20190512 19610502 3\n\n';
    assert.deepEqual((await judged('a.nhdr', nrrd)).places, []);
  });
});

describe('FreeSurfer volumes', () => {
  const whole = mghFile([[3, 'mri_convert in.mgz out.mgz']]);
  const read = async (path: string, content: Uint8Array) => {
    const document = await documentLater(path, content);
    return { texts: [...document.fields()].map(({ text }) => text), problems: document.problems };
  };
  it('are read behind their voxels, packed or not', async () => {
    for (const [path, content] of [['a.mgh', whole] as const, ['a.mgz', gzipSync(whole)] as const]) {
      assert.deepEqual(await read(path, content), { texts: ['mri_convert in.mgz out.mgz'], problems: [] });
    }
  });
  it('that are cut say so', async () => {
    assert.match((await read('a.mgh', whole.subarray(0, 284))).problems.join(), /get a complete copy/);
    const packed = gzipSync(mghFile([[3, 'x'.repeat(5000)]]));
    assert.match((await read('a.mgz', packed.subarray(0, packed.length - 12))).problems.join(), /get a complete copy/);
    await assert.rejects(() => read('a.mgz', packed.subarray(0, 12)), /get a complete copy/);
    await assert.rejects(() => read('a.mgh', whole.subarray(0, 100)), /no MGH header/);
  });
  it('that lie about sizes are not followed', async () => {
    const voxels = Buffer.from(whole);
    voxels.writeInt32BE(2_000_000_000, 4);
    voxels.writeInt32BE(2_000_000_000, 8);
    await assert.rejects(() => read('a.mgh', voxels), /impossible size/);
    const tag = Buffer.from(whole);
    tag.writeBigInt64BE(2n ** 60n, 284 + 1 + 16 + 4);
    assert.match((await read('a.mgh', tag)).problems.join(), /impossible length/);
  });
});
