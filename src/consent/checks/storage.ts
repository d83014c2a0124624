import type { Consent, Terms } from '../../model/consent.generated.ts';
import { placeWithin } from '../duo/countries.ts';
import { clauseOf } from './grounds.ts';
import type { Problem } from './problem.ts';
import { type StatedTerms, statedTerms } from './stated-terms.ts';
import type { Remote } from './storage/remote.ts';
import { remotesOf, type SettingsText } from './storage/remotes.ts';
import { syncedFolderOf } from './storage/synced-folder.ts';

type Agreed = NonNullable<NonNullable<Terms['storage']>['where']>;

/** A place of the data that nobody agreed to. `line` counts from 1, in the file of settings. */
export type StorageProblem =
  | Problem<'synced-folder' | 'synced-folder-of-unknown-server', { service: string; agreed: Readonly<Agreed> }>
  | Problem<
      'remote-public-hosting' | 'remote-in-cloud',
      { tool: Remote['tool']; service: string; line: number; agreed: Readonly<Agreed> }
    >
  | Problem<
      'remote-in-synced-folder',
      { tool: Remote['tool']; service: string; line: number; agreed: Readonly<Agreed> }
    >
  | Problem<'remote-elsewhere', { tool: Remote['tool']; line: number; agreed: Readonly<Agreed> }>
  | Problem<
      'region-outside',
      { tool: Remote['tool']; service: string; line: number; region: string; agreed: readonly string[] }
    >;

/** What is known of where a dataset is and goes. */
export interface StorageFacts {
  /** The dataset's own folder, absolute. */
  readonly datasetPath?: string;
  /** `.git/config`, `.dvc/config`, `rclone.conf`, `remote.log` of the branch `git-annex`. */
  readonly settings: readonly SettingsText[];
}

/**
 * Places of a dataset outside what was agreed (GDPR Art. 5(1)(f) and 32; 45 CFR 164.530(c)): a synced folder of a cloud, remotes
 * at public hosting, in a cloud or on another machine, and stores in another region. The terms for all and those of each form
 * are held against it; where they say nothing of storage nothing is outside.
 *
 * What cannot be known is not said: a server that no list has may be the institution's, and is outside only where data were to
 * stay on one machine; a store that does not say its region has none.
 */
export function checkStorage(
  consent: Pick<Consent, 'terms' | 'forms' | 'legalBasis'>,
  { datasetPath, settings }: StorageFacts,
): StorageProblem[] {
  const reference = clauseOf(consent, { gdpr: 'GDPR Art. 5(1)(f)', hipaa: '45 CFR 164.530(c)' });
  const remotes = settings.flatMap((file) => remotesOf(file).map((remote) => ({ remote, path: file.path })));
  return statedTerms(consent).flatMap((stated) => {
    const { where, regions } = stated.terms.storage ?? {};
    return [
      ...(where === undefined || where.includes('cloud') ? [] : outsidePlaces(stated, where)),
      ...(regions === undefined ? [] : outsideRegions(stated, regions)),
    ];
  });

  function outsidePlaces({ pointer }: StatedTerms, agreed: Agreed): StorageProblem[] {
    const place = { reference, pointer: `${pointer}/storage/where` };
    const folder = datasetPath === undefined ? undefined : syncedFolderOf(datasetPath);
    const ofFolder: StorageProblem[] = folder
      ? [{ kind: kindOfFolder(folder.selfHosted, agreed), ...place, service: folder.service, agreed }]
      : [];
    const ofRemotes = remotes.flatMap(({ remote, path }) => outsideRemote(remote, { ...place, path }, agreed));
    return [...ofFolder, ...ofRemotes];
  }

  function outsideRegions({ pointer }: StatedTerms, agreed: readonly string[]): StorageProblem[] {
    return remotes.flatMap(({ remote: { tool, line, at }, path }): StorageProblem[] => {
      if (at.kind !== 'cloud' || at.region === undefined || placeWithin(at.region, agreed) === 'inside') return [];
      return [
        {
          kind: 'region-outside',
          reference: clauseOf(consent, { gdpr: regionClause(at.region), hipaa: '45 CFR 164.530(c)' }),
          pointer: `${pointer}/storage/regions`,
          path,
          tool,
          line,
          service: at.service,
          region: at.region,
          agreed,
        },
      ];
    });
  }
}

function outsideRemote(
  { tool, line, at }: Remote,
  place: { readonly reference: string; readonly pointer: string; readonly path: string },
  agreed: Agreed,
): StorageProblem[] {
  const facts = { ...place, tool, line, agreed };
  switch (at.kind) {
    case 'public-hosting':
      return [{ kind: 'remote-public-hosting', ...facts, service: at.service }];
    case 'cloud':
      return [{ kind: 'remote-in-cloud', ...facts, service: at.service }];
    case 'elsewhere':
      return agreed.includes('institution') ? [] : [{ kind: 'remote-elsewhere', ...facts }];
    case 'folder': {
      const synced = syncedFolderOf(at.path);
      const mayBeOwn = synced?.selfHosted && agreed.includes('institution');
      return synced && !mayBeOwn ? [{ kind: 'remote-in-synced-folder', ...facts, service: synced.service }] : [];
    }
  }
}

/** Art. 44 is about transfers to third countries; within the EEA it is what people were told (Art. 5(1)(a), transparency). */
function regionClause(region: string): string {
  return placeWithin(region, ['EEA']) === 'outside' ? 'GDPR Art. 44' : 'GDPR Art. 5(1)(a)';
}

/** A folder of Nextcloud and the like may be on a server of the institution; on one machine it is not in any case. */
function kindOfFolder(selfHosted: boolean, agreed: Agreed): 'synced-folder' | 'synced-folder-of-unknown-server' {
  return selfHosted && agreed.includes('institution') ? 'synced-folder-of-unknown-server' : 'synced-folder';
}
