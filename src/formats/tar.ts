import type { Member } from '../model/document.ts';
import type { Format } from '../model/format.ts';
import type { ByteReader } from '../model/source.ts';
import { bytesInMemory } from '../sources/bytes-in-memory.ts';
import { memberPath } from './archive/member-path.ts';
import { type MemberProvenance, provenanceFields } from './archive/provenance.ts';
import { tooLarge } from './archive/too-large.ts';
import { isTarHeader, readHeaders, type TarHeader } from './tar/headers.ts';

/** Files that are listed of one archive; about 500 bytes of memory each. */
const mostListed = 100_000;

const tar = {
  id: 'tar',
  title: 'TAR archive',
  follows: 'POSIX.1-2017 pax (ustar, pax), GNU tar (long names, large numbers)',
  unseen: 'sparse files inside are not looked into',
  evidence: 'extension-or-bytes',
  hasHeader: true,
  matches: ({ extension, head }) => (extension === '.tar' && !isGzip(head)) || isTarHeader(head),
  read(_entry, bytes) {
    const problems: string[] = [];
    const headers = list(bytes, problems);
    return {
      problems,
      fields: () => provenanceFields(headers.map(provenanceOf)),
      *members() {
        for (const [index, header] of headers.entries()) yield memberOf(bytes, header, index + 1, problems);
      },
    };
  },
} satisfies Format;

export default tar;

/** A compressed archive without the name of one is read by what unpacks it. */
function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** @throws Error when not even the first header can be read */
function list(bytes: ByteReader, problems: string[]): TarHeader[] {
  const headers: TarHeader[] = [];
  try {
    for (const header of readHeaders(bytes)) {
      if (headers.length === mostListed) {
        problems.push(`only the first ${mostListed} files inside are listed: unpack it and scan again`);
        break;
      }
      headers.push(header);
    }
  } catch (error) {
    if (headers.length === 0) throw error;
    problems.push((error as Error).message);
  }
  return headers;
}

function provenanceOf({ uname, gname, uid, gid, modified, texts }: TarHeader, index: number): MemberProvenance {
  return { number: index + 1, records: { uname, gname, uid, gid, ...texts }, modified: new Date(modified * 1000) };
}

function memberOf(bytes: ByteReader, header: TarHeader, number: number, problems: string[]): Member {
  const problem = problemOf(header);
  return {
    path: memberPath(header.name),
    size: header.size,
    ...(problem === undefined ? {} : { problem }),
    open(most) {
      if (header.size > most) throw tooLarge(most);
      const content = Uint8Array.from(bytes.read(header.start, header.size));
      if (content.length < header.size) {
        problems.push(`file ${number} inside is cut, and read as far as it goes: get a complete copy`);
      }
      return bytesInMemory(content);
    },
  };
}

/** Why a file inside is not opened. Types are those of POSIX.1 pax, "ustar Interchange Format". */
function problemOf({ type, size, name }: TarHeader): string | undefined {
  if (type === '1' || type === '2') return 'a link: links are not followed';
  if (type === '3' || type === '4' || type === '6') return 'not a regular file';
  if (type === 'S') return 'a sparse file: unpack it and scan again';
  return type === '5' || size === 0 || name.endsWith('/') ? 'empty file' : undefined;
}
