import type { Remote } from './remote.ts';
import { atHost, storeOf, type Whereabouts, whereabouts } from './whereabouts.ts';

/** Special remotes from which files are read alone: nothing is kept there by them. */
const readOnly: ReadonlySet<string> = new Set(['web', 'httpalso', 'bittorrent']);
/** External programs by the service that they write to. */
const external = new Map<string, Whereabouts>(
  Object.entries<Whereabouts>({
    osf: { kind: 'public-hosting', service: 'OSF' },
    ia: { kind: 'public-hosting', service: 'Internet Archive' },
    dropbox: { kind: 'cloud', service: 'Dropbox' },
    googledrive: { kind: 'cloud', service: 'Google Drive' },
    gcs: { kind: 'cloud', service: 'Google Cloud Storage' },
    onedrive: { kind: 'cloud', service: 'OneDrive' },
    b2: { kind: 'cloud', service: 'Backblaze B2' },
  }),
);

/**
 * Special remotes by `remote.log` in the branch `git-annex` (git-annex, "internals"): a line for each change, `UUID key=value …
 * timestamp=…s`, of which the latest of a UUID counts.
 */
export function annexRemotes(text: string): Remote[] {
  const latest = new Map<string, { time: number; line: number; values: ReadonlyMap<string, string> }>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [uuid, ...words] = line.trim().split(/\s+/);
    if (!uuid || words.length === 0) continue;
    const values = new Map(
      words.map((word) => [word.split('=', 1)[0]!.toLowerCase(), word.slice(word.indexOf('=') + 1)] as const),
    );
    const time = Number.parseFloat(values.get('timestamp') ?? '0');
    const before = latest.get(uuid);
    if (!before || time >= before.time) latest.set(uuid, { time, line: index + 1, values });
  }
  return [...latest.values()].flatMap(({ line, values }) => {
    const at = placeOf(values);
    return at ? { tool: 'git-annex' as const, line, at } : [];
  });
}

function placeOf(values: ReadonlyMap<string, string>): Whereabouts | undefined {
  const type = values.get('type')?.toLowerCase() ?? '';
  const region = values.get('region') ?? values.get('datacenter');
  if (readOnly.has(type)) return undefined;
  switch (type) {
    case 's3': {
      // Without a host it is Amazon's.
      const at = atHost(values.get('host') ?? 's3.amazonaws.com', region);
      return at.kind === 'cloud' && at.service === 'Amazon Web Services' ? { ...at, service: 'Amazon S3' } : at;
    }
    case 'glacier':
      return storeOf('Amazon Glacier', 'aws', region);
    case 'external':
      return external.get(values.get('externaltype')?.toLowerCase() ?? '') ?? { kind: 'elsewhere' };
    case 'directory':
    case 'adb':
      return { kind: 'folder', path: values.get('directory') ?? '' };
    default: {
      const address = ['url', 'location', 'rsyncurl', 'buprepo', 'borgrepo']
        .map((key) => values.get(key))
        .find(Boolean);
      return address === undefined ? { kind: 'elsewhere' } : whereabouts(address);
    }
  }
}
