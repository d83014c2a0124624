import { join } from 'node:path';
import type { Entry } from '../model/source.ts';
import { type FolderSource, openFolder } from './folder.ts';

/**
 * One source over several paths below a folder. Each keeps its own walk, so that nothing beside them is listed.
 * @param root absolute path of the folder that entries' paths are relative to
 * @param within POSIX paths below it; empty for the folder itself
 * @throws Error with a one-line message when a path is not there
 */
export async function openPaths(root: string, within: readonly string[]): Promise<FolderSource> {
  const whole = await openFolder(root);
  const chosen = withoutNested(within);
  if (chosen.includes('')) return whole;
  const parts = await Promise.all(chosen.map(async (path) => ({ path, source: await openFolder(join(root, path)) })));
  return {
    name: whole.name,
    isFile: false,
    open: (entry) => whole.open(entry),
    ignored: () => ({
      count: parts.reduce((sum, { source }) => sum + source.ignored().count, 0),
      files: parts.flatMap(({ path, source }) => source.ignored().files.map((file) => `${path}/${file}`)),
    }),
    async *entries(signal) {
      let previous: readonly string[] = [];
      for (const { path, source } of parts) {
        for await (const entry of source.entries(signal)) {
          const full = source.isFile ? path : `${path}/${entry.path}`;
          const segments = full.split('/');
          yield relocated(entry, path, full, sharedSegments(previous, segments), source.isFile);
          previous = segments;
        }
      }
    },
  };
}

function relocated(entry: Entry, path: string, full: string, firstNewSegment: number, isFile: boolean): Entry {
  const { rawPath, ...rest } = entry;
  const raw = rawPath && !isFile ? Buffer.concat([Buffer.from(`${path}/`), rawPath]) : undefined;
  return { ...rest, path: full, firstNewSegment, ...(raw ? { rawPath: raw } : {}) };
}

function sharedSegments(left: readonly string[], right: readonly string[]): number {
  let shared = 0;
  while (shared < left.length && shared < right.length - 1 && left[shared] === right[shared]) shared += 1;
  return shared;
}

/** Sorted, without paths that lie below another one. */
function withoutNested(paths: readonly string[]): string[] {
  const sorted = [...new Set(paths)].sort();
  return sorted.filter((path, index) => !sorted.slice(0, index).some((other) => path.startsWith(`${other}/`)));
}
