import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { EntryDescription } from '../entry-description.ts';
import { isRealFolder } from './object-store.ts';
import { readRefs } from './refs.ts';

/** The name under which the history of a repository is listed. Git has no file of this name. */
export const historyName = 'history';

/** What in a repository is text that people or programs write about people, by path below it. Objects come as the history. */
const lookedInto: readonly RegExp[] = [
  /^(config|config\.worktree|description|[A-Z]+_(EDIT)?MSG)$/,
  /^info\/(exclude|attributes|grafts)$/,
  /^logs\/./,
  /^hooks\/(?!.*\.sample$)[^/]+$/,
  /^worktrees\/[^/]+\/(gitdir|config\.worktree|logs\/.+)$/,
];
const foldersOnTheWay = /^((info|hooks|worktrees|worktrees\/[^/]+)\/$|(logs|worktrees\/[^/]+\/logs|modules)\/)/;

/** Whether a path in a repository is listed. @param inside the path below it, that of a folder with a slash at its end */
export function isListed(inside: string): boolean {
  return inside.endsWith('/') ? foldersOnTheWay.test(inside) : lookedInto.some((pattern) => pattern.test(inside));
}

/**
 * Whether a folder is a repository by its name or by what lies in it: `.git`, a bare one, that of a submodule, or one that
 * was set apart.
 * @param base its path with a slash at the end
 */
export function isRepository(base: string, children: readonly { shown: string; isFolder: boolean }[]): boolean {
  if (base === '.git/' || base.endsWith('/.git/')) return true;
  const has = (name: string, folder: boolean): boolean =>
    children.some(({ shown, isFolder }) => isFolder === folder && shown === name);
  return has('HEAD', false) && has('objects', true) && has('refs', true);
}

/** Whether a path is that of a repository's history. */
export function isHistory(path: string): boolean {
  return basename(path) === historyName && isRepositoryAt(dirname(path));
}

/** The same as `isRepository` for a folder that was not listed. */
function isRepositoryAt(folder: string): boolean {
  const head = lstatSync(join(folder, 'HEAD'), { throwIfNoEntry: false });
  return head?.isFile() === true && isRealFolder(join(folder, 'objects')) && isRealFolder(join(folder, 'refs'));
}

/**
 * What a walk says of the history. Its size is that of the packs, which tells what reading it costs.
 * @param folder where the repository lies, as bytes where its path is no UTF-8
 * @param base its path in the dataset with a slash at the end
 * @returns `undefined` where there is no commit yet
 */
export function describeHistory(folder: string | Buffer, base: string): EntryDescription | undefined {
  const path = base + historyName;
  if (typeof folder !== 'string') {
    const problem = 'the history of a repository below a folder whose name is no UTF-8: rename the folder';
    return { path, kind: 'other', size: 0, modified: 0, problem };
  }
  if (!isRepositoryAt(folder)) return undefined;
  const { byName, modified } = readRefs(folder);
  if (byName.size === 0 && !isRealFolder(join(folder, 'reftable'))) return undefined;
  return { path, kind: 'file', size: 1 + bytesOfPacks(join(folder, 'objects/pack')), modified };
}

function bytesOfPacks(folder: string): number {
  try {
    const packs = readdirSync(folder).filter((name) => name.endsWith('.pack'));
    return packs.reduce((sum, name) => sum + lstatSync(join(folder, name)).size, 0);
  } catch {
    // Without packs; or without permission, which opening it says.
    return 0;
  }
}
