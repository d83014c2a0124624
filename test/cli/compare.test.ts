import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { objectFile, trees } from '../comparison/tree.ts';
import { cohortlint } from './run.ts';

describe('cohortlint compare', () => {
  const source = objectFile({ uid: '2.25.1', name: 'Quennell^Ottoline', study: '2.25.5', pixels: 'abcdefgh' });
  const cleaned = objectFile({ uid: '2.25.2', name: 'ANON', study: '2.25.6', pixels: 'abcdefgh' });
  const folders = trees({ before: { 'a.dcm': source }, left: { 'x.dcm': source }, cleaned: { 'x.dcm': cleaned } });
  after(() => folders.remove());
  const run = (copy: string, ...more: string[]) =>
    cohortlint(['compare', folders.path('before'), folders.path(copy), ...more]);

  it('exits with 1 when something identifying is left, and with 0 when nothing is', () => {
    const left = run('left');
    assert.equal(left.status, 1);
    assert.match(left.stdout, /PatientName/);
    assert.doesNotMatch(left.stdout, /Quennell|Ottoline/i);
    assert.equal(run('left', '--fail-on', 'never').status, 0);
    const clean = run('cleaned');
    assert.equal(clean.status, 0, clean.stdout);
  });

  it('exits with 2 for what cannot be compared, in one line', () => {
    for (const { status, stderr } of [
      run('missing'),
      run('before'),
      run('left', '--policy', 'none-such'),
      run('left', '--show-values'),
    ]) {
      assert.equal(status, 2);
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
    }
  });

  it('writes JSON and HTML to a file', () => {
    for (const [format, start] of [
      ['json', /^\{/],
      ['html', /^<!DOCTYPE html>/],
    ] as const) {
      const file = `${folders.path('before')}.${format}`;
      assert.equal(run('left', '--format', format, '--output', file).status, 1);
      const text = readFileSync(file, 'utf8');
      assert.match(text, start);
      assert.doesNotMatch(text, /Quennell|Ottoline/i);
    }
  });

  it('prints its schema', () => {
    const { status, stdout } = cohortlint(['schema', 'comparison']);
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { title: string }).title, 'Comparison');
  });
});
