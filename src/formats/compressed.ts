import type { Format } from '../model/format.ts';
import { bytesInMemory } from '../sources/bytes-in-memory.ts';
import { compressionOf, unpackStart } from './compressed/unpack.ts';

const packed = /\.(bz2|xz|zst)$/;

/** Short extensions of packed archives. */
const archives: Readonly<Record<string, string>> = { '.tbz2': '.tar', '.tbz': '.tar', '.txz': '.tar', '.tzst': '.tar' };

const compressed = {
  id: 'compressed',
  title: 'Compressed file (BZIP2, XZ, Zstandard)',
  follows: 'bzip2 1.0, XZ 1.1 (LZMA2), RFC 8878 (Zstandard)',
  unseen: 'nothing: what it unpacks to is read by its own format; XZ with filters for programs is not unpacked',
  evidence: 'extension-or-bytes',
  matches: ({ extension, head }) => {
    const compression = compressionOf(head);
    if (compression === undefined || compression === 'gzip') return packed.test(extension) || extension in archives;
    return packed.test(extension) || extension in archives || extension === '';
  },
  read({ path }, bytes) {
    const compression = compressionOf(bytes.read(0, 16));
    if (compression === undefined) throw new Error('it is not compressed, as its name says: get a complete copy');
    const problems: string[] = [];
    return {
      problems,
      *fields() {},
      *members() {
        yield {
          path: unpackedName(path),
          // It need not say how long it is.
          size: 0,
          async open(most: number) {
            const { content, end } = await unpackStart(bytes, compression, most);
            if (end === 'more') problems.push(`only the first ${Math.floor(most / 1024 ** 2)} MiB of it are unpacked`);
            if (end === 'cut') problems.push('it is cut or damaged, and read as far as it goes: get a complete copy');
            return bytesInMemory(content);
          },
        };
      },
    };
  },
} satisfies Format;

export default compressed;

/** The name without what says that it is compressed, without folders: `a/b.tsv.xz` is `b.tsv`. */
function unpackedName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const [extension, archive] of Object.entries(archives)) {
    if (name.toLowerCase().endsWith(extension)) return name.slice(0, -extension.length) + archive;
  }
  return name.replace(/\.(bz2|xz|zst)$/i, '') || 'unnamed';
}
