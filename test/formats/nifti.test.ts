import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import nifti from '../../src/formats/nifti.ts';
import { openFolder } from '../../src/sources/folder.ts';
import { sharedData } from '../shared-data.ts';
import { documentOf, fieldsOf, problemsOf } from './document-of.ts';

type Order = 'little' | 'big';

describe('NIfTI format', () => {
  for (const order of ['little', 'big'] as const) {
    it(`reads the text slots of NIfTI-1, ${order} endian`, () => {
      const bytes = niftiOne(order, { 148: 'Patient: Jane Roe', 228: 'none', 328: 'T1', 14: 'Roe^Jane' });
      assert.equal(slot('a.nii', bytes, 'descrip'), 'Patient: Jane Roe');
      assert.equal(slot('a.nii', bytes, 'db_name'), 'Roe^Jane');
      assert.equal(slot('a.nii', bytes, 'intent_name'), 'T1');
    });

    it(`reads the text slots of NIfTI-2, ${order} endian`, () => {
      assert.equal(slot('a.nii', niftiTwo(order, 'Jane Roe'), 'descrip'), 'Jane Roe');
    });
  }

  it('reads a compressed volume', () => {
    assert.equal(slot('a.nii.gz', gzipSync(niftiOne('little', { 148: 'Jane Roe' })), 'descrip'), 'Jane Roe');
  });

  it('reads what is there of a compressed volume that is cut', () => {
    const whole = gzipSync(Buffer.concat([niftiOne('little', { 148: 'Jane Roe' }), noise(200_000)]));
    assert.equal(slot('a.nii.gz', whole.subarray(0, 100_000), 'descrip'), 'Jane Roe');
  });

  it('points to a part of a slot', () => {
    const field = fieldsOf('a.nii', niftiOne('little', { 148: 'Patient: Jane Roe' })).find(
      ({ name }) => name === 'descrip',
    )!;
    assert.deepEqual(field.locate(9, 17), { kind: 'slot', slot: 'descrip', span: { start: 9, end: 17 } });
  });

  it('reads what an earlier text left behind the terminating zero', () => {
    assert.match(slot('a.nii', niftiOne('little', { 148: 'ok\0ane Roe' }), 'descrip'), /ane Roe/);
  });

  it('reads header extensions of text, and names those it does not look into', () => {
    const comment = extension(6, Buffer.from('scanned Jane Roe'));
    const dicom = extension(2, Buffer.of(0, 1, 2, 0xff, 4, 5, 6, 7));
    const bytes = withExtensions([comment, dicom]);
    assert.equal(slot('a.nii', bytes, 'extension[0]'), 'scanned Jane Roe');
    assert.deepEqual(problemsOf('a.nii', bytes), ['header extension 1 (code 2) is binary and not looked into']);
  });

  it('reads extensions of a compressed volume that lie behind the first bytes', () => {
    const bytes = withExtensions([
      extension(
        6,
        noise(60_000).map((byte) => 0x20 + (byte % 0x5f)),
      ),
      extension(6, Buffer.from('Jane Roe')),
    ]);
    assert.equal(slot('a.nii.gz', gzipSync(bytes), 'extension[1]'), 'Jane Roe');
  });

  it('is not misled by an extension that lies about its size', () => {
    const lying = extension(6, Buffer.from('Jane Roe'));
    lying.writeInt32LE(0x7ffffff0, 0);
    assert.match(problemsOf('a.nii', withExtensions([lying])).join(), /read in part/);
    lying.writeInt32LE(-16, 0);
    assert.deepEqual(problemsOf('a.nii', withExtensions([lying])), [
      'header extension 0 claims an impossible size: extensions from there on are not read',
    ]);
  });

  it('does not inflate a bomb to find extensions', () => {
    const head = niftiOne('little', { 148: 'Jane Roe' });
    head[348] = 1;
    head.writeFloatLE(1e9, 108);
    const bomb = gzipSync(Buffer.concat([head, Buffer.alloc(200 * 1024 * 1024)]), { level: 1 });
    assert.equal(slot('a.nii.gz', bomb, 'descrip'), 'Jane Roe');
  });

  it('reads the history of an Analyze 7.5 header', () => {
    const bytes = niftiOne('big', { 283: 'MRN447190', 293: '14JUN2021' });
    bytes.fill(0, 344, 348);
    assert.equal(slot('a.hdr', bytes, 'patient_id'), 'MRN447190');
    assert.equal(slot('a.hdr', bytes, 'exp_date'), '14JUN2021');
  });

  it('says in one line what is wrong with a header that is none', () => {
    assert.throws(() => documentOf('a.nii', Buffer.alloc(20)), /20 of 348 bytes/);
    assert.throws(() => documentOf('a.nii', Buffer.alloc(400, 0x4a)), /no NIfTI or Analyze header/);
    assert.throws(
      () => documentOf('a.nii.gz', Buffer.from('1f8b0800ffffffffffffffffffff', 'hex')),
      /compression is damaged/,
    );
  });

  it('reads the headers of real volumes', async function () {
    const folder = sharedData('nifti');
    if (folder === undefined) return this.skip();
    const source = await openFolder(folder);
    let volumes = 0;
    for await (const entry of source.entries()) {
      const bytes = source.open(entry);
      const document = nifti.read!(entry, bytes);
      assert.ok([...document.fields()].some(({ name }) => name === 'descrip'));
      assert.deepEqual(document.problems, []);
      bytes.close();
      volumes += 1;
    }
    assert.ok(volumes > 0, 'volumes were read');
  });
});

function slot(path: string, bytes: Buffer, name: string): string {
  const field = fieldsOf(path, bytes).find((one) => one.name === name);
  assert.ok(field, `no slot ${name}`);
  return field.text;
}

/** A NIfTI-1 header with texts at byte offsets, and four bytes that say that no extension follows. */
function niftiOne(order: Order, texts: Readonly<Record<number, string>>): Buffer {
  const header = Buffer.alloc(352);
  if (order === 'little') header.writeInt32LE(348, 0);
  else header.writeInt32BE(348, 0);
  if (order === 'little') header.writeFloatLE(352, 108);
  else header.writeFloatBE(352, 108);
  header.write('n+1\0', 344, 'latin1');
  for (const [offset, text] of Object.entries(texts)) header.write(text, Number(offset), 'latin1');
  return header;
}

function niftiTwo(order: Order, description: string): Buffer {
  const header = Buffer.alloc(544);
  if (order === 'little') header.writeInt32LE(540, 0);
  else header.writeInt32BE(540, 0);
  header.write('n+2\0\r\n\u001a\n', 4, 'latin1');
  header.write(description, 240, 'latin1');
  return header;
}

function withExtensions(extensions: readonly Buffer[]): Buffer {
  const header = niftiOne('little', {});
  header[348] = 1;
  const content = Buffer.concat([header, ...extensions]);
  content.writeFloatLE(content.length, 108);
  return content;
}

function extension(code: number, content: Uint8Array): Buffer {
  const size = Math.ceil((content.length + 8) / 16) * 16;
  const bytes = Buffer.alloc(size);
  bytes.writeInt32LE(size, 0);
  bytes.writeInt32LE(code, 4);
  bytes.set(content, 8);
  return bytes;
}

/** Bytes that do not compress, the same every time. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}
