import type { ByteReader } from '../../model/source.ts';

/** An object of a repository, or a sentence of what was not read of it. */
export interface GitRecord {
  /** Name of the object, or the branch and path by which it was found. */
  readonly name: string;
  /** `commit`, `tag`, `blob`, or `problem`. */
  readonly type: string;
  readonly content: Buffer;
}

const longestHead = 512;

/**
 * Reads records in the form of `git cat-file --batch`: a line with name, type and size, the content, and a line feed.
 * @param problems takes a sentence when they end in the middle
 */
export function* readRecords(bytes: ByteReader, problems: string[]): Iterable<GitRecord> {
  let offset = 0;
  while (offset < bytes.size) {
    const line = Buffer.from(bytes.read(offset, longestHead)).toString('latin1').split('\n', 1)[0]!;
    const [, name, type, size] = /^(\S+) (\w+) (\d{1,10})$/.exec(line) ?? [];
    const start = offset + line.length + 1;
    const content = Buffer.from(bytes.read(start, Number(size ?? 0)));
    if (name === undefined || type === undefined || content.length < Number(size)) {
      problems.push('the history of the repository ends in the middle: scan again');
      return;
    }
    yield { name, type, content };
    offset = start + content.length + 1;
  }
}
