import type { ByteReader } from '../../model/source.ts';

/** What is used of the library. */
export type Hdf5 = typeof import('h5wasm');
/** An open file. */
export type Hdf5File = InstanceType<Hdf5['File']>;

/** A file of the file system inside of the library (Emscripten), as far as it is used. */
interface FileNode {
  stream_ops: object;
}

interface FileSystem {
  streams: { stream_ops: object }[];
  createFile(parent: string, name: string, properties: object, canRead: boolean, canWrite: boolean): FileNode;
  unlink(path: string): void;
}

/** The whole HDF5 library in WebAssembly. It would print the story of every error, and quote names in it. */
export async function loadHdf5(): Promise<Hdf5> {
  const library = await import('h5wasm');
  await library.ready;
  for (const stream of filesOf(library).streams.slice(1, 3)) {
    stream.stream_ops = { write: (_stream: object, _buffer: Int8Array, _offset: number, length: number) => length };
  }
  return library;
}

function filesOf(library: Hdf5): FileSystem {
  return library.FS as unknown as FileSystem;
}

const path = '/file.h5';

/**
 * Opens a file without reading it: the library asks for the bytes that it needs.
 * @throws Error of the library, which may quote the file, when it is none
 */
export function withFile<Result>(library: Hdf5, bytes: ByteReader, use: (file: Hdf5File) => Result): Result {
  const files = filesOf(library);
  const node = files.createFile('/', path.slice(1), {}, true, false);
  Object.defineProperty(node, 'usedBytes', { get: () => bytes.size });
  node.stream_ops = {
    ...node.stream_ops,
    read(_stream: object, buffer: Int8Array, offset: number, length: number, position: number): number {
      const read = bytes.read(position, length);
      buffer.set(read, offset);
      return read.length;
    },
  };
  try {
    const file = new library.File(path, 'r');
    try {
      return use(file);
    } finally {
      file.close();
    }
  } finally {
    files.unlink(path);
  }
}
