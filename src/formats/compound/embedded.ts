import type { Member } from '../../model/document.ts';
import { bytesInMemory } from '../../sources/bytes-in-memory.ts';
import { memberPath } from '../archive/member-path.ts';
import { tooLarge } from '../archive/too-large.ts';
import type { CompoundFile } from './file.ts';

/** Streams in which programs put a file as it is: a newer Office file, a PDF or another one (MS-OLEDS, section 2.3.6). */
const wholeFile = /(^|\/)(Package|CONTENTS)$/;
const wrappedFile = /(^|\/)\x01Ole10Native$/;

/** Files that somebody put into a document. */
export function* embeddedFiles(file: CompoundFile): Iterable<Member> {
  for (const path of file.paths) {
    const isWrapped = wrappedFile.test(path);
    if (!isWrapped && !wholeFile.test(path)) continue;
    yield {
      // A control character starts the names of streams that the container knows itself.
      path: memberPath(path.replace(/[^ -\x7e]/g, '')),
      size: file.open(path)?.size ?? 0,
      open(most) {
        const stream = file.open(path)!;
        if (stream.size > most) throw tooLarge(most);
        const bytes = stream.read(0, stream.size);
        return bytesInMemory(isWrapped ? unwrapped(Buffer.from(bytes)) : bytes);
      },
    };
  }
}

/** The file behind its names: label, path, and path of a copy, each zero-ended. @throws Error when it is damaged */
function unwrapped(bytes: Buffer): Buffer {
  try {
    let at = 6;
    const text = () => {
      const end = bytes.indexOf(0, at);
      if (end < 0) throw new RangeError();
      at = end + 1;
    };
    text();
    text();
    at += 4;
    at += 4 + bytes.readUInt32LE(at);
    const length = bytes.readUInt32LE(at);
    return bytes.subarray(at + 4, at + 4 + length);
  } catch {
    throw new Error('it is damaged');
  }
}
