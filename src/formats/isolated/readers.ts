import type { ByteReader } from '../../model/source.ts';

/** Readers that rest on a library, each loaded when the first file of its kind is met. */
export const contentReaders = {
  arrow: async () => (await import('../arrow/content.ts')).readContent,
  hdf5: async () => (await import('../hdf5/content.ts')).readContent,
  media: async () => (await import('../media/content.ts')).readContent,
  netcdf: async () => (await import('../netcdf/content.ts')).readContent,
  parquet: async () => (await import('../parquet/content.ts')).readContent,
  pdf: async () => (await import('../pdf/content.ts')).readContent,
  sqlite: async () => (await import('../sqlite/content.ts')).readContent,
} satisfies Readonly<Record<string, () => Promise<(bytes: ByteReader) => Promise<unknown>>>>;

/** Name of a reader that rests on a library. */
export type ReaderName = keyof typeof contentReaders;

/** What a reader makes of a file: plain data, which crosses from one thread to another. */
export type ContentOf<Name extends ReaderName> = Awaited<
  ReturnType<Awaited<ReturnType<(typeof contentReaders)[Name]>>>
>;
