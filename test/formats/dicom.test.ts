import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import dicom from '../../src/formats/dicom.ts';
import { extensionOf } from '../../src/formats/index.ts';
import { openFile } from '../../src/sources/file-reader.ts';
import { fileEntry } from '../file-entry.ts';
import { sharedData } from '../shared-data.ts';
import { element, explicitBig, implicitLittle, part10, readerOf, sequence } from './dicom/build.ts';

const explicitUid = '1.2.840.10008.1.2.1';

function matches(path: string, head: string | Uint8Array): boolean {
  return dicom.matches({ path, extension: extensionOf(path), head: Buffer.from(head) });
}

describe('DICOM format', () => {
  describe('matches', () => {
    const charset = (writing = implicitLittle): Buffer => element(0x00080005, 'CS', 'ISO_IR 100', writing);

    it('a file with "DICM" behind the preamble, whatever its name is', () => {
      for (const path of ['IM0001', '1.2.840.113', 'scan.bin']) assert.ok(matches(path, part10(explicitUid)), path);
    });

    it('a name of the format', () => {
      for (const path of ['a.dcm', 'a.DCM', 'a.dicom', 'a.ima']) assert.ok(matches(path, 'anything'), path);
    });

    it('a file without extension that starts with a data element, in each encoding', () => {
      assert.ok(matches('IM0001', charset()));
      assert.ok(matches('IM0001', charset({ explicit: true, littleEndian: true })));
      assert.ok(matches('IM0001', charset(explicitBig)));
    });

    it('no other format, whatever its first bytes are', () => {
      const others: Record<string, string | Uint8Array> = {
        'a.json': '{"PatientName":"ROE^JANE"}',
        'a.tsv': 'participant_id\tage\nsub-01\t34\n',
        'a.nii': Uint8Array.of(0x5c, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        'a.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52),
        README: 'A dataset of forty people.',
        zeros: Buffer.alloc(1024),
        empty: '',
        icon: Uint8Array.of(0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 4, 0, 0, 0),
        'a.bin': charset(),
      };
      for (const [path, head] of Object.entries(others)) assert.equal(matches(path, head), false, path);
    });

    it('every real file that is one, and no text beside them', function () {
      const folder = sharedData('dicom/pydicom');
      if (!folder) this.skip();
      const seen = { '.txt': 0, others: 0 };
      for (const { parentPath, name } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!/(\.dcm|\.txt|^DICOMDIR.*)$/.test(name)) continue;
        const bytes = openFile(join(parentPath, name));
        assert.equal(matches(name, Uint8Array.from(bytes.read(0, 1024))), !name.endsWith('.txt'), name);
        bytes.close();
        seen[name.endsWith('.txt') ? '.txt' : 'others'] += 1;
      }
      assert.ok(seen.others > 100 && seen['.txt'] > 0, JSON.stringify(seen));
    });
  });

  describe('fields', () => {
    const entry = fileEntry('a.dcm');
    const block = Buffer.concat([element(0x00290010, 'LO', 'ACME'), element(0x00291001, 'LO', 'words')]);
    const document = dicom.read!(
      entry,
      readerOf(part10(explicitUid, element(0x00100010, 'PN', 'ROE^JANE'), sequence(0x0040a730, [block]))),
    );

    it('are the elements in file order, those of items and private creators included, sequences not', () => {
      assert.deepEqual(
        [...document.fields()].map(({ kind, name, text }) => [kind, name, text]),
        [
          ['attribute', 'TransferSyntaxUID', explicitUid],
          ['attribute', 'PatientName', 'ROE^JANE'],
          ['attribute', '', 'ACME'],
          ['attribute', '', 'words'],
        ],
      );
    });

    it('stand at the path of their element, with the creator of a private one', () => {
      const [, , , words] = document.fields();
      assert.deepEqual(words!.location, {
        kind: 'attribute',
        attribute: '(0040,A730)[0].(0029,1001)',
        creator: 'ACME',
      });
      assert.deepEqual(words!.locate(1, 3), {
        kind: 'attribute',
        attribute: '(0040,A730)[0].(0029,1001)',
        creator: 'ACME',
        span: { start: 1, end: 3 },
      });
    });
  });
});
