import { join } from 'node:path';
import { filesOfTree, readCommit } from './commit.ts';
import { ObjectStore } from './object-store.ts';
import { readRefs, readText } from './refs.ts';

/**
 * A file at the top of the branch `git-annex`, where git-annex keeps what it knows of the dataset as a whole: `remote.log` lists the
 * stores that hold its content (git-annex, "internals").
 * @param folder the repository, absolute: `.git` or a bare one
 * @returns `undefined` where there is no such branch or file, or it cannot be read
 */
export function readAnnexFile(folder: string, name: string): string | undefined {
  const branch = readRefs(folder).byName.get('refs/heads/git-annex');
  if (branch === undefined) return undefined;
  const idLength = /^\s*objectformat\s*=\s*sha256/im.test(readText(join(folder, 'config'))) ? 32 : 20;
  const store = new ObjectStore(join(folder, 'objects'), idLength, []);
  try {
    const tree = store.read(readCommit(store.read(branch)).tree);
    for (const file of filesOfTree(tree, idLength)) {
      if (file.name === name) return store.read(file.id).content.toString('utf8');
    }
    return undefined;
  } catch {
    return undefined;
  } finally {
    store.close();
  }
}
