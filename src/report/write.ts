/** Takes the text of a report piece by piece and waits where the receiver is slower. */
export type Write = (text: string) => Promise<void>;

/** Writes the members of a JSON array one by one, without its brackets, in pieces of a size that a pipe likes. */
export async function writeArray(items: Iterable<unknown>, write: Write): Promise<void> {
  let pending = '';
  let separator = '\n';
  for (const item of items) {
    pending += `${separator}${JSON.stringify(item)}`;
    separator = ',\n';
    if (pending.length > 64 * 1024) {
      await write(pending);
      pending = '';
    }
  }
  await write(separator === '\n' ? '' : `${pending}\n`);
}
