import type { ContentReader } from './content.ts';

/** Readers that rest on a library, each loaded when the first file of its kind is met. */
export const contentReaders = {
  arrow: async (): Promise<ContentReader> => (await import('../arrow/content.ts')).readContent,
  hdf5: async (): Promise<ContentReader> => (await import('../hdf5/content.ts')).readContent,
  media: async (): Promise<ContentReader> => (await import('../media/content.ts')).readContent,
  netcdf: async (): Promise<ContentReader> => (await import('../netcdf/content.ts')).readContent,
  parquet: async (): Promise<ContentReader> => (await import('../parquet/content.ts')).readContent,
};

/** Name of a reader that rests on a library. */
export type ReaderName = keyof typeof contentReaders;
