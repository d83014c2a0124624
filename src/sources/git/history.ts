import { join } from 'node:path';
import { type CommitLinks, filesOfTree, readCommit, targetOfTag } from './commit.ts';
import { CommitQueue } from './commit-queue.ts';
import { HistoryText } from './history-text.ts';
import { ObjectStore } from './object-store.ts';
import { readRefs, readText } from './refs.ts';

/** Commits of one repository that are read, the newest first. */
const mostCommits = 10_000;

/** What of a history nobody looks into: said of every repository, since who publishes it publishes them as well. */
const olderVersions =
  'of its commits only messages and people are looked into, not earlier versions of files: share the files without `.git`, or as a new repository';

/**
 * The history of a repository as text: its commits, annotated tags, and what its git-annex branch records of places.
 * Nothing outside of the folder is read.
 * @param folder the repository: `.git`, that of a submodule, or a bare one
 */
export function readHistory(folder: string): Buffer {
  const configuration = readText(join(folder, 'config'));
  const problems: string[] = [];
  if (/^\s*refstorage\s*=\s*reftable/im.test(configuration)) {
    problems.push('its branches are kept as reftables, which are not read: run `git refs migrate --ref-format=files`');
  }
  const idLength = /^\s*objectformat\s*=\s*sha256/im.test(configuration) ? 32 : 20;
  const store = new ObjectStore(join(folder, 'objects'), idLength, problems);
  try {
    const reading = new HistoryReading(store, new Set(readText(join(folder, 'shallow')).split('\n')), idLength);
    return reading.read(folder, problems);
  } finally {
    store.close();
  }
}

/** One way through the history, from the names of its commits back to the first ones. */
class HistoryReading {
  readonly #text = new HistoryText();
  readonly #queue = new CommitQueue<{ links: CommitLinks; content: Buffer }>();
  readonly #seen = new Set<string>();
  #commits = 0;
  #unread = 0;
  #isCut = false;

  /** @param shallow the commits at which a shallow clone ends */
  constructor(
    private readonly store: ObjectStore,
    private readonly shallow: ReadonlySet<string>,
    private readonly idLength: number,
  ) {}

  read(folder: string, problems: string[]): Buffer {
    const { byName, isCut } = readRefs(folder);
    const annex = [...byName].filter(([name]) => isAnnexBranch(name));
    for (const [name, id] of byName) if (!isAnnexBranch(name)) this.#start(id);
    this.#follow();
    for (const [name, id] of annex) this.#addPlaces(name, id);
    // The commits of git-annex say little, and there are many of them: they come last.
    for (const [, id] of annex) this.#start(id);
    this.#follow();
    if (isCut) problems.push('it has too many branches and tags, of which not all are followed: delete old ones');
    if (this.#isCut) {
      problems.push(
        `only the newest of its commits are read, ${this.#commits} of them: share the files without their history`,
      );
    }
    if (this.#unread > 0) {
      const objects = this.#unread === 1 ? '1 object is' : `${this.#unread} objects are`;
      problems.push(`${objects} missing, damaged or too large: run \`git fsck\`, and \`git fetch\` what is missing`);
    }
    return this.#text.finish([...problems, olderVersions]);
  }

  /** Takes the commit that a branch or tag names, and the annotated tags on the way to it. */
  #start(id: string): void {
    let next: string | undefined = id;
    while (next !== undefined && !this.#seen.has(next)) next = this.#see(next);
  }

  /** Takes an object that a branch, a tag or a commit names. @returns what a tag names */
  #see(id: string): string | undefined {
    this.#seen.add(id);
    try {
      const object = this.store.read(id);
      if (object.type === 'commit') {
        const links = readCommit(object);
        this.#queue.add({ id, time: links.time, commit: { links, content: object.content } });
      }
      if (object.type !== 'tag') return undefined;
      if (!this.#text.add(id, 'tag', object.content)) this.#isCut = true;
      return targetOfTag(object);
    } catch {
      this.#miss();
      return undefined;
    }
  }

  /** Goes from the newest commit to the oldest. */
  #follow(): void {
    for (let next = this.#queue.take(); next; next = this.#queue.take()) {
      if (this.#isCut || this.#commits >= mostCommits || !this.#text.add(next.id, 'commit', next.commit.content)) {
        this.#isCut = true;
        return;
      }
      this.#commits += 1;
      if (this.shallow.has(next.id)) continue;
      for (const parent of next.commit.links.parents) if (!this.#seen.has(parent)) this.#see(parent);
    }
  }

  /** What the branch of git-annex records of the dataset as a whole; its logs of single files lie in folders. */
  #addPlaces(branch: string, id: string): void {
    try {
      const tree = this.store.read(readCommit(this.store.read(id)).tree);
      for (const { name, id: blob } of filesOfTree(tree, this.idLength)) {
        if (!/^[\w.-]+\.log$/.test(name) || this.#seen.has(blob)) continue;
        this.#seen.add(blob);
        const { type, content } = this.store.read(blob);
        if (!this.#text.add(`${shortName(branch)}:${name}`, type, content)) this.#isCut = true;
      }
    } catch {
      this.#miss();
    }
  }

  /** What the budget did not reach is no damage. */
  #miss(): void {
    if (this.store.budget.isSpent) this.#isCut = true;
    else this.#unread += 1;
  }
}

function isAnnexBranch(name: string): boolean {
  return /^refs\/(heads|remotes)\/(.*\/)?git-annex$/.test(name);
}

/** `git-annex`, `origin/git-annex`: a name of a remote that is no plain word is left out. */
function shortName(branch: string): string {
  const remote = /^refs\/remotes\/([\w.-]+)\/git-annex$/.exec(branch)?.[1];
  return remote === undefined ? 'git-annex' : `${remote}/git-annex`;
}
