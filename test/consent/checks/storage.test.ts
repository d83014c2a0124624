import assert from 'node:assert/strict';
import { checkStorage } from '../../../src/consent/checks/storage.ts';
import type { Consent, Terms } from '../../../src/model/consent.generated.ts';
import { manifest, withTerms } from './manifest.ts';

type Storage = NonNullable<Terms['storage']>;

const settings = (path: string, text: string) => ({ settings: [{ path, text }] });
const git = (url: string) => settings('.git/config', `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n`);
const dvc = (url: string, more = '') => settings('.dvc/config', `['remote "store"']\n    url = ${url}\n${more}`);

function kinds(storage: Storage | undefined, facts: Partial<Parameters<typeof checkStorage>[1]>): string[] {
  return checkStorage(withTerms(storage ? { storage } : {}), { settings: [], ...facts }).map(({ kind }) => kind);
}

describe('checkStorage', () => {
  it('says that a dataset lies in a synced folder, and not whose it is', () => {
    const problems = checkStorage(withTerms({ storage: { where: ['local', 'institution'] } }), {
      datasetPath: '/home/ada/Dropbox/study',
      settings: [],
    });
    assert.deepEqual(problems, [
      {
        kind: 'synced-folder',
        reference: 'GDPR Art. 5(1)(f)',
        pointer: '/terms/storage/where',
        service: 'Dropbox',
        agreed: ['local', 'institution'],
      },
    ]);
  });

  it('is silent where the folder is not synced, a cloud was agreed, or nothing is said of storage', () => {
    assert.deepEqual(kinds({ where: ['local'] }, { datasetPath: '/data/study' }), []);
    assert.deepEqual(kinds({ where: ['local', 'cloud'] }, { datasetPath: '/home/ada/Dropbox/study' }), []);
    assert.deepEqual(kinds(undefined, { datasetPath: '/home/ada/Dropbox/study' }), []);
    assert.deepEqual(kinds({ regions: ['EU'] }, { datasetPath: '/home/ada/Dropbox/study' }), []);
  });

  it('knows that a folder of Nextcloud may be on a server of the institution', () => {
    const datasetPath = '/home/ada/Nextcloud/study';
    assert.deepEqual(kinds({ where: ['institution'] }, { datasetPath }), ['synced-folder-of-unknown-server']);
    assert.deepEqual(kinds({ where: ['local'] }, { datasetPath }), ['synced-folder']);
  });

  it('says that a remote is public hosting, at its file and line, without its address', () => {
    const problems = checkStorage(
      withTerms({ storage: { where: ['institution'] } }),
      git('https://ada:secret@github.com/lab/study'),
    );
    assert.deepEqual(problems, [
      {
        kind: 'remote-public-hosting',
        reference: 'GDPR Art. 5(1)(f)',
        pointer: '/terms/storage/where',
        path: '.git/config',
        tool: 'git',
        line: 3,
        agreed: ['institution'],
        service: 'GitHub',
      },
    ]);
    assert.doesNotMatch(JSON.stringify(problems), /ada|secret|lab/);
  });

  it('lets a server pass that may be the institution’s, unless data were to stay on one machine', () => {
    const facts = git('git@gitlab.university.example:lab/study.git');
    assert.deepEqual(kinds({ where: ['institution'] }, facts), []);
    assert.deepEqual(kinds({ where: ['local'] }, facts), ['remote-elsewhere']);
    assert.deepEqual(kinds({ where: ['cloud'] }, git('https://github.com/lab/study')), []);
  });

  it('says that a remote is a store in a cloud, or a folder that is synced', () => {
    assert.deepEqual(kinds({ where: ['local'] }, dvc('s3://bucket/study')), ['remote-in-cloud']);
    assert.deepEqual(kinds({ where: ['local'] }, dvc('/mnt/backup/study')), []);
    assert.deepEqual(kinds({ where: ['local'] }, dvc('/Users/ada/Dropbox/store')), ['remote-in-synced-folder']);
    assert.deepEqual(kinds({ where: ['institution'] }, dvc('/Users/ada/Dropbox/store')), ['remote-in-synced-folder']);
    assert.deepEqual(kinds({ where: ['institution'] }, dvc('/home/ada/Nextcloud/store')), []);
    assert.deepEqual(kinds({ where: ['local'] }, dvc('/home/ada/Nextcloud/store')), ['remote-in-synced-folder']);
  });

  it('cites transfers to third countries only where the store is in one, and HIPAA under HIPAA', () => {
    const at = (region: string, parts: Partial<Consent> = {}) =>
      checkStorage(
        { ...withTerms({ storage: { where: ['cloud'], regions: ['DE'] } }), ...parts },
        dvc('s3://bucket/study', `    region = ${region}\n`),
      ).map(({ reference }) => reference);
    assert.deepEqual(at('us-east-1'), ['GDPR Art. 44']);
    assert.deepEqual(at('eu-west-3'), ['GDPR Art. 5(1)(a)']);
    assert.deepEqual(at('us-east-1', { legalBasis: [{ law: 'hipaa', ground: 'waiver' }] }), ['45 CFR 164.530(c)']);
  });

  it('says that a store is in another region than was agreed', () => {
    const storage: Storage = { where: ['cloud'], regions: ['EU'] };
    assert.deepEqual(checkStorage(withTerms({ storage }), dvc('s3://bucket/study', '    region = eu-west-2\n')), [
      {
        kind: 'region-outside',
        reference: 'GDPR Art. 44',
        pointer: '/terms/storage/regions',
        path: '.dvc/config',
        tool: 'dvc',
        line: 1,
        service: 'Amazon S3',
        region: 'GB',
        agreed: ['EU'],
      },
    ]);
    assert.deepEqual(kinds(storage, dvc('s3://bucket/study', '    region = eu-central-1\n')), []);
    assert.deepEqual(kinds({ ...storage, regions: ['DE', 'GB'] }, dvc('https://b.s3.eu-west-2.amazonaws.com/a')), []);
  });

  it('does not guess the region of a store that does not say it', () => {
    assert.deepEqual(kinds({ where: ['cloud'], regions: ['DE'] }, dvc('s3://bucket/study')), []);
  });

  it('holds a place against what a form says as well', () => {
    const consent = manifest({
      terms: { storage: { where: ['cloud'] } },
      forms: [{ version: '1' }, { version: '2', terms: { storage: { where: ['local'] } } }],
    });
    const problems = checkStorage(consent, git('https://github.com/lab/study'));
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/forms/1/terms/storage/where'],
    );
  });
});
