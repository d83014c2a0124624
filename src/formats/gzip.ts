import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { bytesInMemory } from '../sources/bytes-in-memory.ts';
import { PartField } from './fields/part-field.ts';
import { gzipHeader } from './gzip/header.ts';
import { inflateStart } from './gzip/inflate.ts';

/** A header with its name and comment is shorter than this. */
const headerLength = 64 * 1024;

const gzip = {
  id: 'gzip',
  title: 'Compressed file (GZIP)',
  follows: 'RFC 1952',
  unseen: 'nothing: what it unpacks to is read by its own format',
  evidence: 'extension-or-bytes',
  hasHeader: true,
  matches: ({ extension, head }) => {
    if (elsewhere.has(extension)) return false;
    return head[0] === 0x1f && head[1] === 0x8b ? packed.test(extension) : /\.gz$|^\.tgz$/.test(extension);
  },
  read(entry, bytes) {
    const head = Buffer.from(bytes.read(0, headerLength));
    if (head[0] !== 0x1f || head[1] !== 0x8b) throw new Error('it is not compressed by GZIP, as its name says');
    const problems: string[] = [];
    const { name, comment } = gzipHeader(head);
    const path = unpackedName(entry.path);
    return {
      problems,
      *fields(): Iterable<Field> {
        if (name !== '' && name !== path) yield new PartField('prose', '', name, 'original file name');
        if (comment !== '') yield new PartField('prose', '', comment, 'comment');
      },
      *members() {
        yield {
          path,
          // What it says is the length modulo 4 GiB: it says nothing.
          size: 0,
          async open(most: number) {
            const { content, end } = await inflateStart(bytes, most);
            if (end === 'more') problems.push(`only the first ${Math.floor(most / 1024 ** 2)} MiB of it are unpacked`);
            if (end === 'cut') problems.push('it is cut or damaged, and read as far as it goes: get a complete copy');
            return bytesInMemory(content);
          },
        };
      },
    };
  },
} satisfies Format;

export default gzip;

/** Names of what is compressed as a matter of course and read, or named, as what it is. */
const elsewhere = new Set(['.nii.gz', '.hdr.gz', '.img.gz', '.brik.gz']);
/** Names under which first bytes speak: others say themselves what they are, though compressed inside. */
const packed = /\.gz$|^\.tgz$|^\.tar$|^$/;

/** The name without what says that it is compressed, without folders: `a/b.tsv.gz` is `b.tsv`, `c.tgz` is `c.tar`. */
function unpackedName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.tgz$/i.test(name)) return `${name.slice(0, -4)}.tar`;
  return name.replace(/\.gz$/i, '') || 'unnamed';
}
