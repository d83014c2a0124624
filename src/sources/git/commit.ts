import type { GitObject } from './object.ts';

/** What leads from a commit to others. */
export interface CommitLinks {
  readonly tree: string;
  readonly parents: readonly string[];
  /** When it was committed, in seconds since 1970; 0 where that cannot be read. */
  readonly time: number;
}

/** Reads the head of a commit (gitformat-commit). @throws Error when it has no tree */
export function readCommit({ content }: GitObject): CommitLinks {
  const head = headOf(content);
  const tree = /^tree ([\da-f]{40,64})$/m.exec(head)?.[1];
  if (tree === undefined) throw new Error('a damaged commit');
  const parents = [...head.matchAll(/^parent ([\da-f]{40,64})$/gm)].map((match) => match[1]!);
  const time = Number(/^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(head)?.[1] ?? 0);
  return { tree, parents, time };
}

/** The object that an annotated tag names; `undefined` where it names none. */
export function targetOfTag({ content }: GitObject): string | undefined {
  return /^object ([\da-f]{40,64})$/m.exec(headOf(content))?.[1];
}

/** Files right in a tree, folders left out: name and object. @param idLength bytes of an object's name */
export function* filesOfTree({ content }: GitObject, idLength: number): Iterable<{ name: string; id: string }> {
  let at = 0;
  while (at < content.length) {
    const end = content.indexOf(0, at);
    if (end < 0) return;
    const [mode = '', name = ''] = content.toString('utf8', at, end).split(/ (.*)/s);
    const id = content.toString('hex', end + 1, end + 1 + idLength);
    at = end + 1 + idLength;
    if (mode.startsWith('100')) yield { name, id };
  }
}

/** The lines before the first empty one. */
function headOf(content: Buffer): string {
  const end = content.indexOf('\n\n');
  return content.toString('latin1', 0, end < 0 ? content.length : end);
}
