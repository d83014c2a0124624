import type { ByteReader } from '../../model/source.ts';
import { decodeAs } from '../text/decoding.ts';
import type { FileInformation } from './information.ts';

/** A run of characters, as it stands in the stream of the text (Pcd, MS-DOC section 2.9.177). */
interface Piece {
  /** Position of its first character in the document, and behind its last. */
  start: number;
  end: number;
  /** Its first byte. */
  offset: number;
  /** One byte a character in Windows-1252, else UTF-16. */
  isShort: boolean;
}

/** A document of more characters is cut. */
const mostCharacters = 64 * 1024 * 1024;

/**
 * The characters of a document, put together from its pieces (MS-DOC, section 2.4.1).
 * @param table the stream with the tables
 * @throws Error of the engine when the list of pieces is cut
 */
export function textOf(text: ByteReader, table: ByteReader, { pieces }: FileInformation, problems: string[]): string {
  const list = Buffer.from(table.read(pieces.offset, pieces.length));
  const parts: string[] = [];
  let count = 0;
  for (const { start, end, offset, isShort } of piecesOf(list)) {
    const length = end - start;
    count += length;
    if (length < 0 || count > mostCharacters) {
      problems.push('its text is damaged, or longer than can be read: save the rest as a document of its own');
      break;
    }
    const wanted = isShort ? length : length * 2;
    const bytes = text.read(offset, wanted);
    parts.push(isShort ? decodeAs(bytes, 'windows-1252') : Buffer.from(bytes).toString('utf16le'));
    if (bytes.length < wanted) {
      problems.push('its text is cut: get a complete copy');
      break;
    }
  }
  return parts.join('');
}

/** The list of pieces stands behind changes of properties that wait to be applied (Clx, section 2.9.38). */
function piecesOf(list: Buffer): Piece[] {
  let at = 0;
  while (list.readUInt8(at) === 1) at += 3 + list.readUInt16LE(at + 1);
  if (list.readUInt8(at) !== 2) throw new RangeError();
  const length = list.readUInt32LE(at + 1);
  const count = Math.floor((length - 4) / 12);
  const positions = at + 5;
  const descriptions = positions + (count + 1) * 4;
  if (descriptions + count * 8 > list.length) throw new RangeError();
  return Array.from({ length: count }, (_, index) => {
    const place = list.readUInt32LE(descriptions + index * 8 + 2);
    const isShort = (place & 0x40000000) !== 0;
    const offset = place & 0x3fffffff;
    return {
      start: list.readUInt32LE(positions + index * 4),
      end: list.readUInt32LE(positions + index * 4 + 4),
      offset: isShort ? offset / 2 : offset,
      isShort,
    };
  });
}
