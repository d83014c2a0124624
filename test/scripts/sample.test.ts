import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dcmjs from 'dcmjs';
import { makeSample } from '../../scripts/sample/make-sample.ts';
import type { Planted } from '../../scripts/sample/planted.ts';
import { extensionOf, recognise } from '../../src/formats/index.ts';
import { identifierClasses } from '../../src/model/identifier-class.ts';
import { openFolder } from '../../src/sources/folder.ts';

describe('makeSample', () => {
  let directory: string;
  let planted: Planted[];
  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'sample-'));
    planted = await makeSample(join(directory, 'first'));
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('writes the same bytes every time', async () => {
    assert.deepEqual(await makeSample(join(directory, 'second')), planted);
    const files = filesOf(join(directory, 'first'));
    assert.deepEqual(filesOf(join(directory, 'second')), files);
    for (const file of files) {
      assert.deepEqual(
        readFileSync(join(directory, 'first', file)),
        readFileSync(join(directory, 'second', file)),
        file,
      );
    }
  });

  it('plants only classes that there are, each value where a reader sees it', async () => {
    const source = await openFolder(join(directory, 'first'));
    for await (const entry of source.entries()) {
      const here = planted.filter(({ path }) => path === entry.path);
      for (const { class: identifierClass } of here) assert.ok(identifierClasses.includes(identifierClass));
      if (here.length === 0) continue;
      const bytes = source.open(entry);
      const head = Uint8Array.from(bytes.read(0, 1024));
      const format = recognise({ path: entry.path, extension: extensionOf(entry.path), head });
      const document = await format!.read!(entry, bytes);
      const texts = [...document.fields()].map(({ text }) => text);
      for (const { value, where } of here) {
        assert.ok(
          [entry.path, ...texts].some((text) => text.includes(value)),
          `${entry.path}: ${where}`,
        );
      }
      bytes.close();
    }
  });

  it('plants nothing in what is ignored, and lists no entry twice', async () => {
    const source = await openFolder(join(directory, 'first'));
    const paths: string[] = [];
    for await (const { path } of source.entries()) paths.push(path);
    assert.deepEqual(source.ignored(), { count: 1, files: ['.cohortlintignore'] });
    for (const { path } of planted) assert.ok(paths.includes(path), path);
    assert.equal(new Set(planted.map((one) => JSON.stringify(one))).size, planted.length);
  });

  it('writes DICOM files that another reader understands', () => {
    dcmjs.log.setLevel('silent');
    const files = filesOf(join(directory, 'first')).filter(
      (file) => file.endsWith('.dcm') && !file.endsWith('JANE/MR0001/IM0006.dcm'),
    );
    assert.equal(files.length, 15);
    for (const file of files) {
      const bytes = readFileSync(join(directory, 'first', file));
      const { dict } = dcmjs.data.DicomMessage.readFile(Uint8Array.from(bytes).buffer);
      assert.equal(dict['7FE00010']!.vr, 'OW');
      assert.equal(dict['00080060']!.Value![0], 'MR');
    }
  });
});

function filesOf(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
}
