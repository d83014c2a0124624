import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datasetKey } from '../../src/state/dataset-key.ts';

describe('datasetKey', () => {
  let base: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'cohortlint-key-'));
  });
  afterEach(() => rmSync(base, { recursive: true }));
  const folder = (name: string): string => {
    const path = join(base, name);
    mkdirSync(path);
    return path;
  };

  it('is made once per dataset and found again after the folder was renamed', () => {
    const first = datasetKey(folder('a'), join(base, 'state'), {});
    renameSync(join(base, 'a'), join(base, 'b'));
    assert.deepEqual(datasetKey(join(base, 'b'), join(base, 'state'), {}), first);
  });

  it('differs between datasets', () => {
    const state = join(base, 'state');
    assert.notDeepEqual(datasetKey(folder('a'), state, {}), datasetKey(folder('b'), state, {}));
  });

  it('is the same for copies that carry the same dataset id', () => {
    const state = join(base, 'state');
    const origin = { datasetId: 'trial-7' };
    assert.deepEqual(datasetKey(folder('a'), state, origin), datasetKey(folder('b'), state, origin));
  });

  it('comes from a shared file before anything else, and is the same everywhere', () => {
    const keyFile = join(base, 'key');
    writeFileSync(keyFile, 'sixteen bytes at least');
    const one = datasetKey(folder('a'), join(base, 'one'), { keyFile, keyText: 'another key, long enough' });
    assert.deepEqual(datasetKey(folder('b'), join(base, 'two'), { keyFile }), one);
  });

  it('refuses a shared key that could be guessed, and one that is not there', () => {
    assert.throws(() => datasetKey(base, base, { keyText: 'short' }), /at least 16 bytes/);
    assert.throws(() => datasetKey(base, base, { keyFile: join(base, 'none') }), /cannot be read \(ENOENT\)/);
  });
});
