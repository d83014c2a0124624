import type { Provider } from './cloud-regions.ts';
import type { Remote } from './remote.ts';
import { lastOf, type Section, sectionsOf } from './sections.ts';
import { storeOf, type Whereabouts, whereabouts } from './whereabouts.ts';

/** Back ends of rclone that lead to a provider's own servers (rclone, "Overview of cloud storage systems"). */
const services = new Map(
  Object.entries({
    drive: 'Google Drive',
    'google cloud storage': 'Google Cloud Storage',
    'google photos': 'Google Photos',
    dropbox: 'Dropbox',
    onedrive: 'OneDrive',
    box: 'Box',
    iclouddrive: 'iCloud Drive',
    azureblob: 'Azure Storage',
    azurefiles: 'Azure Storage',
    b2: 'Backblaze B2',
    mega: 'MEGA',
    pcloud: 'pCloud',
    protondrive: 'Proton Drive',
    jottacloud: 'Jottacloud',
    koofr: 'Koofr',
    yandex: 'Yandex Disk',
    mailru: 'Mail.ru Cloud',
    hidrive: 'HiDrive',
    storj: 'Storj',
    sugarsync: 'SugarSync',
    oracleobjectstorage: 'Oracle Cloud',
  }),
);
/** Those that change what another remote holds, which stands there itself. */
const wrappers: ReadonlySet<string> = new Set([
  'crypt',
  'alias',
  'union',
  'chunker',
  'compress',
  'combine',
  'hasher',
  'cache',
]);
/** Values of `provider` of the back end `s3` whose regions are known. */
const providers = new Map(
  Object.entries<{ service: string; provider: Provider }>({
    aws: { service: 'Amazon S3', provider: 'aws' },
    wasabi: { service: 'Wasabi', provider: 'wasabi' },
    digitalocean: { service: 'DigitalOcean Spaces', provider: 'digitalocean' },
    scaleway: { service: 'Scaleway', provider: 'scaleway' },
    gcs: { service: 'Google Cloud Storage', provider: 'google' },
  }),
);

/** Remotes of rclone by its configuration file: a section for each, whose `type` says where it leads. */
export function rcloneRemotes(text: string): Remote[] {
  return sectionsOf(text).flatMap((section) => {
    const at = placeOf(section);
    return at ? { tool: 'rclone' as const, line: section.line, at } : [];
  });
}

function placeOf(section: Section): Whereabouts | undefined {
  const type = lastOf(section, 'type')?.toLowerCase();
  if (type === undefined || wrappers.has(type)) return undefined;
  const region = lastOf(section, 'location') ?? lastOf(section, 'location_constraint') ?? lastOf(section, 'region');
  if (type === 's3') {
    const known = providers.get(lastOf(section, 'provider')?.toLowerCase() ?? 'aws');
    const endpoint = lastOf(section, 'endpoint');
    if (endpoint) return whereabouts(endpoint.includes('://') ? endpoint : `https://${endpoint}`, { region });
    return known ? storeOf(known.service, known.provider, lastOf(section, 'region') ?? region) : { kind: 'elsewhere' };
  }
  if (type === 'internetarchive') return { kind: 'public-hosting', service: 'Internet Archive' };
  const service = services.get(type);
  if (service !== undefined) return storeOf(service, type === 'google cloud storage' ? 'google' : undefined, region);
  if (type === 'local') return { kind: 'folder', path: '' };
  const address = lastOf(section, 'url') ?? lastOf(section, 'host');
  if (address === undefined) return { kind: 'elsewhere' };
  return whereabouts(address.includes('://') ? address : `https://${address}`);
}
