import type { ByteReader } from '../../model/source.ts';
import { cellText } from '../fields/cell-text.ts';
import { mostCells } from '../fields/sheet.ts';
import { type ContentPart, partsOfText, type ReadContent } from '../isolated/content.ts';

type Hyparquet = typeof import('hyparquet');
type Metadata = Awaited<ReturnType<Hyparquet['parquetMetadataAsync']>>;

/** A column of a row group is in memory as a whole, unpacked. */
const largestChunk = 256 * 1024 * 1024;

/** Reads metadata and rows of a Parquet file (Apache Parquet format 2). */
export async function readContent(bytes: ByteReader): Promise<ReadContent> {
  const [library, { compressors }] = await Promise.all([import('hyparquet'), import('hyparquet-compressors')]);
  const problems: string[] = [];
  const file = {
    byteLength: bytes.size,
    slice: (start: number, end = bytes.size) => Uint8Array.from(bytes.read(start, end - start)).buffer,
  };
  let metadata: Metadata;
  try {
    metadata = await library.parquetMetadataAsync(file);
  } catch {
    throw new Error('its metadata cannot be read: the file is cut, damaged or encrypted');
  }
  const columns = readableColumns(library, metadata, problems);
  const rows: string[][] = [];
  const most = Math.floor(mostCells / Math.max(1, columns.length));
  let rowStart = 0;
  for (const { num_rows } of columns.length > 0 ? metadata.row_groups : []) {
    const groupEnd = rowStart + Number(num_rows);
    const rowEnd = Math.min(groupEnd, most);
    try {
      await library.parquetRead({
        ...{ file, metadata, compressors, columns, rowStart, rowEnd, parsers, utf8: false },
        onComplete: (read: unknown[][]) => {
          for (const row of read) rows.push(row.map(cellText));
        },
      });
    } catch {
      problems.push(
        `rows behind row ${rows.length + 1} cannot be read: they are damaged or packed by an unknown method`,
      );
      break;
    }
    if (groupEnd > most) {
      problems.push(`only the first ${most} rows are read`);
      break;
    }
    rowStart = groupEnd;
  }
  return { parts: metadataParts(metadata), sheets: [{ columns, rows }], problems };
}

/** Times as text: a date has no time of day. */
const parsers = {
  dateFromDays: (days: number) => timeText(days * 86_400_000).slice(0, 10),
  timestampFromMilliseconds: (time: bigint) => timeText(Number(time)),
  timestampFromMicroseconds: (time: bigint) => timeText(Number(time / 1000n)),
  timestampFromNanoseconds: (time: bigint) => timeText(Number(time / 1_000_000n)),
};

function timeText(time: number): string {
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : '';
}

/** Names of the columns that fit into memory; what is nested below one is read as JSON. */
function readableColumns(library: Hyparquet, metadata: Metadata, problems: string[]): string[] {
  const tooLarge = new Set<string>();
  for (const { columns } of metadata.row_groups) {
    for (const { meta_data: column } of columns) {
      if (!column) continue;
      const size = Math.max(Number(column.total_compressed_size), Number(column.total_uncompressed_size));
      if (size > largestChunk) tooLarge.add(column.path_in_schema[0] ?? '');
    }
  }
  if (tooLarge.size > 0) {
    problems.push(`${tooLarge.size} of its columns are not read: a row group of them is larger than 256 MiB`);
  }
  const names = library.parquetSchema(metadata).children.map(({ element }) => element.name);
  return names.filter((name) => !tooLarge.has(name));
}

/** Keys and values of the file's metadata: the schema of pandas, of a geographic table, of whoever wrote it. */
function metadataParts({ created_by, key_value_metadata }: Metadata): ContentPart[] {
  const parts: ContentPart[] = [];
  if (created_by) parts.push({ kind: 'member', name: 'created_by', text: created_by, part: 'created_by' });
  for (const { key, value } of key_value_metadata ?? []) {
    if (!value) continue;
    // The schema of Arrow is a FlatBuffer in base64; what people wrote stands in it as text.
    const text = key === 'ARROW:schema' ? printable(Buffer.from(value, 'base64')) : value;
    parts.push(...partsOfText(key, text, `metadata ${key}`));
  }
  return parts;
}

function printable(bytes: Buffer): string {
  return (bytes.toString('latin1').match(/[\x20-\x7e\xa0-\xff]{4,}/g) ?? []).join('\n');
}
