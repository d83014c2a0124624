import type { ByteReader } from '../../model/source.ts';
import { describesData, SasDescription } from './description.ts';
import type { SasLayout } from './header.ts';
import { SasPage } from './page.ts';
import { type RowUnpacker, unpackRoss, unpackRuns } from './unpack.ts';

/** What is said of a data set whose pages end early. */
const cutProblem = 'it is cut or damaged: not all of its rows are read';

/** Reads the parts that describe the data set; they stand in front of its rows. */
export function describe(bytes: ByteReader, layout: SasLayout): SasDescription {
  const description = new SasDescription(layout);
  for (const page of pagesOf(bytes, layout)) {
    let describes = false;
    for (const part of page.parts()) describes = description.add(part) || describes;
    if (!describes) break;
  }
  return description;
}

/**
 * The rows of a data set as they stand, deleted ones that are still there included.
 * @param most rows that are read
 * @returns rows that are valid until the next one
 */
export function* rowsOf(
  bytes: ByteReader,
  layout: SasLayout,
  description: SasDescription,
  most: number,
  problems: string[],
): Iterable<Buffer> {
  const { rowLength, rowCount, mixedRows, packing } = description;
  const unpack: Partial<Record<typeof packing, RowUnpacker>> = { runs: unpackRuns, ross: unpackRoss };
  const tell = (problem: string) => void (problems.includes(problem) || problems.push(problem));
  const wanted = Math.min(rowCount, most);
  let read = 0;
  if (packing === 'unknown') tell('its rows are packed by an unknown method: save it without compression');
  if (rowLength <= 0 || rowLength > layout.pageLength * 256) return;
  for (const page of pagesOf(bytes, layout)) {
    const { start, count } = page.rows(mixedRows);
    for (let index = 0; index < count && read < wanted; index += 1) {
      const row = page.slice(start + index * rowLength, rowLength);
      if (!row) break;
      read += 1;
      yield row;
    }
    for (const part of packing === 'none' ? [] : page.parts()) {
      if (!part.isRow || read >= wanted || describesData(part)) continue;
      try {
        // A row that packing would have made longer stands as it is.
        const row = part.bytes.length === rowLength ? part.bytes : unpack[packing]?.(part.bytes, rowLength);
        read += 1;
        if (row) yield row;
      } catch {
        tell(cutProblem);
      }
    }
    if (read >= wanted) break;
  }
  if (read < wanted) tell(cutProblem);
  if (rowCount > most) tell(`only the first ${most} rows are read`);
}

function* pagesOf(bytes: ByteReader, layout: SasLayout): Iterable<SasPage> {
  const { headerLength, pageLength } = layout;
  for (let index = 0; index < layout.pageCount; index += 1) {
    const at = headerLength + index * pageLength;
    if (at + 64 > bytes.size) return;
    yield new SasPage(Buffer.from(bytes.read(at, pageLength)), layout);
  }
}
