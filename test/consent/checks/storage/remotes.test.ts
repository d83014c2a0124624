import assert from 'node:assert/strict';
import { remotesOf } from '../../../../src/consent/checks/storage/remotes.ts';

function places(path: string, text: string) {
  return remotesOf({ path, text }).map(({ at }) => at);
}

function gitUrl(url: string) {
  return places('.git/config', `[remote "origin"]\n\turl = ${url}\n`)[0];
}

function dvcUrl(url: string, more = '') {
  return places('.dvc/config', `[core]\n    remote = store\n['remote "store"']\n    url = ${url}\n${more}`)[0];
}

describe('remotesOf', () => {
  const hosted: [string, string][] = [
    ['https://github.com/lab/study.git', 'GitHub'],
    ['git@github.com:lab/study.git', 'GitHub'],
    ['ssh://git@ssh.github.com:443/lab/study.git', 'GitHub'],
    ['https://ada:secret@gitlab.com/lab/study', 'GitLab.com'],
    ['git@bitbucket.org:lab/study.git', 'Bitbucket'],
    ['https://huggingface.co/datasets/lab/study', 'Hugging Face'],
    ['git@hf.co:datasets/lab/study', 'Hugging Face'],
    ['https://zenodo.org/record/1', 'Zenodo'],
    ['osf://abcde', 'OSF'],
    ['git@gin.g-node.org:/lab/study.git', 'GIN'],
    ['HTTPS://GitHub.COM/lab/study', 'GitHub'],
  ];
  for (const [url, service] of hosted)
    it(`knows public hosting: ${url}`, () => assert.deepEqual(gitUrl(url), { kind: 'public-hosting', service }));

  for (const url of [
    'https://gitlab.university.example/lab/study.git',
    'git@github.university.example:lab/study.git',
    'https://notgithub.com/lab/study',
    'https://github.com.example.org/lab/study',
    'https://example.org/github.com/study',
    'storage.clinic.example:/srv/study',
  ])
    it(`takes ${url} for a server that nothing is known of`, () =>
      assert.deepEqual(gitUrl(url), { kind: 'elsewhere' }));

  for (const url of [
    '/srv/git/study',
    '../study',
    'C:/repositories/study',
    'C:\\\\repositories\\\\study',
    'file:///srv/study',
    'ssh://localhost/srv/study',
  ])
    it(`takes ${url} for a folder`, () => assert.equal(gitUrl(url)?.kind, 'folder'));

  it('reads what Git reads: push addresses, quotes, comments, short forms, and nothing of branches', () => {
    const text = [
      '# [remote "gone"]',
      '[url "git@github.com:"] insteadOf = "gh:"',
      '[remote "origin"] url = /srv/study',
      '\tpushurl = "gh:lab/study" ; to publish',
      '[branch "main"]',
      '\tremote = https://gitlab.com/lab/study',
      '\turl = https://gitlab.com/lab/study',
    ].join('\r\n');
    assert.deepEqual(remotesOf({ path: '.git/config', text }), [
      { tool: 'git', line: 3, at: { kind: 'folder', path: '/srv/study' } },
      { tool: 'git', line: 3, at: { kind: 'public-hosting', service: 'GitHub' } },
    ]);
  });

  it('knows special remotes of git-annex by the settings of Git', () => {
    const annex = (setting: string) => places('.git/config', `[remote "a"]\n\tannex-uuid = 0\n\t${setting}\n`);
    assert.deepEqual(annex('annex-externaltype = osf'), [{ kind: 'public-hosting', service: 'OSF' }]);
    assert.deepEqual(annex('annex-directory = /mnt/backup'), [{ kind: 'folder', path: '/mnt/backup' }]);
    assert.deepEqual(annex('annex-s3 = true'), [{ kind: 'elsewhere' }]);
    assert.deepEqual(annex('annex-ignore = true'), []);
  });

  it('reads the latest that git-annex says of each special remote', () => {
    const text = [
      'u1 name=old type=S3 host=s3.amazonaws.com datacenter=us-west-2 timestamp=1500000000.5s',
      'u1 name=new type=S3 host=s3.amazonaws.com datacenter=eu-west-3 timestamp=1600000000s',
      'u2 name=own type=S3 host=s3.university.example timestamp=1600000000s',
      'u3 name=osf type=external externaltype=osf timestamp=1600000000s',
      'u4 name=web type=httpalso url=https://example.org timestamp=1600000000s',
      'u5 name=dav type=webdav url=https://dav.box.com/dav/study timestamp=1600000000s',
      'u6 name=eu type=S3 datacenter=EU timestamp=1600000000s',
      'u7 name=odd type=external externaltype=constructor timestamp=1600000000s',
      'u8 name=dir type=directory timestamp=1600000000s',
      'u9 name=wasabi type=S3 host=s3.eu-west-2.wasabisys.com timestamp=1600000000s',
      'u9 name=older type=S3 host=s3.university.example timestamp=1500000000s',
      '',
    ].join('\n');
    assert.deepEqual(
      remotesOf({ path: 'git-annex:remote.log', text }).map(({ line, at }) => [line, at]),
      [
        [2, { kind: 'cloud', service: 'Amazon S3', region: 'FR' }],
        [3, { kind: 'elsewhere' }],
        [4, { kind: 'public-hosting', service: 'OSF' }],
        [6, { kind: 'cloud', service: 'Box' }],
        [7, { kind: 'cloud', service: 'Amazon S3', region: 'IE' }],
        [8, { kind: 'elsewhere' }],
        [9, { kind: 'folder', path: '' }],
        [10, { kind: 'cloud', service: 'Wasabi', region: 'FR' }],
      ],
    );
  });

  const regions: [string, string, string | undefined][] = [
    ['https://bucket.s3.eu-central-1.amazonaws.com/a', 'Amazon S3', 'DE'],
    ['https://s3-eu-west-1.amazonaws.com/bucket', 'Amazon S3', 'IE'],
    ['https://s3.dualstack.us-east-2.amazonaws.com/bucket', 'Amazon S3', 'US'],
    ['https://s3.cn-north-1.amazonaws.com.cn/bucket', 'Amazon S3', 'CN'],
    ['https://bucket.s3.amazonaws.com/a', 'Amazon Web Services', undefined],
    ['s3://bucket/a?region=eu-central-2', 'Amazon S3', 'CH'],
    // The same name with another provider is another country.
    ['https://s3.eu-west-1.wasabisys.com/bucket', 'Wasabi', 'GB'],
    ['https://s3.nl-1.wasabisys.com/bucket', 'Wasabi', 'NL'],
    ['https://bucket.fra1.digitaloceanspaces.com', 'DigitalOcean Spaces', 'DE'],
    ['https://s3.eu-central-003.backblazeb2.com/bucket', 'Backblaze B2', 'NL'],
    ['https://s3.gra.io.cloud.ovh.net/bucket', 'OVHcloud', 'FR'],
    ['https://s3.ap-southeast-syd.io.cloud.ovh.net/bucket', 'OVHcloud', 'AU'],
    ['https://s3.us-east-va.io.cloud.ovh.us/bucket', 'OVHcloud', 'US'],
    ['gs://bucket/a', 'Google Cloud Storage', undefined],
    ['https://account.blob.core.windows.net/container', 'Azure Storage', undefined],
  ];
  for (const [url, service, region] of regions)
    it(`places ${url} in ${region ?? 'no region'}`, () =>
      assert.deepEqual(dvcUrl(url), { kind: 'cloud', service, ...(region ? { region } : {}) }));

  it('reads what stands beside an address of DVC', () => {
    assert.deepEqual(dvcUrl('s3://bucket/a', '    region = eu-north-1\n'), {
      kind: 'cloud',
      service: 'Amazon S3',
      region: 'SE',
    });
    assert.deepEqual(
      dvcUrl('s3://bucket/a', '    endpointurl = https://minio.university.example:9000\n    region = us-east-1\n'),
      {
        kind: 'elsewhere',
      },
    );
    assert.deepEqual(dvcUrl('gdrive://1a2b/study'), { kind: 'cloud', service: 'Google Drive' });
    assert.deepEqual(dvcUrl('/mnt/store'), { kind: 'folder', path: '/mnt/store' });
    assert.deepEqual(dvcUrl('https://s3.amazonaws.com/bucket', '    region = ca-west-1\n'), {
      kind: 'cloud',
      service: 'Amazon Web Services',
      region: 'CA',
    });
    assert.equal(dvcUrl('remote://other/study'), undefined);
    assert.equal(dvcUrl('constructor://a/b')?.kind, 'elsewhere');
  });

  it('reads each remote of rclone by its type, and not those that change another', () => {
    const text = [
      '[my drive]',
      'type = drive',
      '[s3]',
      'type = s3',
      'provider = AWS',
      'region = eu-south-2',
      '[minio]',
      'type = s3',
      'provider = Minio',
      'endpoint = http://minio.clinic.example:9000',
      '[google]',
      'type = google cloud storage',
      'location = europe-west3',
      '[wasabi]',
      'type = s3',
      'provider = Wasabi',
      'endpoint = s3.eu-central-1.wasabisys.com',
      '[secret]',
      'type = crypt',
      'remote = s3:bucket',
      '[host]',
      'type = sftp',
      'host = files.clinic.example',
      '[dav]',
      'type = webdav',
      'url = https://clinic-my.sharepoint.com/personal/study',
      '[plain]',
      'type = s3',
      'location_constraint = EU',
      '[odd]',
      'type = constructor',
    ].join('\n');
    assert.deepEqual(places('rclone.conf', text), [
      { kind: 'cloud', service: 'Google Drive' },
      { kind: 'cloud', service: 'Amazon S3', region: 'ES' },
      { kind: 'elsewhere' },
      { kind: 'cloud', service: 'Google Cloud Storage', region: 'DE' },
      { kind: 'cloud', service: 'Wasabi', region: 'NL' },
      { kind: 'elsewhere' },
      { kind: 'cloud', service: 'SharePoint' },
      { kind: 'cloud', service: 'Amazon S3', region: 'IE' },
      { kind: 'elsewhere' },
    ]);
  });

  it('reads nothing of other files, nor of what is no setting', () => {
    assert.deepEqual(places('code/config', '[remote "a"]\nurl = https://github.com/a/b'), []);
    assert.deepEqual(places('.git/config', 'url = https://github.com/a/b\n[remote "a"\n]\n\u0000'), []);
  });
});
