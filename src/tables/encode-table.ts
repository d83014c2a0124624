import { extensionOf, recognise } from '../formats/index.ts';
import type { ByteReader } from '../model/source.ts';
import { encodeDelimited } from './encode-delimited.ts';
import { encodeRows } from './encode-rows.ts';
import type { EncodedTable, EncodingOptions } from './encoded-table.ts';
import { jsonRows } from './json-rows.ts';

/** What is packed in a compressed table is unpacked in memory. */
const mostUnpacked = 512 * 1024 * 1024;
const headLength = 1024;
/** A table may be compressed, and that be compressed again; no deeper. */
const deepest = 2;

/**
 * Reads a table of any format and encodes it while it is read: CSV and TSV by their bytes, JSON and JSON Lines as records,
 * and whatever else a format's reader knows as a table (workbooks, Parquet, Arrow, SPSS, SAS, Stata, R); a compressed file by
 * what it unpacks to. What cannot be read of it is told in `problems`, and the good rows are there.
 * @param path by whose extension formats are told, as in a scan
 * @throws Error with a one-line message when it is no table, or nothing of it can be read
 */
export async function encodeTable(
  path: string,
  bytes: ByteReader,
  options: EncodingOptions = {},
): Promise<EncodedTable> {
  return encodeAt(path, bytes, options, 0);
}

async function encodeAt(
  path: string,
  bytes: ByteReader,
  options: EncodingOptions,
  depth: number,
): Promise<EncodedTable> {
  if (bytes.size === 0) throw new Error('empty file');
  const head = new Uint8Array(bytes.read(0, headLength));
  const extension = extensionOf(path);
  const format = recognise({ path, extension, head });
  if (format.id === 'table') return encodeDelimited(bytes, extension === '.tsv', options);
  if (format.id === 'json') {
    const { headings, rows, problems } = jsonRows(bytes, extension !== '.json');
    const table = await encodeRows(headings, rows(), options);
    return { ...table, problems: [...problems, ...table.problems] };
  }
  const entry = { path, kind: 'file' as const, size: bytes.size, modified: 0, firstNewSegment: 0 };
  const document = await format.read(entry, bytes);
  if (document.table) {
    const table = await encodeRows(document.table.columns, document.table.rows(), options);
    return { ...table, problems: [...document.problems, ...table.problems] };
  }
  if (/\.(?:gz|bz2|xz|zst)$/.test(extension) && document.members && depth < deepest) {
    for await (const member of document.members()) {
      if (member.problem !== undefined) throw new Error(member.problem);
      const table = await encodeAt(member.path, await member.open(mostUnpacked), options, depth + 1);
      return { ...table, problems: [...document.problems, ...table.problems] };
    }
  }
  throw new Error('it is no table: give a table with one header row, a workbook of one sheet, or JSON Lines');
}
