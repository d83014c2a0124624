/** Where a directory of a recording stands. */
export interface KitDirectory {
  readonly offset: number;
  readonly length: number;
}

const first = 16;
const entryLength = 16;
const mostDirectories = 60;

/**
 * The directories that stand in front of a recording, by their numbers. Each entry is an offset, the size of an item, how many
 * there may be and how many there are; the first is about the directories themselves.
 * @param head the first bytes
 * @returns `undefined` when they are of another kind of file
 */
export function directoriesOf(head: Buffer): KitDirectory[] | undefined {
  if (head.length < first + entryLength) return undefined;
  const count = head.readInt32LE(first + 12);
  if (head.readInt32LE(first) !== first || count < 2 || count > mostDirectories) return undefined;
  if (head.length < first + count * entryLength) return undefined;
  const directories = Array.from({ length: count }, (_, index) => {
    const at = first + index * entryLength;
    return { offset: head.readInt32LE(at), length: head.readInt32LE(at + 4) * head.readInt32LE(at + 12) };
  });
  return directories.some(({ offset, length }) => offset < 0 || length < 0) ? undefined : directories;
}
