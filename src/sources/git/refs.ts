import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../file-reader.ts';
import { isRealFolder } from './object-store.ts';

/** Branches and tags of one repository that are followed. */
const mostRefs = 20_000;
/** A list of them, or the configuration, that is longer is not read to its end. */
const longestText = 16 * 1024 * 1024;

/** What names the commits of a repository: branches, tags, remote branches, the stash, and HEAD where it is detached. */
export interface Refs {
  /** Name to object, in the order of names: `refs/heads/main`. */
  readonly byName: ReadonlyMap<string, string>;
  /** When the last of them changed, in milliseconds since 1970. */
  readonly modified: number;
  readonly isCut: boolean;
}

/** Reads the names of commits (gitrepository-layout). Links are not followed. @param folder the repository */
export function readRefs(folder: string): Refs {
  const byName = new Map<string, string>();
  let modified = 0;
  const see = (path: string): string => {
    modified = Math.max(modified, lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return readText(path);
  };
  for (const line of see(join(folder, 'packed-refs')).split('\n')) {
    const [, id, name] = /^([\da-f]{40}|[\da-f]{64}) (\S+)$/.exec(line) ?? [];
    if (id !== undefined && name !== undefined && byName.size < mostRefs) byName.set(name, id);
  }
  // A loose one is newer than that of the list.
  let files = 0;
  for (const name of namesIn(folder)) {
    files += 1;
    if (files > mostRefs) break;
    const id = /^([\da-f]{40}|[\da-f]{64})\s*$/.exec(see(join(folder, name)))?.[1];
    if (id !== undefined && (byName.has(name) || byName.size < mostRefs)) byName.set(name, id);
  }
  const sorted = [...byName].sort(([left], [right]) => (left < right ? -1 : 1));
  return { byName: new Map(sorted), modified, isCut: byName.size >= mostRefs || files > mostRefs };
}

function* namesIn(folder: string): Iterable<string> {
  yield 'HEAD';
  yield* namesBelow(folder, 'refs');
}

/** A text of the repository; empty where there is none that is a file. */
export function readText(path: string): string {
  try {
    const bytes = openFile(path);
    try {
      return Buffer.from(bytes.read(0, longestText)).toString('utf8');
    } finally {
      bytes.close();
    }
  } catch {
    return '';
  }
}

/** Files below a folder of the repository, in no order. */
function* namesBelow(folder: string, base: string): Iterable<string> {
  if (!isRealFolder(join(folder, base))) return;
  let children: ReturnType<typeof list>;
  try {
    children = list(join(folder, base));
  } catch {
    return;
  }
  for (const child of children) {
    if (child.isDirectory()) yield* namesBelow(folder, `${base}/${child.name}`);
    else if (child.isFile()) yield `${base}/${child.name}`;
  }
}

function list(path: string) {
  return readdirSync(path, { withFileTypes: true });
}
