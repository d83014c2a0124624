import assert from 'node:assert/strict';
import { syncedFolderOf } from '../../../../src/consent/checks/storage/synced-folder.ts';

describe('syncedFolderOf', () => {
  const synced: [string, string][] = [
    ['C:\\Users\\ada\\OneDrive\\study', 'OneDrive'],
    ['C:\\Users\\ada\\OneDrive - University Hospital\\study', 'OneDrive'],
    ['/mnt/c/Users/ada/OneDrive - University Hospital/study', 'OneDrive'],
    ['/Users/ada/Library/CloudStorage/OneDrive-UniversityHospital/study', 'OneDrive'],
    ['/Users/ada/Library/CloudStorage/OneDrive-SharedLibraries-Clinic/study', 'OneDrive'],
    ['D:\\Dropbox\\study', 'Dropbox'],
    ['/home/ada/Dropbox (Lab)/study', 'Dropbox'],
    ['/Users/ada/Library/CloudStorage/Dropbox/study', 'Dropbox'],
    ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/study', 'iCloud Drive'],
    ['C:\\Users\\ada\\iCloudDrive\\study', 'iCloud Drive'],
    ['G:\\My Drive\\study', 'Google Drive'],
    ['G:\\Meine Ablage\\study', 'Google Drive'],
    ['C:\\Users\\ada\\Google Drive\\study', 'Google Drive'],
    ['/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/study', 'Google Drive'],
    ['/run/user/1000/gvfs/google-drive:host=example.org,user=ada/study', 'Google Drive'],
    ['/Users/ada/Library/CloudStorage/Box-Box/study', 'Box'],
    ['C:\\Users\\ada\\Box\\study', 'Box'],
    ['/Users/ada/Box Sync/study', 'Box'],
    ['/home/ada/Nextcloud/study', 'Nextcloud'],
    ['C:\\Users\\ada\\Nextcloud2', 'Nextcloud'],
    ['/home/ada/ownCloud/study', 'ownCloud'],
    ['/Users/ada/Library/CloudStorage/Tresorit-1/study', 'a cloud'],
  ];
  for (const [path, service] of synced) it(`knows ${path}`, () => assert.equal(syncedFolderOf(path)?.service, service));

  for (const path of [
    '/srv/dropbox/study',
    '/data/OneDrive-migration/study',
    '/data/MyDropbox/study',
    '/data/bounding/Box/study',
    '/data/box/study',
    '/data/study/My Drive-through/a',
    '/data/nextcloud-export-2021/study',
    '/Users/ada/Library/CloudStorage',
    '/Users/ada/Documents/study',
    'study',
    '',
  ])
    it(`lets ${path || 'an empty path'} pass`, () => assert.equal(syncedFolderOf(path), undefined));

  it('tells a service of one provider from one that anybody may run', () => {
    assert.equal(syncedFolderOf('/home/ada/Nextcloud/study')?.selfHosted, true);
    assert.equal(syncedFolderOf('/home/ada/Dropbox/study')?.selfHosted, false);
  });
});
