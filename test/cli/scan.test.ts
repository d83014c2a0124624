import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../src/model/report.generated.ts';
import { dicomFile } from '../dicom-file.ts';
import { makeSlowDataset } from '../editor/slow-dataset.ts';
import { cohortlint, interrupted } from './run.ts';

describe('cohortlint scan', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-cli-'));
    mkdirSync(join(folder, 'data'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, 'data', name), content);
  const scan = (...options: string[]) => cohortlint(['scan', join(folder, 'data'), ...options]);
  const report = (...options: string[]): Report => JSON.parse(scan('--format', 'json', ...options).stdout);
  const email = 'Contact: jane.roe@clinic.example\n';

  describe('exit status', () => {
    it('is 0 when nothing is at or above the severity that fails', () => {
      put('a.txt', 'nothing here\n');
      assert.equal(scan().status, 0);
    });

    it('is 1 for an error, and 0 for it with --fail-on never', () => {
      put('a.txt', email);
      assert.equal(scan().status, 1);
      assert.equal(scan('--fail-on', 'never').status, 0);
    });

    it('is 1 for a warning with --fail-on warning', () => {
      put('a.txt', 'nothing here\n');
      assert.equal(scan('--fail-on', 'warning').status, 1);
    });

    it('is 2 for bad arguments, a missing path, an unknown policy, an unknown rule, and says so in one line', () => {
      for (const args of [
        ['scan'],
        ['scan', join(folder, 'none')],
        ['scan', folder, '--format', 'pdf'],
        ['scan', folder, '--policy', 'hippa'],
        ['scan', folder, '--rule', 'identifier/emial=off'],
        ['scan', folder, '--jobs', '0'],
        ['scan', folder, '--show-values'],
        ['scan', folder, '--output', join(folder, 'none', 'report.json')],
        ['scan', folder, join(folder, 'none')],
        ['header', folder],
        ['scna', folder],
      ]) {
        const { status, stdout, stderr } = cohortlint(args);
        assert.equal(status, 2, args.join(' '));
        assert.equal(stdout, '');
        assert.doesNotMatch(stderr, /\n\s+at /, 'no stack trace');
        assert.match(stderr, /^cohortlint: /);
        assert.ok(stderr.trim().split('\n').length <= 2, stderr);
      }
    });

    it('is 2 for a state directory that cannot be used, which is named with the way out', () => {
      put('a.txt', 'nothing here\n');
      const occupied = join(folder, 'occupied');
      writeFileSync(occupied, '');
      const { status, stderr } = cohortlint(['scan', join(folder, 'data')], {
        env: { COHORTLINT_STATE_DIRECTORY: occupied },
      });
      assert.equal(status, 2);
      assert.equal(
        stderr.trim(),
        `cohortlint: "${occupied}", where keys and results are kept, cannot be used (ENOTDIR): make it writable, or name another folder in COHORTLINT_STATE_DIRECTORY.`,
      );
    });

    it('is 2 for a disk that is full in the middle of a report, and says so in one line', function () {
      if (!existsSync('/dev/full')) this.skip();
      const row = (number: number): string => `${number}\tperson.${number}@clinic.example\n`;
      put('people.tsv', `id\tcontact\n${Array.from({ length: 3_000 }, (_, number) => row(number)).join('')}`);
      const { status, stderr } = scan('--output', '/dev/full', '--format', 'json');
      assert.deepEqual(
        [status, stderr],
        [2, 'cohortlint: "/dev/full" cannot be written (ENOSPC): make room there, or name another file.\n'],
      );
    });

    it('of an interrupted scan counts what was judged by then, and the report says that it was stopped', async () => {
      makeSlowDataset(join(folder, 'data'));
      const { status, stdout } = await interrupted(['scan', join(folder, 'data'), '--format', 'json']);
      const { complete, verdict } = JSON.parse(stdout) as Report;
      assert.deepEqual([status, complete, verdict], [1, false, 'blocked']);
    });

    it('is 2 when the coverage that was asked for is not met, also when there are findings', () => {
      put('a.txt', email);
      put('b.rar', 'Rar!');
      assert.equal(scan('--require-coverage').status, 2);
      assert.equal(scan('--require-coverage', '50').status, 1);
    });
  });

  describe('report', () => {
    it('is valid by its schema, and the same every time', () => {
      put('a.txt', email);
      put('b.dcm', dicomFile([['PatientName', 'PN', 'ROE^JANE']]));
      put('participants.tsv', 'participant_id\tage\tsex\nsub-01\t93\tF\n');
      const first = scan('--format', 'json').stdout;
      assert.equal(scan('--format', 'json', '--jobs', '2').stdout, first);
      const validate = new Ajv2020({ allowUnionTypes: true }).compile(
        JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')),
      );
      assert.ok(validate(JSON.parse(first)), JSON.stringify(validate.errors));
    });

    it('places a finding by line and column, an attribute by its tag, a cell by row and column', () => {
      put('a.txt', `Seen today.\n${email}`);
      put('b.dcm', dicomFile([['PatientName', 'PN', 'ROE^JANE']]));
      put('t.tsv', 'id\tdob\nA\t1961-07-04\n');
      const { findings } = report();
      const at = (path: string) => findings.find(({ location }) => location.path === path)!.location;
      assert.deepEqual(at('a.txt').region, { startLine: 2, startColumn: 10, endLine: 2, endColumn: 33 });
      assert.equal(at('b.dcm').attribute, '(0010,0010)');
      assert.deepEqual(at('t.tsv').cell, { row: 2, column: 2 });
    });

    it('is the same for a dataset that needs worker threads, whatever their number', () => {
      for (let index = 0; index < 150; index += 1)
        put(`f${index}.txt`, `Visit ${index}: jane.roe${index}@clinic.example\n`);
      const one = scan('--format', 'json', '--jobs', '1').stdout;
      assert.equal(scan('--format', 'json', '--jobs', '3').stdout, one);
      const { findings } = JSON.parse(one) as Report;
      assert.equal(findings.filter(({ ruleId }) => ruleId === 'identifier/email').length, 150);
      const paths = findings.map(({ location }) => location.path ?? '');
      assert.deepEqual(paths, [...paths].sort());
    });

    it('goes to a file with --output, and standard output stays empty', () => {
      put('a.txt', email);
      const path = join(folder, 'report.json');
      assert.equal(scan('--format', 'json', '--output', path).stdout, '');
      assert.equal((JSON.parse(readFileSync(path, 'utf8')) as Report).verdict, 'blocked');
    });

    it('has the same fingerprints and masks under a shared key, and others under another', () => {
      put('a.txt', email);
      const key = (text: string) =>
        cohortlint(['scan', join(folder, 'data'), '--format', 'json'], { env: { COHORTLINT_FINGERPRINT_KEY: text } })
          .stdout;
      assert.equal(key('a shared key of enough bytes'), key('a shared key of enough bytes'));
      assert.notEqual(key('a shared key of enough bytes'), key('another key of enough bytes'));
    });

    it('keeps the fingerprint of a finding when a line is inserted above it', () => {
      const fingerprint = () => report().findings.find(({ ruleId }) => ruleId === 'identifier/email')!.fingerprint;
      put('a.txt', email);
      const before = fingerprint();
      put('a.txt', `One more line.\n${email}`);
      assert.equal(fingerprint(), before);
    });

    it('lists what the configuration of the dataset switches off or ignores', () => {
      put('a.txt', email);
      put('cohortlint.config.json', '{ "rules": { "identifier/email": "off" } }');
      put('.cohortlintignore', 'secret.txt\n');
      put('secret.txt', email);
      const { settings, findings } = report();
      assert.deepEqual(settings.switchedOff, ['identifier/email']);
      assert.deepEqual(settings.ignored, { entries: 1, by: ['.cohortlintignore'] });
      assert.deepEqual(
        findings.filter(({ ruleId }) => ruleId === 'identifier/email'),
        [],
      );
    });

    it('lets the command line win over the configuration', () => {
      put('a.txt', email);
      put('cohortlint.config.json', '{ "rules": { "identifier/email": "off" } }');
      const { findings } = report('--rule', 'identifier/email=info');
      assert.equal(findings.find(({ ruleId }) => ruleId === 'identifier/email')?.severity, 'info');
    });
  });

  describe('several paths', () => {
    it('are one dataset', () => {
      put('a.txt', email);
      put('b.txt', email);
      put('c.txt', email);
      const { stdout } = cohortlint([
        'scan',
        join(folder, 'data/a.txt'),
        join(folder, 'data/c.txt'),
        '--format',
        'json',
      ]);
      const { findings, dataset } = JSON.parse(stdout) as Report;
      assert.equal(dataset.entries, 2);
      assert.deepEqual(
        findings.flatMap(({ location }) => location.path ?? []),
        ['a.txt', 'c.txt'],
      );
    });
  });

  describe('bad input', () => {
    it('becomes a gap that names the file, and nothing else is lost', () => {
      put('a.txt', email);
      put('broken.json', '{"a": "x", "b": }');
      put('cut.dcm', dicomFile([['PatientName', 'PN', 'ROE^JANE']]).subarray(0, -3));
      put('empty.tsv', '');
      put('noise.dcm', Buffer.alloc(300, 7));
      put('ragged.tsv', 'a\tb\n1\n2\t3\n');
      put('book.xlsx', 'PK\u0003\u0004');
      const { findings, coverage } = report();
      assert.ok(findings.some(({ ruleId }) => ruleId === 'identifier/email'));
      const reasons = new Map(coverage.gaps.map(({ path, reason }) => [path, reason]));
      assert.match(reasons.get('broken.json')!, /not valid JSON at line 1, column 17/);
      assert.match(reasons.get('cut.dcm')!, /\(0010,0010\).*cut or damaged/);
      assert.match(reasons.get('empty.tsv')!, /empty file/);
      assert.match(reasons.get('noise.dcm')!, /no DICOM file/);
      assert.match(reasons.get('ragged.tsv')!, /row 2 has 1 cell/);
      assert.match(reasons.get('book.xlsx')!, /ZIP directory is missing or damaged/);
    });

    it('in the configuration names the key and what was meant', () => {
      put('cohortlint.config.json', '{ "polcy": "hipaa-safe-harbor" }');
      const { status, stderr } = scan();
      assert.equal(status, 2);
      assert.match(stderr, /cohortlint\.config\.json: unknown key "polcy".*did you mean "policy"/);
    });

    it('of broken JSON in the configuration names line and column', () => {
      put('cohortlint.config.json', '{\n  "policy": \n}');
      assert.match(scan().stderr, /cohortlint\.config\.json:3:1: not valid JSON/);
    });

    it('of an empty dataset is said, and is clear of findings but for consent', () => {
      const { findings, dataset, verdict } = report();
      assert.equal(dataset.entries, 0);
      assert.deepEqual(
        findings.map(({ ruleId }) => ruleId),
        ['consent/missing-record'],
      );
      assert.equal(verdict, 'needs-review');
    });

    it('of a file or folder without permission is a gap', function () {
      // Root may read everything; nobody may not.
      const options = process.getuid?.() === 0 ? { uid: 65_534 } : {};
      if (cohortlint(['--version'], options).status !== 0) this.skip();
      put('a.txt', email);
      put('b.txt', email);
      mkdirSync(join(folder, 'data/closed'));
      const state = join(folder, 'state');
      mkdirSync(state);
      chmodSync(folder, 0o777);
      chmodSync(state, 0o777);
      chmodSync(join(folder, 'data/a.txt'), 0o000);
      chmodSync(join(folder, 'data/closed'), 0o000);
      const { stdout } = cohortlint(['scan', join(folder, 'data'), '--format', 'json'], {
        ...options,
        env: { COHORTLINT_STATE_DIRECTORY: state },
      });
      const { coverage, findings } = JSON.parse(stdout) as Report;
      chmodSync(join(folder, 'data/closed'), 0o700);
      assert.deepEqual(
        coverage.gaps.map(({ path, reason }) => [path, /no permission/.test(reason)]),
        [
          ['a.txt', true],
          ['closed', true],
        ],
      );
      assert.equal(findings.filter(({ ruleId }) => ruleId === 'identifier/email').length, 1);
    });

    it('of a name that is not UTF-8 is read all the same', () => {
      const name = Buffer.concat([Buffer.from(join(folder, 'data/')), Buffer.from([0x61, 0xe9]), Buffer.from('.txt')]);
      writeFileSync(name, email);
      const { findings } = report();
      assert.equal(findings.find(({ ruleId }) => ruleId === 'identifier/email')!.location.path, 'a\\xE9.txt');
    });
  });

  it('writes no colour, no progress and no time to standard output', () => {
    put('a.txt', email);
    const { stdout } = scan();
    assert.doesNotMatch(stdout, /\u001b|\r| s \(/);
    assert.match(stdout, /BLOCKED/);
  });

  it('says nothing but the report with --quiet', () => {
    put('a.txt', email);
    assert.equal(scan('--quiet').stderr, '');
  });
});
