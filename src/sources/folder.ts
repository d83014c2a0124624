import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { ByteReader, Entry, Source } from '../model/source.ts';
import { annexedContent } from './annexed-content.ts';
import { bytesInMemory } from './bytes-in-memory.ts';
import { absolutePath, describe, type EntryDescription } from './entry-description.ts';
import { readFileName } from './file-name.ts';
import { openFile } from './file-reader.ts';
import { readHistory } from './git/history.ts';
import { describeHistory, historyName, isHistory, isListed, isRepository } from './git/repository.ts';
import { IgnoreRules, ignoreFile } from './ignore-files.ts';
import { isFolder } from './named-path.ts';

/** What a walk left out, for the report. */
interface Ignored {
  /** Files and folders that were left out. */
  count: number;
  /** The ignore files that said so, by path. */
  files: string[];
}

/** A folder of the file system, or some paths in it. */
export interface FolderSource extends Source {
  /** What the last walk left out. */
  ignored(): Ignored;
  /** Whether the ignore files leave a path out, so that an editor leaves it out as well. @param path as in entries */
  ignores(path: string): boolean;
}

/** The bookkeeping of Subversion and Mercurial is neither listed nor counted. */
const bookkeeping: ReadonlySet<string> = new Set(['.svn', '.hg']);

/** So many entries are looked up ahead, so that a slow drive is asked for several at once. */
const lookAhead = 64;

/** Patterns are a page of text; what lies beyond this is not read. */
const largestIgnoreFile = 1024 * 1024;

/**
 * Opens a folder, or a file as a dataset of one entry.
 * @param patterns of `.gitignore` for what is left out, beside the ignore files of the folder
 * @param within POSIX paths below the folder that are walked, `''` for all of it; what lies beside them is not listed
 * @throws Error with one line when a path is not there or cannot be read
 */
export async function openFolder(
  path: string,
  within: readonly string[] = [''],
  patterns: readonly string[] = [],
): Promise<FolderSource> {
  const absolute = resolve(path);
  const isFile = !isFolder(absolute, path);
  const root = isFile ? dirname(absolute) : absolute;
  const chosen = isFile ? [basename(absolute)] : within;
  for (const one of chosen) isFolder(resolve(root, one), one);
  const ignored: Ignored = { count: 0, files: [] };
  const outer = patterns.length > 0 ? IgnoreRules.none.with('', patterns.join('\n')) : IgnoreRules.none;
  return {
    name: basename(root),
    ignored: () => ignored,
    ignores: (entryPath) => isIgnored(root, entryPath, outer),
    open: ({ path: entryPath, rawPath }) => openEntry(root, absolutePath(root, entryPath, rawPath)),
    async *entries(signal) {
      ignored.count = 0;
      ignored.files = patterns.length > 0 ? ['settings'] : [];
      yield* new Walk(root, chosen, ignored, signal).folder('', Buffer.alloc(0), outer);
    },
  };
}

/** Opens a file, or the history of a repository, which stands in no file. @throws Error with a system error code */
function openEntry(root: string, path: string | Buffer): ByteReader {
  if (typeof path === 'string' && isHistory(path)) return bytesInMemory(readHistory(dirname(path)));
  try {
    return openFile(path);
  } catch (error) {
    const content = (error as NodeJS.ErrnoException).code === 'ELOOP' ? annexedContent(root, path) : undefined;
    if (content === undefined) throw error;
    return openFile(content);
  }
}

/** Follows the ignore files from the root down to a path. */
function isIgnored(root: string, path: string, outer: IgnoreRules): boolean {
  const segments = path.split('/');
  let rules = outer;
  let base = '';
  for (const [index, segment] of segments.entries()) {
    rules = withOwn(root, base, rules) ?? rules;
    const isLast = index === segments.length - 1;
    if (rules.ignores(isLast ? base + segment : `${base}${segment}/`)) return true;
    base += `${segment}/`;
  }
  return false;
}

/** The rules of a folder with those of its own ignore file; `undefined` when it has none that can be read. */
function withOwn(root: string, base: string, outer: IgnoreRules): IgnoreRules | undefined {
  try {
    return outer.with(base, readIgnoreFile(resolve(root, base + ignoreFile)));
  } catch {
    return undefined;
  }
}

/** A walk through a folder, depth first, one listing of each open folder in memory. */
class Walk {
  #previous: readonly string[] = [];

  constructor(
    private readonly root: string,
    private readonly within: readonly string[],
    private readonly ignored: Ignored,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /**
   * @param base path of the folder with a slash, '' at the root
   * @param repository the same of the Git repository whose own files these are
   */
  async *folder(base: string, rawBase: Buffer, outer: IgnoreRules, repository?: string): AsyncGenerator<Entry> {
    let children: Child[];
    try {
      children = sortedChildren(
        await readdir(absolutePath(this.root, base, readFileName(rawBase).isText ? undefined : rawBase), {
          withFileTypes: true,
          encoding: 'buffer',
        }),
      );
    } catch (error) {
      yield this.#unreadable(base, (error as NodeJS.ErrnoException).code);
      return;
    }
    const git = isRepository(base, children) ? base : repository;
    if (git !== undefined) children = this.#ofRepository(children, base, git, rawBase);
    const rules = this.#rulesOf(base, children, outer);
    for (let first = 0; first < children.length; first += lookAhead) {
      const kept = children.slice(first, first + lookAhead).filter((child) => this.#keeps(base, child, rules));
      const lookingUp = kept.map(({ raw, shown, isFolder, description }) =>
        isFolder ? undefined : (description ?? describe(this.root, base + shown, Buffer.concat([rawBase, raw]))),
      );
      for (const [index, { raw, shown }] of kept.entries()) {
        if (this.signal?.aborted) return;
        const description = await lookingUp[index];
        if (description) yield { ...description, firstNewSegment: this.#firstNewSegment(description.path) };
        else yield* this.folder(`${base}${shown}/`, Buffer.concat([rawBase, raw, slash]), rules, git);
      }
    }
  }

  /** What is listed of a repository's own files, and its history. @param git path of the repository */
  #ofRepository(children: readonly Child[], base: string, git: string, rawBase: Buffer): Child[] {
    const inside = base.slice(git.length);
    const kept = children.filter(({ shown, isFolder }) => isListed(`${inside}${shown}${isFolder ? '/' : ''}`));
    const folder = absolutePath(this.root, base, readFileName(rawBase).isText ? undefined : rawBase);
    const history = base === git ? describeHistory(folder, base) : undefined;
    if (history) kept.push(childOf(Buffer.from(historyName), false, history));
    return kept.sort(byKey);
  }

  #keeps(base: string, { shown, isFolder }: Child, rules: IgnoreRules): boolean {
    const path = isFolder ? `${base}${shown}/` : base + shown;
    if ((isFolder && bookkeeping.has(shown)) || !this.#isChosen(path)) return false;
    const isIgnored = rules.ignores(path);
    if (isIgnored) this.ignored.count += 1;
    return !isIgnored;
  }

  /** Whether a path is one that was named, lies in one, or leads to one. */
  #isChosen(path: string): boolean {
    return this.within.some((chosen) => {
      if (chosen === '') return true;
      return `${path}/`.startsWith(`${chosen}/`) || (path.endsWith('/') && chosen.startsWith(path));
    });
  }

  #rulesOf(base: string, children: readonly Child[], outer: IgnoreRules): IgnoreRules {
    if (!children.some(({ shown, isFolder }) => shown === ignoreFile && !isFolder)) return outer;
    const rules = withOwn(this.root, base, outer);
    if (rules) this.ignored.files.push(base + ignoreFile);
    return rules ?? outer;
  }

  #unreadable(base: string, code: string | undefined): Entry {
    const path = base === '' ? '.' : base.slice(0, -1);
    const why =
      code === 'EACCES' || code === 'EPERM'
        ? 'no permission to list this folder'
        : `this folder cannot be listed (${code})`;
    return {
      path,
      kind: 'other',
      size: 0,
      modified: 0,
      firstNewSegment: this.#firstNewSegment(path),
      problem: `${why}: nothing in it was read`,
    };
  }

  #firstNewSegment(path: string): number {
    const segments = path.split('/');
    let shared = 0;
    while (shared < segments.length - 1 && segments[shared] === this.#previous[shared]) shared += 1;
    this.#previous = segments;
    return shared;
  }
}

/** @throws Error when it is a link, no regular file or cannot be read: nothing is ignored then */
function readIgnoreFile(path: string): string {
  const bytes = openFile(path);
  try {
    return Buffer.from(bytes.read(0, largestIgnoreFile)).toString('utf8');
  } finally {
    bytes.close();
  }
}

interface Child {
  raw: Buffer;
  shown: string;
  isFolder: boolean;
  /** Siblings in its order put whole paths in UTF-16 order: a folder's name counts with its slash. */
  key: string;
  /** Of what the file system knows nothing of. */
  description?: EntryDescription;
}

const slash = Buffer.from('/');

function sortedChildren(entries: readonly Dirent<Buffer>[]): Child[] {
  return entries.map((entry) => childOf(entry.name, entry.isDirectory())).sort(byKey);
}

function childOf(raw: Buffer, isFolder: boolean, description?: EntryDescription): Child {
  const { shown } = readFileName(raw);
  return { raw, shown, isFolder, key: isFolder ? `${shown}/` : shown, ...(description && { description }) };
}

function byKey(left: Child, right: Child): number {
  return left.key < right.key ? -1 : left.key > right.key ? 1 : 0;
}
