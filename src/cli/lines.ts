/** A line of a text. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end; `undefined` for one that is too long to be held. */
  readonly text: string | undefined;
}

/**
 * The lines of a stream of UTF-8, in batches as the stream hands them out: whoever waits for an answer to a line gets it
 * before the next is read. A byte order mark is no part of the first line. At most one line is held, up to a size.
 * @param longest bytes of the longest line that is held
 */
export async function* lineBatches(stream: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line[]> {
  let number = 0;
  let parts: Buffer[] = [];
  let size = 0;
  const end = (): Line => {
    number += 1;
    const text = size > longest ? undefined : Buffer.concat(parts).toString('utf8').replace(/\r$/, '');
    parts = [];
    size = 0;
    return { number, text: number === 1 ? text?.replace(/^\ufeff/, '') : text };
  };
  const add = (part: Buffer): void => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      lines.push(end());
      from = at + 1;
    }
    add(chunk.subarray(from));
    yield lines;
  }
  if (size > 0) yield [end()];
}
