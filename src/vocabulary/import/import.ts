import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { type Vocabulary, VocabularyError } from '../condition.ts';
import type { Importer } from './importer.ts';
import { obo } from './obo.ts';
import { oboGraph } from './obo-graph.ts';
import { orphanet } from './orphanet.ts';
import { tsv } from './tsv.ts';

const importers: readonly Importer[] = [obo, oboGraph, orphanet, tsv];
/** So many characters tell of which form a file is. */
const headLength = 4096;

/**
 * Reads a vocabulary as its publisher ships it: MONDO as OBO, OBO Graph JSON or a table with tabs, Orphadata's product 1, 6 or 9
 * as XML; each of them also packed by gzip. The file is read as a stream.
 * @throws VocabularyError with one line that names the file and what is wrong
 */
export async function importVocabulary(path: string): Promise<Vocabulary> {
  const name = basename(path);
  try {
    const chunks = textOf(path)[Symbol.asyncIterator]();
    let head = '';
    while (head.length < headLength) {
      const { value, done } = await chunks.next();
      if (done) break;
      head += value;
    }
    const importer = importers.find(({ recognises }) => recognises(head.slice(0, headLength)));
    if (!importer) throw new VocabularyError('it is neither MONDO (OBO, OBO Graph JSON, TSV) nor XML of Orphadata');
    const { conditions, version, part } = await importer.read(startingWith(head, chunks));
    if (conditions.length === 0) throw new VocabularyError('it holds no rare condition');
    const source = part === undefined ? importer.source : `${importer.source} ${part}`;
    return { source, version: version ?? 'without a version', conditions };
  } catch (error) {
    throw new VocabularyError(`"${name}" cannot be imported: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof VocabularyError) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code?.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE') return 'it is damaged or cut where it is packed';
  return code === undefined ? 'it cannot be read' : `it cannot be read (${code})`;
}

/** The text of a file, unpacked where it is packed by gzip (RFC 1952). */
async function* textOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const bytes = file[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await bytes.next();
  if (first.done) throw new VocabularyError('it is empty');
  const whole = startingWith(first.value, bytes);
  const isPacked = first.value[0] === 0x1f && first.value[1] === 0x8b;
  const decoder = new TextDecoder();
  for await (const chunk of isPacked ? unpacked(whole) : whole) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* unpacked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { Readable, pipeline } = await import('node:stream');
  const gunzip = createGunzip();
  // What goes wrong reaches whoever reads from `gunzip`.
  pipeline(Readable.from(chunks), gunzip, () => {});
  yield* gunzip as AsyncIterable<Buffer>;
}

async function* startingWith<Chunk>(first: Chunk, rest: AsyncIterator<Chunk>): AsyncGenerator<Chunk> {
  yield first;
  for (;;) {
    const { value, done } = await rest.next();
    if (done) return;
    yield value;
  }
}
