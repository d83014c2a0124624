import { countryOfRegion, type Provider } from './cloud-regions.ts';

/** What runs on a host: where anybody can be let in, a store of a cloud provider, or nothing that is known. */
export type HostKind =
  | { readonly kind: 'public-hosting'; readonly service: string }
  | { readonly kind: 'cloud'; readonly service: string; readonly region?: string }
  | { readonly kind: 'unknown' };

/** Domains where data are put for others to see; a server of the same program elsewhere is somebody's own. */
const hosting: Readonly<Record<string, string>> = {
  'github.com': 'GitHub',
  'githubusercontent.com': 'GitHub',
  'gitlab.com': 'GitLab.com',
  'bitbucket.org': 'Bitbucket',
  'huggingface.co': 'Hugging Face',
  'hf.co': 'Hugging Face',
  'zenodo.org': 'Zenodo',
  'osf.io': 'OSF',
  'gin.g-node.org': 'GIN',
  'codeberg.org': 'Codeberg',
  'dagshub.com': 'DagsHub',
  'openneuro.org': 'OpenNeuro',
  'figshare.com': 'figshare',
  'kaggle.com': 'Kaggle',
  'archive.org': 'Internet Archive',
};

interface Store {
  readonly service: string;
  readonly provider?: Provider;
  /** Its first group is the region. */
  readonly pattern: RegExp;
}

/** Hosts of object stores and drives, with the region where the name has it. */
const stores: readonly Store[] = [
  {
    service: 'Amazon S3',
    provider: 'aws',
    pattern:
      /(?:^|\.)s3(?:-website|-fips|-accesspoint)?(?:\.dualstack)?[.-]([a-z]{2,4}(?:-[a-z]+)+-\d)\.amazonaws\.com(?:\.cn)?$/,
  },
  { service: 'Amazon Web Services', pattern: /(?:^|\.)amazonaws\.(?:com(?:\.cn)?|eu)$/ },
  { service: 'Google Cloud Storage', pattern: /(?:^|\.)storage\.(?:googleapis|cloud\.google)\.com$/ },
  { service: 'Google Drive', pattern: /^(?:drive|docs)\.google\.com$/ },
  {
    service: 'Azure Storage',
    pattern:
      /\.(?:blob|dfs|file)\.(?:storage\.azure\.net|core\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn))$/,
  },
  { service: 'Wasabi', provider: 'wasabi', pattern: /(?:^|\.)s3(?:\.([a-z]+(?:-[a-z]+)?-\d))?\.wasabisys\.com$/ },
  {
    service: 'DigitalOcean Spaces',
    provider: 'digitalocean',
    pattern: /(?:^|\.)([a-z]{3}\d)\.(?:cdn\.)?digitaloceanspaces\.com$/,
  },
  { service: 'Backblaze B2', provider: 'backblaze', pattern: /(?:^|\.)s3\.([a-z]+-[a-z]+-\d{3})\.backblazeb2\.com$/ },
  { service: 'Backblaze B2', pattern: /(?:^|\.)backblazeb2\.com$/ },
  { service: 'Scaleway', provider: 'scaleway', pattern: /(?:^|\.)s3\.([a-z]{2}-[a-z]{3})\.scw\.cloud$/ },
  { service: 'OVHcloud', provider: 'ovh', pattern: /(?:^|\.)s3\.([a-z-]+?)\.(?:io\.|perf\.)?cloud\.ovh\.(?:net|us)$/ },
  { service: 'Hetzner', provider: 'hetzner', pattern: /(?:^|\.)([a-z]{3}\d)\.your-objectstorage\.com$/ },
  { service: 'Cloudflare R2', pattern: /(?:^|\.)r2\.cloudflarestorage\.com$/ },
  { service: 'Alibaba Cloud', pattern: /(?:^|\.)aliyuncs\.com$/ },
  { service: 'SharePoint', pattern: /\.sharepoint\.com$/ },
  { service: 'OneDrive', pattern: /^(?:onedrive\.live|d\.docs\.live|1drv)\.(?:com|net|ms)$/ },
  { service: 'Dropbox', pattern: /(?:^|\.)dropbox(?:api)?\.com$/ },
  { service: 'Box', pattern: /(?:^|\.)box\.com$/ },
];

/** What a host is known for. @param host as an address names it, without a port */
export function hostKind(host: string): HostKind {
  const name = host.toLowerCase().replace(/\.$/, '');
  for (const [domain, service] of Object.entries(hosting))
    if (name === domain || name.endsWith(`.${domain}`)) return { kind: 'public-hosting', service };
  for (const { service, provider, pattern } of stores) {
    const found = pattern.exec(name);
    if (!found) continue;
    const region = provider && found[1] ? countryOfRegion(provider, found[1]) : undefined;
    return { kind: 'cloud', service, ...(region ? { region } : {}) };
  }
  return { kind: 'unknown' };
}

/** The provider whose names of regions hold at a host; `undefined` where they are not known. */
export function providerOf(host: string): Provider | undefined {
  const name = host.toLowerCase();
  if (/(?:^|\.)amazonaws\.com(?:\.cn)?$/.test(name)) return 'aws';
  if (/(?:^|\.)storage\.googleapis\.com$/.test(name)) return 'google';
  if (/\.core\.windows\.net$/.test(name)) return 'azure';
  return stores.find(({ provider, pattern }) => provider && pattern.test(name))?.provider;
}
