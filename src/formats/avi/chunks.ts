import type { ByteReader } from '../../model/source.ts';

/** A chunk that holds a text. */
export interface Chunk {
  /** Four letters: `IART`, `ISFT`, `strn`. */
  readonly id: string;
  readonly content: Buffer;
}

/** Lists on the way to texts; pictures and sound stand in others. */
const lists: ReadonlySet<string> = new Set(['AVI ', 'AVIX', 'hdrl', 'strl', 'INFO', 'ncdt', 'exif']);
/** Chunks with texts outside of the list of tags: day of recording, name of a stream, data of a camera. */
const texts: ReadonlySet<string> = new Set(['IDIT', 'ISMP', 'strn', 'strd', 'nctg']);
const inList = /^(INFO|exif)$/;
const longest = 1024 * 1024;
const mostChunks = 100_000;
const deepest = 6;

/** The chunks of a RIFF file that hold texts, in its order. */
export function* chunksOf(bytes: ByteReader, problems: string[]): Iterable<Chunk> {
  yield* within(bytes, 0, bytes.size, '', { left: mostChunks, depth: 0 }, problems);
}

function* within(
  bytes: ByteReader,
  from: number,
  to: number,
  list: string,
  budget: { left: number; depth: number },
  problems: string[],
): Iterable<Chunk> {
  for (let at = from; at + 8 <= to && budget.left > 0; budget.left -= 1) {
    const head = Buffer.from(bytes.read(at, 12));
    const id = head.toString('latin1', 0, 4);
    const end = at + 8 + head.readUInt32LE(4);
    const problem = 'it is cut: get a complete copy';
    if (end > to && !problems.includes(problem)) problems.push(problem);
    if (id === 'RIFF' || id === 'LIST') {
      const name = head.toString('latin1', 8, 12);
      if (lists.has(name) && budget.depth < deepest) {
        budget.depth += 1;
        yield* within(bytes, at + 12, Math.min(end, to), name, budget, problems);
        budget.depth -= 1;
      }
    } else if (inList.test(list) || texts.has(id)) {
      const length = Math.min(end, to) - at - 8;
      yield {
        id: /^\w{4}$/.test(id) ? id : 'text',
        content: Buffer.from(bytes.read(at + 8, Math.min(length, longest))),
      };
    }
    // Chunks begin at even places.
    at = end + (end % 2);
  }
}
