import assert from 'node:assert/strict';
import { partOf } from '../../src/model/location.ts';
import { documentOf, fieldsOf, formatOf, problemsOf } from './document-of.ts';
import { judged } from './judged.ts';
import { tiffFile } from './tiff-file.ts';

const said = (path: string, content: Uint8Array) =>
  fieldsOf(path, content).map(({ text, location }) => `${partOf(location)}: ${text}`);

describe('TIFF images', () => {
  it('are told by their first bytes, and DICOM objects that start so are not among them', () => {
    const content = tiffFile([{ 270: 'x' }]);
    assert.equal(formatOf('a.tif', content)?.id, 'tiff');
    assert.equal(formatOf('a.svs', content)?.id, 'tiff');
    const dual = Buffer.alloc(200);
    content.copy(dual);
    dual.write('DICM', 128);
    assert.equal(formatOf('a.dcm', dual)?.id, 'dicom');
  });
  it('name the page of a text, and say what all pages repeat once', () => {
    const content = tiffFile(
      [
        { 270: 'first', 315: 'Rita Book' },
        { 270: 'second', 315: 'Rita Book' },
      ],
      'big',
    );
    assert.deepEqual(said('a.tif', content), [
      'TIFF ImageDescription: first',
      'TIFF Artist: Rita Book',
      'TIFF page 2 ImageDescription: second',
    ]);
  });
  it('have their directories read where they are, with 64-bit offsets as well', () => {
    const text = Buffer.from('Rita Book\0');
    const content = Buffer.alloc(16 + 8 + 20 + 8 + text.length);
    content.write('II+\0\x08\0\0\0', 'latin1');
    content.writeBigUInt64LE(16n, 8);
    content.writeBigUInt64LE(1n, 16);
    content.writeUInt16LE(315, 24);
    content.writeUInt16LE(2, 26);
    content.writeBigUInt64LE(BigInt(text.length), 28);
    content.writeBigUInt64LE(52n, 36);
    text.copy(content, 52);
    assert.deepEqual(said('a.btf', content), ['TIFF Artist: Rita Book']);
  });
  it('of Hamamatsu have what their scanner says line by line', () => {
    const content = tiffFile([{ 65449: 'Created=2019/05/12\r\nNDP.S/N=70018231' }]);
    assert.deepEqual(said('a.tif', content), [
      'TIFF ScannerProperties Created: 2019/05/12',
      'TIFF ScannerProperties NDP.S/N: 70018231',
    ]);
  });
  it('with directories in a circle end, and say so', () => {
    const content = tiffFile([{ 270: 'first' }, { 270: 'second' }]);
    const second = content.readUInt32LE(8 + 2 + 12);
    content.writeUInt32LE(8, second + 2 + 12);
    assert.match(problemsOf('a.tif', content).join(), /lead back/);
  });
  it('that lie about counts and offsets neither hang nor fail with words of the runtime', () => {
    const whole = tiffFile([
      {
        270: 'a description',
        34665: { directory: { 36867: '2019:05:12 10:11:12' } },
        34853: { directory: { 1: 'N' } },
      },
    ]);
    for (let at = 4; at < whole.length; at += 1) {
      for (const content of [whole.subarray(0, at), Buffer.concat([whole.subarray(0, at), Buffer.alloc(8, 0xff)])]) {
        try {
          const document = documentOf('a.tif', content);
          for (const field of document.fields()) field.text;
        } catch (error) {
          assert.match((error as Error).message, /get a complete copy|damaged/);
        }
      }
    }
  });
  it('of whole slides have their label pictures named as findings, and pictures of tissue none', async () => {
    const label = { 270: 'Aperio Image Library v11\r\nlabel 387x463' };
    const macro = { 270: 'Aperio Image Library v11\r\nmacro 1280x431' };
    const tissue = { 270: 'Aperio Image Library v11\r\n46000x32914 (256x256)|AppMag = 20' };
    const ruleIds = async (pages: (typeof label)[]) =>
      (await judged('a.svs', tiffFile(pages))).findings.map(
        ({ ruleId, severity, location }) => `${ruleId} ${severity} ${location.slot}`,
      );
    assert.deepEqual(await ruleIds([tissue, label, macro]), [
      'pixel/slide-label error TIFF page 2 ImageDescription',
      'pixel/slide-label warning TIFF page 3 ImageDescription',
    ]);
    assert.deepEqual(await ruleIds([tissue, { 270: 'a labelled macroscopic tissue' }]), []);
  });
});
