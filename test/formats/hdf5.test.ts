import assert from 'node:assert/strict';
import { fileEntry } from '../file-entry.ts';
import { documentLater, formatOf } from './document-of.ts';
import { hdf5File, text } from './hdf5-file.ts';

describe('HDF5 format', () => {
  const read = async (content: Uint8Array) => {
    const document = await documentLater('a.h5', content);
    const parts = [...document.fields()].map((field) => {
      const { location } = field;
      return [location.kind === 'slot' ? location.slot : '', field.name, field.text];
    });
    return { document, parts };
  };

  it('gives texts of datasets and attributes at every depth, by the name nearest to them', async () => {
    const { parts } = await read(
      await hdf5File((file) => {
        file.create_attribute('author', 'Jane Roe');
        const inner = file.create_group('general').create_group('subject');
        text(inner, 'description', 'seen by Jane Roe');
        inner.create_attribute('note', ['one', 'two']);
        text(file, 'keywords', ['first', '', 'third']);
      }),
    );
    assert.deepEqual(parts, [
      ['/@author', 'author', 'Jane Roe'],
      ['/general/subject@note[0]', 'note', 'one'],
      ['/general/subject@note[1]', 'note', 'two'],
      ['/general/subject/description', 'description', 'seen by Jane Roe'],
      ['/keywords[0]', 'keywords', 'first'],
      ['/keywords[2]', 'keywords', 'third'],
    ]);
  });

  it('gives single numbers, and no data', async () => {
    const { parts } = await read(
      await hdf5File((file) => {
        file.create_attribute('age', 93);
        file.create_dataset({ name: 'signal', data: new Float64Array([1, 2, 3]) });
      }),
    );
    assert.deepEqual(parts, [['/@age', 'age', '93']]);
  });

  it('gives names that are more than plain words', async () => {
    const { parts } = await read(
      await hdf5File((file) => file.create_group('Roe, Jane').create_attribute('born on 1961', 1)),
    );
    assert.deepEqual(parts.slice(0, 2), [
      ['/Roe, Jane', '', 'Roe, Jane'],
      ['/Roe, Jane@born on 1961', '', 'born on 1961'],
    ]);
  });

  it('reads a dataset of structures as a table of its own', async () => {
    const { document } = await read(
      await hdf5File((file) =>
        file.create_dataset({
          name: 'people',
          data: new Map<string, unknown>([
            ['name', ['Jane Roe', 'Zoë']],
            ['age', [93, 4]],
          ]) as never,
          dtype: [
            ['name', 'S10'],
            ['age', '<i'],
          ] as never,
        }),
      ),
    );
    const cells = [...document.fields()].filter(({ kind }) => kind === 'cell');
    assert.deepEqual(
      cells.map(({ name, text: cell, location }) => [name, cell, location]),
      [
        ['name', 'Jane Roe', { kind: 'cell', cell: { row: 2, column: 1 }, sheet: '/people' }],
        ['age', '93', { kind: 'cell', cell: { row: 2, column: 2 }, sheet: '/people' }],
        ['name', 'Zoë', { kind: 'cell', cell: { row: 3, column: 1 }, sheet: '/people' }],
        ['age', '4', { kind: 'cell', cell: { row: 3, column: 2 }, sheet: '/people' }],
      ],
    );
  });

  it('says where a link leads and does not follow it, in circles least of all', async () => {
    const { parts } = await read(
      await hdf5File((file) => {
        const group = file.create_group('a');
        group.create_soft_link('/a', 'again');
        group.create_external_link('/home/jroe/other.h5', 'elsewhere', '/x');
        file.create_hard_link('/a', '/a/circle');
      }),
    );
    assert.ok(parts.some(([, , value]) => value === '/home/jroe/other.h5'));
    assert.ok(parts.some(([part, , value]) => part === '/a/again' && value === '/a'));
  });

  it('reads text of MATLAB 7.3, which is numbers, and the header in front of it', async () => {
    const content = await hdf5File((file) => {
      const units = Uint16Array.from('JaRone', (character) => character.charCodeAt(0));
      const dataset = file.create_dataset({ name: 'who', data: units, shape: [3, 2] });
      dataset.create_attribute('MATLAB_class', 'char', null, 'S4');
    });
    const { parts } = await read(content);
    assert.deepEqual(
      parts.filter(([, name]) => name === 'who').map(([part, , value]) => [part, value]),
      [
        ['/who[0]', 'JRn'],
        ['/who[1]', 'aoe'],
      ],
    );
    const header = Buffer.alloc(512);
    header.write('MATLAB 7.3 MAT-file, Platform: GLNXA64, Created on: Fri Mar 12 2021 by jroe'.padEnd(116));
    const behind = Buffer.concat([header, content]);
    assert.equal(formatOf('a.mat', behind)!.id, 'hdf5');
    assert.match((await read(behind)).parts[0]!.join(), /^user block,,MATLAB 7.3 .* by jroe$/);
  });

  it('does not look into the copy of the standard in an NWB file, and into that name elsewhere', async () => {
    const specification = (version: boolean) =>
      hdf5File((file) => {
        if (version) file.create_attribute('nwb_version', '2.8.0');
        text(file.create_group('specifications'), 'namespace', 'by Jane Roe');
      });
    const texts = async (version: boolean) =>
      (await read(await specification(version))).parts.map(([, , value]) => value);
    assert.deepEqual(await texts(true), ['2.8.0']);
    assert.deepEqual(await texts(false), ['by Jane Roe']);
  });

  it('refuses a file that is cut in one line', async () => {
    const content = await hdf5File((file) => text(file, 'Roe', 'Jane Roe'));
    for (const length of [16, 90, 600, content.length - 1]) {
      await assert.rejects(read(content.subarray(0, length)), /^Error: its root group cannot be read/);
    }
  });

  it('asks for the bytes that it needs, not for the whole file', async () => {
    const content = await hdf5File((file) => {
      file.create_dataset({ name: 'signal', data: new Float64Array(1_000_000) });
      text(file, 'note', 'Jane Roe');
    });
    let asked = 0;
    const bytes = {
      size: content.length,
      read(offset: number, length: number) {
        asked += length;
        return content.subarray(offset, offset + length);
      },
      close() {},
    };
    const entry = fileEntry('a.h5', content.length);
    const document = await formatOf('a.h5', content)!.read!(entry, bytes);
    assert.equal([...document.fields()].at(-1)!.text, 'Jane Roe');
    assert.ok(asked < content.length / 10, `${asked} of ${content.length} bytes`);
  });
});
