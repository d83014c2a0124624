import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { configurationFile } from '../configuration/file-name.ts';
import { isNamedFolder, RequestError } from './prepare.ts';

/** The dataset that named paths belong to, and whether all of it was named. */
export interface DatasetRoot {
  /** Path of the folder. */
  root: string;
  /** `files`: only some files of it were named, as a pre-commit hook does; what is said of the whole is left out. */
  scope: 'dataset' | 'files';
}

/** Files that say that a folder is a dataset. */
const markers = [configurationFile, 'dataset_description.json'];

/**
 * A folder that is named is the dataset; of several paths it is their deepest common folder. Where only files are named, the
 * dataset is found upward from there: the nearest folder with a configuration or a BIDS description, not above the work
 * tree of git.
 * @throws RequestError for no path, and for one that is not there
 */
export function datasetRootOf(paths: readonly string[]): DatasetRoot {
  const [first, ...others] = paths;
  if (first === undefined) throw new RequestError('Name a folder or file to scan.');
  // Each is looked at, so that one that is not there is named as it was given.
  const hasFolder = paths.map(isNamedFolder).includes(true);
  if (hasFolder) return { root: others.length === 0 ? first : commonFolder(paths), scope: 'dataset' };
  const start = commonFolder(paths.map((path) => dirname(resolve(path))));
  return { root: markedFolder(start) ?? start, scope: 'files' };
}

function markedFolder(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (markers.some((marker) => existsSync(join(folder, marker)))) return folder;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}

/** The deepest folder that holds all paths. */
function commonFolder(paths: readonly string[]): string {
  const split = paths.map((path) => resolve(path).split(sep));
  const [one] = split;
  let depth = 0;
  while (split.every((parts) => parts.length > depth && parts[depth] === one![depth])) depth += 1;
  return one!.slice(0, depth).join(sep) || sep;
}
