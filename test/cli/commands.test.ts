import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { rules } from '../../src/rules/index.ts';
import { dicomFile } from '../dicom-file.ts';
import { cohortlint } from './run.ts';

describe('cohortlint', () => {
  it('says its version and its commands', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(cohortlint(['--version']).stdout.trim(), version);
    const { status, stdout } = cohortlint(['--help']);
    assert.equal(status, 0);
    for (const command of ['scan', 'header', 'detect', 'rules', 'schema', 'server'])
      assert.ok(stdout.includes(command));
  });
});

describe('cohortlint detect', () => {
  const detect = (...records: readonly unknown[]) =>
    cohortlint(['detect'], { input: records.map((record) => JSON.stringify(record)).join('\n') });

  it('gives spans by class with UTF-16 offsets, line by line, and repeats no text', () => {
    const text = '𝕏 Contact: jane.roe@clinic.example';
    const { status, stdout } = detect({ id: 'a', text }, { id: 7, text: 'nothing' });
    assert.equal(status, 0);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual([first.id, second], ['a', { id: 7, spans: [] }]);
    const [span] = first.spans;
    assert.equal(text.slice(span.start, span.end), 'jane.roe@clinic.example');
    assert.equal(span.class, 'email');
    assert.ok(span.confidence > 0 && span.confidence <= 1);
    assert.doesNotMatch(stdout, /jane\.roe/);
  });

  it('names the line that is no record, without repeating it', () => {
    const { status, stderr } = cohortlint(['detect'], { input: '{"id":1,"text":"x"}\nJane Roe, born 1961\n' });
    assert.equal(status, 2);
    assert.match(stderr, /standard input:2: not valid JSON/);
    assert.doesNotMatch(stderr, /Jane/);
    assert.match(detect({ id: 1 }).stderr, /"text" must be a string/);
    assert.match(detect({ id: 1, text: 'x', field: 7 }).stderr, /"field" must be a string/);
    assert.match(detect(null).stderr, /standard input:1: "text" must be a string/);
  });

  it('goes on behind a line that is no record, and says so at its end', () => {
    const good = '{"id":1,"text":"jane.roe@clinic.example"}';
    const { status, stdout, stderr } = cohortlint(['detect'], {
      input: `\ufeff${good}\r\n\n${'no\n'.repeat(22)}${good}`,
    });
    assert.equal(status, 2);
    assert.deepEqual(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).spans[0].class),
      ['email', 'email'],
    );
    assert.match(stderr, /standard input:3: /);
    assert.match(stderr, /standard input:22: /);
    assert.doesNotMatch(stderr, /standard input:23: /);
    assert.match(stderr, /standard input: 2 more lines are no records/);
  });

  it('says of a file that is not there what to name', () => {
    const { status, stderr } = cohortlint(['detect', join(tmpdir(), 'none.jsonl')]);
    assert.equal(status, 2);
    assert.match(stderr, /cannot be read \(ENOENT\)/);
  });
});

describe('cohortlint header', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-header-'));
    writeFileSync(
      join(folder, 'a.dcm'),
      dicomFile([
        ['SOPClassUID', 'UI', '1.2.840.10008.5.1.4.1.1.4'],
        ['Modality', 'CS', 'MR'],
        ['StationName', 'SH', 'Computer001'],
        ['StudyDescription', 'LO', 'MRI of Jane Roe'],
        ['PatientName', 'PN', 'ROE^JANE'],
        [0x00290010, 'LO', 'ACME'],
        [0x00291001, 'LO', 'first'],
        [0x00291002, 'LO', 'Room seven'],
      ]),
    );
    writeFileSync(join(folder, 'a.txt'), 'text\n');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('shows what is harmless, and masks what is found or could be anything', () => {
    const { status, stdout } = cohortlint(['header', join(folder, 'a.dcm')]);
    assert.equal(status, 0);
    assert.match(stdout, /Modality +MR\n/);
    assert.match(stdout, /PatientName +R••• .*← PatientName holds a person name/);
    // A code, but the name of a machine all the same: what is found is masked.
    assert.match(stdout, /StationName +C••• /);
    // Nobody knows what a vendor writes there.
    assert.match(stdout, /\(0029,1002\) LO .*R••• /);
    assert.doesNotMatch(stdout, /Roe|ROE|Jane|Computer001/);
  });

  it('shows what an object is where a finding says that it is no valid one', () => {
    const { stdout } = cohortlint(['header', join(folder, 'a.dcm')]);
    assert.match(stdout, /SOPClassUID +1\.2\.840\.10008\.5\.1\.4\.1\.1\.4 .*← No valid MR Image/);
    assert.match(stdout, /ScanningSequence +\(missing\)/);
  });

  it('shows values to who asks for them', () => {
    assert.match(cohortlint(['header', join(folder, 'a.dcm'), '--show-values']).stdout, /ROE\^JANE/);
  });

  it('says of another file that it has none, in one line', () => {
    const { status, stderr } = cohortlint(['header', join(folder, 'a.txt')]);
    assert.equal(status, 2);
    assert.match(stderr, /a\.txt.*no header/);
  });
});

describe('cohortlint rules', () => {
  it('lists every rule, and explains one', () => {
    const { stdout } = cohortlint(['rules']);
    for (const { id } of rules) assert.ok(stdout.includes(id));
    assert.match(cohortlint(['rules', 'identifier/email']).stdout, /45 CFR 164\.514\(b\)\(2\)\(i\)\(F\)/);
    const { stdout: geometry } = cohortlint(['rules', 'integrity/geometry-lost']);
    assert.match(geometry, /What it says:\n {2}- This slice has no place in a volume: <attributes> missing/);
    assert.match(geometry, /What to do:\n {2}- De-identify the original again/);
  });

  it('prints what each attribute must be under a policy, options and own files included', () => {
    const { stdout } = cohortlint(['rules', '--policy', 'ps3.15-basic+retain-uids']);
    assert.match(stdout, /\(0010,0010\) +PatientName +Z +error +person name; the profile empties it/);
    assert.match(stdout, /\(0020,000D\) +StudyInstanceUID +K +- /);
    assert.match(stdout, /\(60xx,3000\) +OverlayData +X +warning/);
    const ofClass = (name: string) => cohortlint(['rules', '--policy', 'ps3.15-basic', '--sop-class', name]);
    // Optional in a CT image, required and possibly empty in a radiotherapy plan.
    assert.match(stdout, /SeriesDate +X\/D /);
    assert.match(ofClass('CT Image Storage').stdout, /SeriesDate +X +error/);
    assert.match(ofClass('CT Imge').stderr, /did you mean "CT Image"\?/);
    const folder = mkdtempSync(join(tmpdir(), 'cohortlint-policy-'));
    const file = join(folder, 'ours.json');
    writeFileSync(file, '{ "extends": "hipaa-limited", "attributes": { "(0008,0080)": "X" } }');
    const { attributes } = JSON.parse(cohortlint(['rules', '--policy', file, '--format', 'json']).stdout);
    rmSync(folder, { recursive: true });
    const of = (keyword: string) => attributes.find((row: { keyword: string }) => row.keyword === keyword);
    assert.deepEqual([of('InstitutionName').action, of('StudyDate').severity], ['X', 'off']);
  });
  it('suggests the nearest to one that there is not', () => {
    const { status, stderr } = cohortlint(['rules', 'identifier/emial']);
    assert.equal(status, 2);
    assert.match(stderr, /did you mean "identifier\/email"/);
    assert.match(cohortlint(['rules', 'x/y']).stderr, /`cohortlint rules` lists them/);
  });
  it('refuses what it would leave unsaid: options of attributes without a policy, and a rule beside one', () => {
    assert.match(cohortlint(['rules', '--sop-class', 'CT Image']).stderr, /name a policy with --policy/);
    assert.match(cohortlint(['rules', 'identifier/email', '--policy', 'ps3.15-basic']).stderr, /not both/);
  });
});

describe('cohortlint schema', () => {
  const names = readdirSync('schemas').filter((file) => file.endsWith('.json'));
  for (const name of names.map((file) => file.replace('.schema.json', ''))) {
    it(`prints the schema of the ${name}, which compiles`, () => {
      const { stdout } = cohortlint(['schema', name]);
      assert.doesNotThrow(() => new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(stdout)));
    });
  }

  it('names what there is for a name that there is not', () => {
    assert.match(
      cohortlint(['schema', 'sarif']).stderr,
      /name one of baseline, comparison, configuration, consent, disclosure, policy, protocol, report/,
    );
  });
});
