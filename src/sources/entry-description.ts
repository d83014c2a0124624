import { readlinkSync, statSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Entry } from '../model/source.ts';
import { annexedContent } from './annexed-content.ts';
import { readFileName } from './file-name.ts';

/** What a folder knows of an entry by itself, apart from its place in the walk. */
export type EntryDescription = Omit<Entry, 'firstNewSegment'>;

/** An entry from what the file system says of it; a file that vanished since the listing keeps a problem. */
export async function describe(root: string, path: string, raw: Buffer): Promise<EntryDescription> {
  const isText = readFileName(raw).isText;
  const common = { path, ...(isText ? {} : { rawPath: raw }) };
  const absolute = absolutePath(root, path, isText ? undefined : raw);
  try {
    const status = await lstat(absolute);
    const content = status.isSymbolicLink() ? annexedContent(root, absolute) : undefined;
    const { size, mtimeMs: modified } = content === undefined ? status : await lstat(content);
    if (content !== undefined) return { ...common, kind: 'file', size, modified };
    if (status.isSymbolicLink())
      return { ...common, kind: 'link', size: 0, modified, problem: linkProblem(root, path, absolute) };
    return { ...common, kind: status.isFile() ? 'file' : 'other', size, modified };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { ...common, kind: 'other', size: 0, modified: 0, problem: `it cannot be looked at (${code})` };
  }
}

function linkProblem(root: string, path: string, absolute: string | Buffer): string {
  try {
    const target = resolve(root, dirname(path), readlinkSync(absolute));
    const within = relative(root, target);
    if (within === '..' || within.startsWith('../') || isAbsolute(within))
      return 'a link out of the dataset, which is not followed';
    statSync(absolute);
    return 'a link to another entry, which is not followed';
  } catch {
    return 'a link to content that is not here: get the content first (with git-annex, `git annex get`)';
  }
}

/**
 * Where an entry lies.
 * @param raw its path as bytes, where `path` does not show all of it
 */
export function absolutePath(root: string, path: string, raw: Uint8Array | undefined): string | Buffer {
  return raw === undefined ? resolve(root, path) : Buffer.concat([Buffer.from(`${root}/`), raw]);
}
