import assert from 'node:assert/strict';
import type { Terms } from '../../../src/model/consent.generated.ts';
import { manifestWith, saidBy } from './judge-records.ts';

const rule = 'consent/storage-place';
const stored = (storage: NonNullable<Terms['storage']>) => ({
  'consent.json': manifestWith({ terms: { duo: ['GRU'], storage } }),
});
const remote = (url: string) => ({ '.git/config': `[remote "origin"]\n\turl = ${url}\n` });
const dvc = (url: string) => ({ '.dvc/config': `['remote "store"']\n    url = ${url}\n    region = us-east-1\n` });

describe(rule, () => {
  for (const folder of ['OneDrive', 'Dropbox', 'Google Drive']) {
    it(`says that the dataset lies in a folder of ${folder}`, async () => {
      const [said, ...others] = await saidBy(rule, stored({ where: ['institution'] }), {}, `${folder}/cohort`);
      assert.deepEqual(others, []);
      assert.equal(said?.[0], 'error');
      assert.match(said![2]!, /copies into a cloud; agreed was: institution/);
      assert.deepEqual(await saidBy(rule, stored({ where: ['cloud'] }), {}, `${folder}/cohort`), []);
    });
  }

  it('warns of a server that may be the institution\u2019s own', async () => {
    const [said] = await saidBy(rule, stored({ where: ['institution'] }), {}, 'Nextcloud/cohort');
    assert.equal(said?.[0], 'warning');
    const [local] = await saidBy(rule, stored({ where: ['local'] }), {}, 'Nextcloud/cohort');
    assert.equal(local?.[0], 'error');
  });

  it('is silent on a folder of no such program, and where nothing was agreed of storage', async () => {
    assert.deepEqual(await saidBy(rule, stored({ where: ['local'] }), {}, 'my-dropbox-notes/cohort'), []);
    assert.deepEqual(await saidBy(rule, { 'consent.json': manifestWith() }, {}, 'Dropbox/cohort'), []);
  });

  it('names the line of a remote in a cloud, and of one on another machine', async () => {
    const inCloud = await saidBy(rule, { ...stored({ where: ['institution'] }), ...dvc('s3://bucket/cohort') });
    assert.deepEqual(
      inCloud.map(([severity, place]) => [severity, place]),
      [['error', '.dvc/config 1:1']],
    );
    const elsewhere = remote('git@git.clinic.example:cohort.git');
    const [said] = await saidBy(rule, { ...stored({ where: ['local'] }), ...elsewhere });
    assert.deepEqual([said?.[0], said?.[1]], ['error', '.git/config 1:1']);
    assert.deepEqual(await saidBy(rule, { ...stored({ where: ['institution'] }), ...elsewhere }), []);
  });

  it('names a region outside those that were agreed to', async () => {
    const [said] = await saidBy(rule, {
      ...stored({ where: ['cloud'], regions: ['EU'] }),
      ...dvc('s3://bucket/cohort'),
    });
    assert.match(said![2]!, /is in the region US; agreed was: EU$/);
    assert.deepEqual(
      await saidBy(rule, { ...stored({ where: ['cloud'], regions: ['US'] }), ...dvc('s3://bucket/cohort') }),
      [],
    );
  });
});
