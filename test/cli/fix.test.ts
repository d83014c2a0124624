import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { element, part10 } from '../formats/dicom/build.ts';
import { cohortlint } from './run.ts';

const identifying = /Roe|6415974217/;

describe('cohortlint fix', () => {
  let folder: string;
  let source: string;
  let out: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-fix-'));
    source = join(folder, 'source');
    out = join(folder, 'out');
    mkdirSync(source);
    const object = part10(
      '1.2.840.10008.1.2.1',
      element(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.4'),
      element(0x00080018, 'UI', '1.3.12.2.1107.5.2.32.35177.2019042511223344'),
      element(0x00100010, 'PN', 'Roe^Jane'),
      element(0x00100020, 'LO', '6415974217'),
    );
    writeFileSync(join(source, 'a.dcm'), object);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a copy, says what was changed and what a scan of the copy found, and repeats no value', () => {
    const { status, stdout, stderr } = cohortlint(['fix', source, '--out', out, '--policy', 'ps3.15-basic']);
    assert.equal(status, 0, stderr);
    assert.deepEqual(readdirSync(out), ['a.dcm']);
    assert.match(stdout, /PatientName +replaced by a pseudonym in 1 file/);
    assert.match(stdout, /Scan of the copy\n +needs review: 0 errors/);
    assert.doesNotMatch(stdout + stderr, identifying);
  });

  it('says the same as JSON', () => {
    const { stdout } = cohortlint(['fix', source, '--out', out, '--format', 'json']);
    const { rewritten, changes, verification } = JSON.parse(stdout);
    assert.deepEqual([rewritten, verification.errors], [1, 0]);
    assert.ok(changes.some(({ attribute }: { attribute: string }) => attribute === 'PatientName'));
    assert.doesNotMatch(stdout, identifying);
  });

  it('writes nothing in a dry run', () => {
    const { status, stdout } = cohortlint(['fix', source, '--out', out, '--dry-run']);
    assert.equal(status, 0);
    assert.match(stdout, /1 DICOM file would be de-identified/);
    assert.equal(existsSync(out), false);
  });

  it('refuses in one line a destination in the source, or one that holds files', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'kept.txt'), 'x');
    for (const target of [join(source, 'copy'), out]) {
      const { status, stderr } = cohortlint(['fix', source, '--out', target]);
      assert.equal(status, 2);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
    assert.deepEqual(readdirSync(out), ['kept.txt']);
  });
});
