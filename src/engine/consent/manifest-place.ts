import { existsSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { ConfigurationError, readConfiguration } from '../../configuration/file.ts';
import type { Settings } from '../../configuration/settings.ts';
import { usualManifest } from '../../consent/records/settings.ts';
import { RequestError } from '../request-error.ts';

/** Where the manifest of a dataset is, or is to be made. */
export interface ManifestPlace {
  /** Absolute path of the dataset's folder. */
  readonly root: string;
  /** POSIX path of the manifest, relative to the dataset. */
  readonly path: string;
}

/** Whether the dataset's own configuration has a say: not in a folder that nobody vouches for. */
export interface ConfigurationTrust {
  readonly ignoreConfigurationFile?: boolean;
}

/**
 * The POSIX path of the manifest, relative to the dataset.
 * @param settings of the dataset
 * @throws RequestError for a manifest outside the dataset
 */
export function manifestPath({ consent }: Pick<Settings, 'consent'>): string {
  if (consent?.manifest === undefined) return usualManifest;
  const path = posix.normalize(consent.manifest.replaceAll('\\', '/'));
  if (/^\.\.(?:\/|$)/.test(path) || posix.isAbsolute(path) || /^[a-zA-Z]:/.test(path)) {
    throw new RequestError('consent.manifest has to lie inside the dataset: name it relative to its folder.');
  }
  return path;
}

/**
 * Where the manifest of a dataset is, or is to be made: where its configuration says, else at its root.
 * @param root absolute path of the dataset's folder
 * @throws RequestError for a configuration that cannot be used
 */
export function manifestOfDataset(root: string, trust: ConfigurationTrust = {}): ManifestPlace {
  return { root, path: manifestPath(trust.ignoreConfigurationFile ? {} : configurationOf(root)) };
}

/**
 * The manifest that a file belongs to: of the nearest folder above it that has one, or whose configuration names one. Where a folder
 * further up names that very manifest, it is of the dataset there.
 * @param file absolute; it may be the manifest itself
 * @param top absolute path of the folder above which nobody looks; its manifest it is where no other is found
 */
export function manifestOfFile(file: string, top: string, trust: ConfigurationTrust = {}): ManifestPlace {
  let nearest: ManifestPlace | undefined;
  for (const root of foldersAbove(file, top)) {
    const named = trust.ignoreConfigurationFile ? undefined : namedIn(root);
    const place = { root, path: named ?? usualManifest };
    const isSame = nearest !== undefined && absolutePath(nearest) === absolutePath(place);
    if (named === undefined ? !nearest && existsSync(absolutePath(place)) : !nearest || isSame) nearest = place;
  }
  return nearest ?? { root: top, path: usualManifest };
}

/** The absolute path of a manifest. */
export function absolutePath({ root, path }: ManifestPlace): string {
  return join(root, path);
}

/** From the folder of a file up to one above it, both included. */
function* foldersAbove(file: string, top: string): Generator<string> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    yield folder;
    if (resolve(folder) === resolve(top) || folder === dirname(folder)) return;
  }
}

/** What the configuration of a folder names; whoever scans the folder is told why it cannot be used. */
function namedIn(folder: string): string | undefined {
  try {
    const settings = configurationOf(folder);
    return settings.consent?.manifest === undefined ? undefined : manifestPath(settings);
  } catch {
    return undefined;
  }
}

function configurationOf(root: string): Pick<Settings, 'consent'> {
  try {
    return readConfiguration(root);
  } catch (error) {
    throw error instanceof ConfigurationError ? new RequestError(error.message) : error;
  }
}
