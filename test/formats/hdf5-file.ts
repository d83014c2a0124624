import * as h5wasm from 'h5wasm';
import { type File, type Group, ready } from 'h5wasm';

/** An HDF5 file, filled by `fill`. */
export async function hdf5File(fill: (file: File) => void): Promise<Uint8Array> {
  const { FS } = await ready;
  const path = '/made.h5';
  const file = new h5wasm.File(path, 'w');
  fill(file);
  file.close();
  const content = Uint8Array.from(FS.readFile(path));
  FS.unlink(path);
  return content;
}

/** Adds a text. */
export function text(group: Group, name: string, data: string | string[]): void {
  group.create_dataset({ name, data });
}
