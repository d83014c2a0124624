import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type FixResult, fixDataset } from '../../src/engine/fix.ts';
import type { DicomObject } from '../../src/model/dicom.ts';
import { element, part10, read } from '../formats/dicom/build.ts';

const explicit = '1.2.840.10008.1.2.1';
const participants = 'participant_id\tname\tmrn\nsub-01\tMagdalena Oberhuber\t6415974217\n';

/** An object of a patient who is known by a code alone, with what is written in it. */
function coded(...more: Buffer[]): Buffer {
  return part10(
    explicit,
    element(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
    element(0x00080018, 'UI', '1.2.3.4.5.6'),
    ...more,
    element(0x00100010, 'PN', 'sub-01'),
    element(0x00100020, 'LO', 'sub-01'),
  );
}

describe('fixDataset, where one file declares who another names', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-fix-declared-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function copyOf(
    files: Record<string, string | Buffer>,
    knownTermsFile?: string,
  ): Promise<{ result: FixResult; paths: string[] }> {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(folder, 'source', dirname(path)), { recursive: true });
      writeFileSync(join(folder, 'source', path), content);
    }
    const out = join(folder, 'out');
    const result = await fixDataset({ path: join(folder, 'source'), out, ...(knownTermsFile && { knownTermsFile }) });
    const paths = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1));
    return { result, paths };
  }
  const objectAt = (path: string): DicomObject => read(readFileSync(join(folder, 'out', path)));

  it('takes a name of a table out of the texts of an object', async () => {
    const text = element(0x0008103e, 'LO', 'knee oberhuber magdalena left');
    const { result } = await copyOf({ 'participants.tsv': participants, 'a.dcm': coded(text) });
    assert.equal(objectAt('a.dcm').get(0x0008103e)!.text(), 'knee XXX left');
    assert.deepEqual([result.verification!.errors, result.leftOut.length], [0, 1]);
  });

  it('takes the name and the number of one patient out of the object of another', async () => {
    const other = part10(
      explicit,
      element(0x00080018, 'UI', '1.2.3.4.5.7'),
      element(0x00100010, 'PN', 'Oberhuber^Magdalena'),
      element(0x00100020, 'LO', '6415974217'),
    );
    const text = element(0x0008103e, 'LO', 'as Magdalena Oberhuber 6415974217');
    const { result } = await copyOf({ 'a.dcm': coded(text), 'z.dcm': other });
    assert.equal(objectAt('a.dcm').get(0x0008103e)!.text(), 'as XXX XXX');
    assert.equal(result.verification!.errors, 0);
  });

  it('overwrites it in a binary value, whose length stays', async () => {
    const bytes = Buffer.from(
      '\u0001\u0002\u0003\u0000what was said of 6415974217 follows\u0000\u0004\u0005',
      'latin1',
    );
    const block = [element(0x00090010, 'LO', 'ACME 1.0'), element(0x00091001, 'OB', bytes)];
    await copyOf({ 'participants.tsv': participants, 'a.dcm': coded(...block) });
    const value = Buffer.from(objectAt('a.dcm').get(0x00091001)!.bytes());
    assert.equal(value.length, bytes.length + (bytes.length % 2));
    assert.match(value.toString('latin1'), /what was said of X{10} follows/);
  });

  it('replaces it in names of files and folders', async () => {
    const { paths } = await copyOf({ 'participants.tsv': participants, 'Oberhuber_Magdalena/scan.dcm': coded() });
    assert.match(paths[0]!, /^[A-Z]{10}\d\d\/scan\.dcm$/);
  });

  it('leaves out a file that names who another file declares', async () => {
    const files = { 'participants.tsv': participants, 'a.dcm': coded(), 'notes.txt': '6415974217 moved\n' };
    const { paths, result } = await copyOf(files);
    assert.deepEqual(paths, ['a.dcm']);
    assert.deepEqual(result.leftOut.map(({ path }) => path).sort(), ['notes.txt', 'participants.tsv']);
  });

  it('takes out what the holder of the dataset knows, in any form of it, and keeps one code for the subject', async () => {
    const known = join(folder, 'known.txt');
    writeFileSync(known, 'Oberhuber, Magdalena; 6415974217\n');
    const text = element(0x0008103e, 'LO', 'knee magdalena_oberhuber left');
    const named = part10(explicit, text, element(0x00100010, 'PN', 'sub-01'), element(0x00100020, 'LO', '6415974217'));
    const { paths, result } = await copyOf({ '6415974217/magdalena-oberhuber.dcm': named }, known);
    const after = objectAt(paths[0]!);
    assert.equal(after.get(0x0008103e)!.text(), 'knee XXX left');
    assert.match(after.get(0x00100020)!.text(), /^[A-Z]{10}\d\d$/);
    assert.equal(paths[0]!.split('/')[0], after.get(0x00100020)!.text());
    assert.doesNotMatch(paths[0]!, /oberhuber/);
    assert.equal(result.verification!.errors, 0);
  });

  it('leaves alone what no file declares, and a code', async () => {
    const text = element(0x0008103e, 'LO', 'knee left of sub-01');
    const { paths, result } = await copyOf({
      'participants.tsv': 'participant_id\tsex\nsub-01\tF\n',
      'a.dcm': coded(text),
    });
    assert.equal(objectAt('a.dcm').get(0x0008103e)!.text(), 'knee left of sub-01');
    assert.deepEqual([paths.length, result.renamed], [2, 0]);
  });
});
