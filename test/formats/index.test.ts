import assert from 'node:assert/strict';
import { extensionOf, formats, recognise } from '../../src/formats/index.ts';

describe('extensionOf', () => {
  const cases: readonly (readonly [path: string, extension: string])[] = [
    ['sub-01/anat/sub-01_T1w.nii.gz', '.nii.gz'],
    ['a.b/c', ''],
    ['IM0001.DCM', '.dcm'],
    ['README', ''],
    ['.bidsignore', '.bidsignore'],
    ['1.2.840.113', '.113'],
  ];
  for (const [path, extension] of cases) {
    it(`is "${extension}" for ${path}`, () => assert.equal(extensionOf(path), extension));
  }
});

describe('recognise', () => {
  const recognised: readonly (readonly [path: string, head: string, id: string])[] = [
    ['list.xlsb', 'PK\x03\x04\0', 'spreadsheet'],
    ['clip.mts', '\0\0\0\0G@', 'other-video'],
    ['export', '7z\xbc\xaf\x27\x1c', 'archive'],
    ['backup.rar', '', 'archive'],
    ['data.hdf', '\x0e\x03\x13\x01', 'hdf4'],
    ['store.mdb', '\0\x01\0\0Standard Jet DB', 'database'],
    ['scan.img', '\0\0', 'voxels'],
    ['scan.img.gz', '\x1f\x8b', 'voxels'],
  ];
  for (const [path, head, id] of recognised) {
    it(`knows ${path} as ${id}, to name it and search it for readable text`, () => {
      const format = recognise({ path, extension: extensionOf(path), head: Buffer.from(head, 'latin1') });
      assert.equal(format?.id, id);
      assert.match(format!.unseen, /not inspected yet, beyond readable text$/);
    });
  }

  it('reads as text what only has the name of such a kind', () => {
    const head = Buffer.from('export const answer = 42;\n');
    for (const path of ['config.mts', 'surface.vtk', 'types.d.mts'])
      assert.equal(recognise({ path, extension: extensionOf(path), head }).id, 'text');
  });

  it('searches whatever no format knows for readable text', () => {
    assert.equal(recognise({ path: 'a.zzz', extension: '.zzz', head: Buffer.of(0, 1, 2, 3) }).id, 'strings');
  });
});

describe('formats', () => {
  it('have ids of their own', () => {
    assert.equal(new Set(formats.map(({ id }) => id)).size, formats.length);
  });

  it('are asked for text last, but for what takes anything', () => {
    assert.deepEqual(
      formats.slice(-2).map(({ id }) => id),
      ['text', 'strings'],
    );
  });
});
