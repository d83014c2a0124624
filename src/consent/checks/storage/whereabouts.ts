import { countryOfRegion, type Provider } from './cloud-regions.ts';
import { hostKind, providerOf } from './hosts.ts';

/** Where an address leads. */
export type Whereabouts =
  /** A folder of this machine or one that is mounted on it. */
  | { readonly kind: 'folder'; readonly path: string }
  /** A machine that nothing is known of: it may be the institution's. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'public-hosting'; readonly service: string }
  | {
      readonly kind: 'cloud';
      readonly service: string;
      /** ISO 3166-1 alpha-2 or `EU`; missing where it is not said. */
      readonly region?: string;
    };

/** What stands beside an address: where its store is, and at which host if not at the provider's own. */
export interface StoreSettings {
  readonly region?: string | undefined;
  readonly endpoint?: string | undefined;
}

/** Schemes of stores at a provider, unless an endpoint says otherwise. */
const schemes = new Map<string, { service: string; provider?: Provider }>(
  Object.entries({
    s3: { service: 'Amazon S3', provider: 'aws' },
    s3a: { service: 'Amazon S3', provider: 'aws' },
    gs: { service: 'Google Cloud Storage', provider: 'google' },
    gcs: { service: 'Google Cloud Storage', provider: 'google' },
    azure: { service: 'Azure Storage', provider: 'azure' },
    az: { service: 'Azure Storage', provider: 'azure' },
    abfs: { service: 'Azure Storage', provider: 'azure' },
    abfss: { service: 'Azure Storage', provider: 'azure' },
    gdrive: { service: 'Google Drive' },
    oss: { service: 'Alibaba Cloud' },
    b2: { service: 'Backblaze B2' },
    osf: { service: 'OSF' },
  }),
);

const address = /^([a-z][a-z\d+.-]*):\/\/(?:[^/@\s]*@)?(\[[^\]]*\]|[^/:?#\s]*)(?::\d+)?/i;
/** `user@host:path` and `host:path` of SSH; a single letter before the colon is a drive of Windows. */
const scpLike = /^(?:[^/@:\s]+@)?([^/@:\s]{2,}|\[[^\]]*\]):(?!\/\/)/;

/**
 * Where an address leads: a folder, a host, a store. Who may log in there stands in no answer.
 * @param url a URL, an SSH address (`git@github.com:…`), or a path
 */
export function whereabouts(url: string, settings: StoreSettings = {}): Whereabouts {
  const text = url.trim();
  const found = address.exec(text);
  if (!found) {
    const host = scpLike.exec(text)?.[1];
    return host === undefined ? { kind: 'folder', path: text } : atHost(host);
  }
  // `annex::https://…`, `git+ssh://…`: what follows the sign is the protocol.
  const scheme = found[1]!.toLowerCase().replace(/^.*\+/, '');
  if (scheme === 'file') return { kind: 'folder', path: text.replace(/^file:\/\/[^/]*/i, '') };
  const store = schemes.get(scheme);
  if (!store) return atHost(found[2]!, settings.region ?? regionParameter(text));
  if (settings.endpoint) return whereabouts(withScheme(settings.endpoint), { region: settings.region });
  if (scheme === 'osf') return { kind: 'public-hosting', service: store.service };
  return storeOf(store.service, store.provider, settings.region ?? regionParameter(text));
}

/** A store at a provider, in a region by its name. */
export function storeOf(service: string, provider: Provider | undefined, region: string | undefined): Whereabouts {
  const country = provider && region ? countryOfRegion(provider, region) : undefined;
  return { kind: 'cloud', service, ...(country ? { region: country } : {}) };
}

/** What runs at a host. @param region the name of the region, where it stands beside the host */
export function atHost(host: string, region?: string): Whereabouts {
  if (/^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/i.test(host)) return { kind: 'folder', path: '' };
  const known = hostKind(host);
  if (known.kind === 'unknown') return { kind: 'elsewhere' };
  if (known.kind !== 'cloud' || known.region !== undefined) return known;
  return storeOf(known.service, providerOf(host), region);
}

function withScheme(endpoint: string): string {
  return address.test(endpoint) ? endpoint : `https://${endpoint}`;
}

/** `?region=eu-central-1`. */
function regionParameter(url: string): string | undefined {
  return /[?&](?:region|location)=([\w -]+)/i.exec(url)?.[1];
}
