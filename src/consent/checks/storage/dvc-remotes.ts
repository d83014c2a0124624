import type { Remote } from './remote.ts';
import { lastOf, sectionsOf } from './sections.ts';
import { whereabouts } from './whereabouts.ts';

/** Remotes of DVC by `.dvc/config` (DVC, "remote"), with the region and the endpoint that stand beside their address. */
export function dvcRemotes(text: string): Remote[] {
  return sectionsOf(text).flatMap((section) => {
    const url = lastOf(section, 'url');
    // `remote://other/path` is a folder of another remote, which stands there itself.
    if (section.name !== 'remote' || url === undefined || url === '' || url.startsWith('remote://')) return [];
    const at = whereabouts(url, { region: lastOf(section, 'region'), endpoint: lastOf(section, 'endpointurl') });
    return { tool: 'dvc' as const, line: section.line, at };
  });
}
