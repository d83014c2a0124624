import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';

/** A Parquet file of these columns. */
export function parquetFile(
  columnData: ColumnSource[],
  options: Omit<Parameters<typeof parquetWriteBuffer>[0], 'columnData'> = {},
): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, ...options }));
}
