import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOfDataset, manifestOfFile } from '../../../src/engine/consent/manifest-place.ts';
import { RequestError } from '../../../src/engine/request-error.ts';
import { datasetOf } from './dataset.ts';

const naming = (manifest: string): string => JSON.stringify({ consent: { manifest } });

describe('The manifest of a dataset', () => {
  let root: string;
  const made = (files: Readonly<Record<string, string>>): string => {
    root = datasetOf(files);
    return root;
  };
  afterEach(() => rmSync(root, { recursive: true }));

  it('lies at its root where nobody says otherwise', () => {
    assert.deepEqual(manifestOfDataset(made({})), { root, path: 'consent.json' });
  });

  it('lies where the configuration says, whether it is there or not', () => {
    const folder = made({ 'cohortlint.config.json': naming('.\\records\\agreed.json') });
    assert.deepEqual(manifestOfDataset(folder), { root, path: 'records/agreed.json' });
  });

  it('lies at the root of a folder that nobody vouches for, whatever its configuration says', () => {
    const folder = made({ 'cohortlint.config.json': naming('records/agreed.json') });
    assert.equal(manifestOfDataset(folder, { ignoreConfigurationFile: true }).path, 'consent.json');
  });

  it('is not known where the configuration cannot be used, or names a place outside', () => {
    assert.throws(() => manifestOfDataset(made({ 'cohortlint.config.json': '{' })), RequestError);
    rmSync(root, { recursive: true });
    assert.throws(() => manifestOfDataset(made({ 'cohortlint.config.json': naming('../consent.json') })), RequestError);
  });
});

describe('The manifest that a file belongs to', () => {
  let top: string;
  const of = (file: string): string => {
    const { root, path } = manifestOfFile(join(top, file), top);
    return `${root.slice(top.length + 1)}:${path}`;
  };
  afterEach(() => rmSync(top, { recursive: true }));

  it('is the one beside it, else the next one above', () => {
    top = datasetOf({ 'consent.json': '{}', 'inner/consent.json': '{}', 'inner/deep/a.tsv': '', 'other/b.tsv': '' });
    assert.deepEqual(['inner/consent.tsv', 'inner/deep/a.tsv', 'other/b.tsv'].map(of), [
      'inner:consent.json',
      'inner:consent.json',
      ':consent.json',
    ]);
  });

  it('is the one that a configuration above it names, there or not', () => {
    top = datasetOf({ 'cohort/cohortlint.config.json': naming('records/agreed.json') });
    assert.equal(of('cohort/records/consent.tsv'), 'cohort:records/agreed.json');
    assert.equal(of('cohort/participants.tsv'), 'cohort:records/agreed.json');
    assert.equal(of('other/participants.tsv'), ':consent.json');
  });

  it('is of the dataset that names it, and not of the folder that it lies in', () => {
    top = datasetOf({ 'cohortlint.config.json': naming('records/consent.json'), 'records/consent.json': '{}' });
    assert.equal(of('records/consent.tsv'), ':records/consent.json');
    assert.equal(of('records/consent.json'), ':records/consent.json');
  });

  it('stays that of a dataset inside another one that names a manifest of its own', () => {
    top = datasetOf({ 'cohortlint.config.json': naming('records/agreed.json'), 'inner/consent.json': '{}' });
    assert.equal(of('inner/consent.tsv'), 'inner:consent.json');
  });

  it('is the usual one where a configuration cannot be used: a scan tells why', () => {
    top = datasetOf({ 'cohortlint.config.json': '{', 'consent.json': '{}' });
    assert.equal(of('consent.tsv'), ':consent.json');
  });

  it('is looked for no further up than somebody looks', () => {
    top = datasetOf({ 'consent.json': '{}', 'inner/a.tsv': '' });
    assert.equal(manifestOfFile(join(top, 'inner', 'a.tsv'), join(top, 'inner')).root, join(top, 'inner'));
  });
});
