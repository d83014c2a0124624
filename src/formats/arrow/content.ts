import type { ByteReader } from '../../model/source.ts';
import { cellText } from '../fields/cell-text.ts';
import { mostCells } from '../fields/sheet.ts';
import { type ContentPart, partsOfText, type ReadContent } from '../isolated/content.ts';
import { unpackLz4 } from './lz4.ts';

type Flechette = typeof import('@uwdata/flechette');
type Table = ReturnType<Flechette['tableFromIPC']>;

/** The library wants the whole file. */
const mostBytes = 512 * 1024 * 1024;
/** A buffer of a column that unpacks to more is damaged, or wants more memory than a reader may use. */
const largestBuffer = 256 * 1024 * 1024;

/** Reads schema, metadata and rows of an Arrow file (Apache Arrow IPC). */
export async function readContent(bytes: ByteReader): Promise<ReadContent> {
  const head = Buffer.from(bytes.read(0, 4)).toString('latin1');
  if (head === 'FEA1') throw new Error('it is of Feather version 1: save it anew with a current version');
  // The library would take a file without its end for a stream of nothing.
  if (head === 'ARRO' && Buffer.from(bytes.read(bytes.size - 6, 6)).toString('latin1') !== 'ARROW1') throw unreadable();
  if (bytes.size > mostBytes) throw new Error('it is larger than 512 MiB: save it in parts');
  const library = await import('@uwdata/flechette');
  const { decompress } = await import('fzstd');
  const { setCompressionCodec, CompressionType, Type, tableFromIPC } = library;
  setCompressionCodec(CompressionType.LZ4_FRAME, codecOf(unpackLz4));
  setCompressionCodec(
    CompressionType.ZSTD,
    codecOf((packed, length) => decompress(packed, new Uint8Array(length))),
  );
  const problems: string[] = [];
  let table: Table;
  try {
    table = tableFromIPC(Uint8Array.from(bytes.read(0, bytes.size)), { useDate: true, useBigInt: true });
  } catch {
    throw new Error(
      'its schema or its batches cannot be read: the file is cut, damaged or packed by an unknown method',
    );
  }
  const columns = table.schema.fields.map(({ name }) => name);
  const days = table.schema.fields.map(({ type }) => type.typeId === Type.Date);
  const most = Math.floor(mostCells / Math.max(1, columns.length));
  const rows: string[][] = [];
  const cells = columns.map((_, index) => table.getChildAt(index)[Symbol.iterator]());
  try {
    while (rows.length < Math.min(table.numRows, most)) {
      rows.push(
        cells.map((column, index) => {
          const text = cellText(column.next().value);
          return days[index] ? text.slice(0, 10) : text;
        }),
      );
    }
  } catch {
    problems.push(`rows behind row ${rows.length + 1} cannot be read: they are damaged`);
  }
  if (table.numRows > most) problems.push(`only the first ${most} rows are read`);
  return { parts: metadataParts(table), sheets: [{ columns, rows }], problems };
}

function unreadable(): Error {
  return new Error('its schema or its batches cannot be read: the file is cut, damaged or packed by an unknown method');
}

function codecOf(unpack: (packed: Uint8Array, length: number) => Uint8Array) {
  return {
    decode(packed: Uint8Array, length: number) {
      if (length > largestBuffer) throw new RangeError();
      return unpack(packed, length);
    },
    encode(): never {
      throw new Error('nothing is written');
    },
  };
}

/** What was written about the table and its columns: by pandas, by R, by people. */
function metadataParts({ schema }: Table): ContentPart[] {
  const parts: ContentPart[] = [];
  for (const [key, text] of schema.metadata ?? []) parts.push(...partsOfText(key, text, `metadata ${key}`));
  for (const [index, { metadata }] of schema.fields.entries()) {
    for (const [key, text] of metadata ?? [])
      parts.push(...partsOfText(key, text, `metadata ${key} of column ${index + 1}`));
  }
  return parts;
}
