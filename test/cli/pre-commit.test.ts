import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The hook as its file declares it: `key: value` lines of one entry. */
function hook(): Record<string, string> {
  const lines = readFileSync('.pre-commit-hooks.yaml', 'utf8').split('\n');
  return Object.fromEntries(
    lines.filter(Boolean).map((line) =>
      line
        .replace(/^[-\s]+/, '')
        .split(/: (.*)/)
        .slice(0, 2),
    ),
  );
}

describe('The pre-commit hook', () => {
  let work: string;
  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'cohortlint-hook-'));
    mkdirSync(join(work, '.git'));
    mkdirSync(join(work, 'data/sub-01'), { recursive: true });
    writeFileSync(join(work, 'data/dataset_description.json'), '{ "Name": "Phantom", "BIDSVersion": "1.9.0" }');
    writeFileSync(join(work, 'data/sub-01/clean.txt'), 'Normal ventricles, no mass.\n');
    writeFileSync(join(work, 'data/sub-01/leak.txt'), 'Contact: jane.roe@clinic.example\n');
  });
  afterEach(() => rmSync(work, { recursive: true }));

  /** What pre-commit does: the entry, with the files as further arguments, in the work tree. */
  const run = (...files: string[]) => {
    const [program, ...args] = hook().entry!.split(' ');
    assert.equal(program, 'cohortlint');
    return spawnSync(process.execPath, [resolve('dist/cli.js'), ...args, ...files], { cwd: work, encoding: 'utf8' });
  };

  it('declares what pre-commit needs', () => {
    const { id, language, pass_filenames: passed } = hook();
    assert.deepEqual([id, language, passed], ['cohortlint', 'system', 'true']);
  });

  it('lets clean files pass, and says nothing of the dataset as a whole', () => {
    const { status, stdout } = run('data/sub-01/clean.txt', 'data/dataset_description.json');
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /agreed to/);
    assert.match(stdout, /Only the named files were read/);
  });

  it('refuses a file with an identifier, and names the place', () => {
    const { status, stdout } = run('data/sub-01/clean.txt', 'data/sub-01/leak.txt');
    assert.equal(status, 1);
    assert.match(stdout, /E-mail address in text .*sub-01\/leak\.txt:1:10/);
    assert.doesNotMatch(stdout, /jane/);
  });

  it('listens to the configuration of the dataset above the files', () => {
    writeFileSync(join(work, 'data/cohortlint.config.json'), '{ "rules": { "identifier/email": "off" } }');
    const { status, stdout } = run('data/sub-01/leak.txt');
    assert.equal(status, 0);
    assert.match(stdout, /Switched off: identifier\/email/);
  });
});
