import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cohortlint } from './run.ts';

describe('cohortlint vocabulary', () => {
  let folder: string;
  let state: string;
  const run = (...args: string[]) =>
    cohortlint(['vocabulary', ...args], { env: { COHORTLINT_STATE_DIRECTORY: state } });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-cli-vocabulary-'));
    state = join(folder, 'state');
    writeFileSync(
      join(folder, 'rare.tsv'),
      'id\tlabel\ttier\tsynonyms\ticd10\torpha\nMONDO:0007037\tachondroplasia\t1\tACH\tICD10CM:Q77.4\tOrphanet:15\n',
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('list names the built-in one alone before an import', () => {
    const { status, stdout } = run('list');
    assert.equal(status, 0);
    assert.match(stdout, /^built in \S+: \d+ conditions with [\d,]+ names\n$/);
  });

  it('import keeps a vocabulary in the state directory, in place of an earlier one, and list names it', () => {
    for (let time = 0; time < 2; time += 1) {
      const { status, stdout } = run('import', join(folder, 'rare.tsv'));
      assert.equal(status, 0);
      assert.match(stdout, /^MONDO without a version: 1 condition with 2 names\nkept in .*mondo\.vocabulary\.gz\n$/);
    }
    assert.deepEqual(readdirSync(join(state, 'vocabularies')), ['mondo.vocabulary.gz']);
    assert.match(
      run('list').stdout,
      /\nMONDO without a version: 1 condition with 2 names · imported \d{4}-\d\d-\d\d · /,
    );
  });

  it('ends with 2 and one line for a file that is none, and keeps what was there', () => {
    run('import', join(folder, 'rare.tsv'));
    const kept = readFileSync(join(state, 'vocabularies/mondo.vocabulary.gz'));
    writeFileSync(join(folder, 'people.csv'), 'name,age\nJane Roe,44\n');
    const { status, stdout, stderr } = run('import', join(folder, 'people.csv'));
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^cohortlint: "people\.csv" cannot be imported: it is neither MONDO [^\n]*\n$/);
    assert.doesNotMatch(stderr, /Jane/);
    assert.deepEqual(readFileSync(join(state, 'vocabularies/mondo.vocabulary.gz')), kept);
  });

  it('list says which vocabulary is damaged and what to do', () => {
    mkdirSync(join(state, 'vocabularies'), { recursive: true });
    writeFileSync(join(state, 'vocabularies/mondo.vocabulary.gz'), 'not packed');
    const { status, stderr } = run('list');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /mondo\.vocabulary\.gz" is damaged, cut, or no vocabulary: import it again, or remove the file\.\n$/,
    );
  });
});
