import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixDataset } from '../../src/engine/fix.ts';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import { uidMapOf } from '../../src/engine/uid-map.ts';
import { element, part10, read } from '../formats/dicom/build.ts';
import { codecs, packedFile } from '../formats/dicom/packed-file.ts';
import { jpegFile } from '../formats/image-file.ts';

const instance = '1.3.12.2.1107.5.2.32.35177.2019042511223344';

function object(name: string, uid: string): Buffer {
  return part10(
    '1.2.840.10008.1.2.1',
    element(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
    element(0x00080018, 'UI', uid),
    element(0x00100010, 'PN', name),
    element(0x00100020, 'LO', '6415974217'),
  );
}

describe('fixDataset', () => {
  let folder: string;
  let source: string;
  let secretFile: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-fix-'));
    source = join(folder, 'source');
    secretFile = join(folder, 'secret');
    mkdirSync(join(source, '6415974217'), { recursive: true });
    writeFileSync(secretFile, 'a secret of the test');
    writeFileSync(join(source, '6415974217', `${instance}.dcm`), object('Roe^Jane', instance));
    writeFileSync(join(source, 'plain.txt'), 'Nothing to see.\n');
    writeFileSync(join(source, 'letter.txt'), 'Scan of Jane Roe.\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a copy whose names of files follow the objects, and leaves out a file that names somebody', async () => {
    const out = join(folder, 'out');
    const result = await fixDataset({ path: source, out, secretFile });
    assert.deepEqual([result.rewritten, result.copied, result.leftOut.length], [1, 1, 1]);
    assert.equal(result.secret, 'file');
    const [code] = readdirSync(out).filter((name) => name !== 'plain.txt');
    const [file] = readdirSync(join(out, code!));
    const copy = read(readFileSync(join(out, code!, file!)));
    assert.equal(copy.get(0x00100020)!.text(), code);
    assert.equal(file, `${copy.get(0x00080018)!.text()}.dcm`);
    assert.deepEqual([result.verification!.errors, result.verification!.atChanged], [0, 0]);
    assert.doesNotMatch(JSON.stringify(result), /Roe|6415974217|35177/);
  });

  it('leaves out a document that stands in a private attribute as a string where somebody is in it', async () => {
    const xml = Buffer.from('<note><mail>jane.roe@clinic.example</mail></note>').toString('base64');
    const bytes = part10(
      '1.2.840.10008.1.2.1',
      element(0x00290010, 'LO', 'NORTHLAB 2'),
      element(0x00291010, 'UT', xml),
    );
    writeFileSync(join(source, 'encoded.dcm'), bytes);
    const out = join(folder, 'out');
    await fixDataset({ path: source, out, secretFile, verifies: false });
    assert.ok(!readFileSync(join(out, 'encoded.dcm')).includes(xml));
  });

  it('scans the copy by a policy file that lies in the source, and names the options that are in force', async () => {
    const changes = {
      extends: 'ps3.15-basic+retain-device-identity+clean-pixel-data',
      attributes: { '(0018,1000)': 'X' },
    };
    writeFileSync(join(source, 'ours.json'), JSON.stringify(changes));
    const out = join(folder, 'out');
    const result = await fixDataset({ path: source, out, secretFile, commandLine: { policy: 'ours.json' } });
    assert.deepEqual([result.rewritten, result.verification!.errors], [1, 0]);
    assert.equal(result.notHandled.length, 1);
    const file = readdirSync(out, { recursive: true, withFileTypes: true }).find(({ name }) => name.endsWith('.dcm'))!;
    const codes = read(readFileSync(join(file.parentPath, file.name))).get(0x00120064)!.items!;
    assert.deepEqual(
      codes.map((item) => item.get(0x00080100)!.text()),
      ['113100', '113109'],
    );
  });

  it('says in how many files something is left beside packed pixels, and a scan of the copy finds it', async () => {
    const comment = jpegFile([[0xfe, 'write to jane.roe@clinic.example']]);
    writeFileSync(join(source, 'packed.dcm'), packedFile(codecs.jpegBaseline, [comment]));
    const result = await fixDataset({ path: source, out: join(folder, 'out'), secretFile });
    assert.match(result.notHandled.join(), /^text beside the pixels in 1 file: /);
    assert.deepEqual([result.verification!.errors > 0, result.verification!.atChanged], [true, 0]);
  });

  it('gives the same bytes for the same secret, and never touches the source', async () => {
    const before = readFileSync(join(source, '6415974217', `${instance}.dcm`));
    for (const out of ['one', 'two']) {
      await fixDataset({ path: source, out: join(folder, out), secretFile, verifies: false });
    }
    const filesOf = (out: string) =>
      readdirSync(join(folder, out), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('base64'));
    assert.deepEqual(filesOf('one'), filesOf('two'));
    assert.deepEqual(readFileSync(join(source, '6415974217', `${instance}.dcm`)), before);
  });

  it('refuses a destination that is the source, lies in it, or holds something', async () => {
    const full = join(folder, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'a'), '');
    await assert.rejects(fixDataset({ path: source, out: source }), /lies in/);
    await assert.rejects(fixDataset({ path: source, out: join(source, 'copy') }), /lies in/);
    await assert.rejects(fixDataset({ path: source, out: full }), /not empty/);
    await assert.rejects(fixDataset({ path: source, out: folder }), /not empty/);
  });

  it('writes nothing in a dry run, and nothing when it is interrupted', async () => {
    const out = join(folder, 'out');
    const dry = await fixDataset({ path: source, secretFile, dryRun: true });
    assert.ok(dry.changes.some(({ attribute }) => attribute === 'PatientName'));
    const controller = new AbortController();
    const stopped = await fixDataset({
      path: source,
      out,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    assert.equal(stopped.complete, false);
    assert.ok(!existsSync(out));
  });

  it('keeps old and new UIDs in a map that opens with the secret alone, outside of the copy', async () => {
    const out = join(folder, 'out');
    const uidMap = join(folder, 'map');
    await fixDataset({ path: source, out, secretFile, uidMap, verifies: false });
    assert.doesNotMatch(readFileSync(uidMap, 'latin1'), /35177/);
    assert.match(uidMapOf({ file: uidMap, secretFile }).get(instance)!, /^2\.25\./);
    const other = join(folder, 'other');
    writeFileSync(other, 'another secret of the test');
    assert.throws(() => uidMapOf({ file: uidMap, secretFile: other }), /another secret/);
    await assert.rejects(
      fixDataset({ path: source, out: join(folder, 'new'), uidMap: join(source, 'map') }),
      /elsewhere/,
    );
  });

  it('moves days in texts, of which a scan of the copy says nothing but that they are there', async () => {
    const policy = 'ps3.15-basic+retain-modified-dates+clean-descriptors';
    const dated = (description: string) =>
      part10(
        '1.2.840.10008.1.2.1',
        element(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
        element(0x00080018, 'UI', instance),
        element(0x00080020, 'DA', '20190425'),
        element(0x0008103e, 'LO', description),
        element(0x00100010, 'PN', 'Roe^Jane'),
        element(0x00100020, 'LO', '6415974217'),
      );
    const path = join(source, 'a.dcm');
    const rulesOf = async (description: string): Promise<string[]> => {
      writeFileSync(path, dated(description));
      const out = mkdtempSync(join(folder, 'out-'));
      const made = await fixDataset({ path, out, secretFile, verifies: false, commandLine: { policy } });
      assert.equal(made.rewritten, 1);
      const scan = await scanDataset({ paths: [out], commandLine: { policy } });
      const found = [...scan.findings()].filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId);
      scan.dispose();
      return found.filter((ruleId) => ruleId.startsWith('identifier/') || ruleId === 'consent/broken-claim');
    };
    for (const description of [
      'Control, cf. 3 May 2017',
      'Control, cf. 2018-02-28 and 04/05/2017',
      'Knee of 25.04.2019',
    ])
      assert.deepEqual(await rulesOf(description), [], description);
  });

  it('copies one file alone', async () => {
    const out = join(folder, 'out');
    const path = join(source, '6415974217', `${instance}.dcm`);
    assert.equal((await fixDataset({ path, out, secretFile, verifies: false })).rewritten, 1);
    assert.equal(readdirSync(out).length, 1);
  });
});
