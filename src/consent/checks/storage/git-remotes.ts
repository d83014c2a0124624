import type { Remote } from './remote.ts';
import { lastOf, type Section, sectionsOf } from './sections.ts';
import { type Whereabouts, whereabouts } from './whereabouts.ts';

/** Settings by which git-annex knows special remotes whose own settings stand in its branch (git-annex, "CONFIGURATION"). */
const special = ['annex-s3', 'annex-glacier', 'annex-webdav', 'annex-rclone', 'annex-externaltype'];
const specialAddresses = ['annex-directory', 'annex-rsyncurl', 'annex-buprepo', 'annex-borgrepo'];

/**
 * Remotes of a Git repository by its settings (git-config, `remote.<name>.url` and `pushurl`, with `url.<base>.insteadOf`
 * applied), and special remotes of git-annex.
 */
export function gitRemotes(text: string): Remote[] {
  const sections = sectionsOf(text);
  const bases = sections.flatMap((section) =>
    section.name === 'url' && section.of !== undefined
      ? ['insteadof', 'pushinsteadof']
          .flatMap((key) => section.values.get(key) ?? [])
          .map((short) => [short, section.of!] as const)
      : [],
  );
  // The longest that fits counts.
  bases.sort(([left], [right]) => right.length - left.length);
  return sections
    .filter(({ name }) => name === 'remote')
    .flatMap((section) => [
      ...addresses(section).map((url) => ({
        tool: 'git' as const,
        line: section.line,
        at: whereabouts(expanded(url)),
      })),
      ...specialRemotes(section).map((at) => ({ tool: 'git-annex' as const, line: section.line, at })),
    ]);

  function expanded(url: string): string {
    const found = bases.find(([short]) => url.startsWith(short));
    return found ? found[1] + url.slice(found[0].length) : url;
  }
}

function addresses({ values }: Section): string[] {
  return ['url', 'pushurl'].flatMap((key) => values.get(key) ?? []).filter((url) => url !== '');
}

function specialRemotes(section: Section): Whereabouts[] {
  const type = lastOf(section, 'annex-externaltype')?.toLowerCase();
  if (type === 'osf') return [{ kind: 'public-hosting', service: 'OSF' }];
  const known = specialAddresses.flatMap((key) => section.values.get(key) ?? []).map((url) => whereabouts(url));
  return special.some((key) => lastOf(section, key) !== undefined) ? [...known, { kind: 'elsewhere' }] : known;
}
