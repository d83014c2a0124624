import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.generated.ts';
import { cohortlint } from './run.ts';

describe('cohortlint baseline', () => {
  let folder: string;
  let data: string;
  const run = (...args: string[]) => cohortlint(args, { env: { COHORTLINT_STATE_DIRECTORY: join(folder, 'state') } });
  const person = ['--reason', 'Mailboxes of roles', '--by', 'data steward'];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-cli-baseline-'));
    data = join(folder, 'data');
    mkdirSync(data);
    writeFileSync(join(data, 'a.txt'), 'Contact: jane.roe@clinic.example\nPhone: (212) 555-0142\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('create accepts what is found: the scan passes, and says what was accepted and why', () => {
    assert.equal(run('scan', data).status, 1);
    const created = run('baseline', 'create', data, ...person);
    assert.equal(created.status, 0);
    assert.match(created.stdout, /^\d+ findings accepted in /);
    const scan = run('scan', data);
    assert.equal(scan.status, 0);
    assert.match(
      scan.stdout,
      /Accepted: 1 finding · E-mail address in text · identifier\/email · by data steward · Mailboxes of roles/,
    );
    assert.doesNotMatch(scan.stdout, /^✖/m);
  });

  it('create of one rule leaves the others', () => {
    run('baseline', 'create', data, ...person, '--rule', 'identifier/email');
    const { findings, verdict } = JSON.parse(run('scan', data, '--format', 'json').stdout) as Report;
    assert.equal(verdict, 'blocked');
    assert.deepEqual(
      findings.filter(({ suppressed }) => suppressed !== undefined).map(({ ruleId }) => ruleId),
      ['identifier/email'],
    );
  });

  it('in a file of its own holds for others with the same key, and says so when nobody else can have it', () => {
    const file = join(folder, 'baseline.json');
    const alone = run('baseline', 'create', data, ...person, '--baseline', file);
    assert.match(alone.stderr, /holds on this machine only.*--fingerprint-key/);
    rmSync(file);
    const key = join(folder, 'shared.key');
    writeFileSync(key, 'a long secret that several machines have');
    const shared = run('baseline', 'create', data, ...person, '--baseline', file, '--fingerprint-key', key);
    assert.doesNotMatch(shared.stderr, /this machine only/);
    const elsewhere = cohortlint(['scan', data, '--baseline', file, '--fingerprint-key', key], {
      env: { COHORTLINT_STATE_DIRECTORY: join(folder, 'another-state') },
    });
    assert.equal(elsewhere.status, 0);
  });

  it('of another key, broken, or missing ends a scan with 2 and one line that names it', () => {
    const file = join(folder, 'baseline.json');
    const key = join(folder, 'shared.key');
    writeFileSync(key, 'a long secret that several machines have');
    run('baseline', 'create', data, ...person, '--baseline', file, '--fingerprint-key', key);
    const before = readFileSync(file, 'utf8');
    const refuses = (path: string, message: RegExp): void => {
      const { status, stdout, stderr } = run('scan', data, '--baseline', path);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
      assert.equal(stderr.trim().split('\n').length, 1);
    };
    refuses(file, /was made with another key/);
    assert.equal(readFileSync(file, 'utf8'), before);
    writeFileSync(file, '{');
    refuses(file, /is no JSON/);
    refuses(join(folder, 'none.json'), /does not exist: .*baseline create/);
  });

  it('create adds to what is accepted and never replaces it', () => {
    run('baseline', 'create', data, ...person, '--rule', 'identifier/email');
    run('baseline', 'create', data, ...person, '--rule', 'identifier/phone');
    assert.match(run('baseline', 'list', data).stdout, /^2 accepted in /m);
  });

  it('list names who, why and until when', () => {
    run('baseline', 'create', data, ...person, '--rule', 'identifier/email', '--until', '2999-12-31');
    const { stdout } = run('baseline', 'list', data);
    assert.match(
      stdout,
      /E-mail address in text \(identifier\/email\) · by data steward · until 2999-12-31 · Mailboxes/,
    );
    assert.doesNotMatch(stdout, /jane/);
  });

  it('prune removes what no finding has any more', () => {
    run('baseline', 'create', data, ...person);
    writeFileSync(join(data, 'a.txt'), 'Phone: (212) 555-0142\n');
    assert.match(run('baseline', 'prune', data).stdout, /^1 acceptance removed, \d+ left/);
  });

  it('create refuses an empty reason, a reason with an identifier and a day that is over', () => {
    for (const args of [
      ['--reason', ' ', '--by', 'steward'],
      ['--reason', 'jane.roe@clinic.example', '--by', 'steward'],
      ['--reason', 'x', '--by', 'steward', '--until', '2001-01-01'],
      ['--reason', 'x'],
    ]) {
      const { status, stderr } = run('baseline', 'create', data, ...args);
      assert.equal(status, 2, args.join(' '));
      assert.doesNotMatch(stderr, /jane|\n\s+at /);
    }
  });
});
