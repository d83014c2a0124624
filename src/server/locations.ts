import { dirname, relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { fileUriOfHeader, headerScheme, headerUri, isHeaderView } from '../model/protocol.ts';

/** A file as the engine knows it: a dataset's folder and a POSIX path in it. */
export interface DatasetFile {
  root: string;
  path: string;
}

/** Turns URIs of the protocol into paths of datasets and back. */
export class Locations {
  /** Folders that count as datasets, absolute. */
  readonly #folders = new Set<string>();

  /** Folders that the client has open, absolute: datasets lie in them, whether they were scanned or not. */
  readonly #opened = new Set<string>();

  constructor(private readonly clientHeaderScheme: string | undefined) {}

  /** A folder that the client has open. */
  addOpened(path: string): void {
    this.#opened.add(resolve(path));
  }

  /** A folder that counts as a dataset. */
  addFolder(path: string): void {
    this.#folders.add(resolve(path));
  }

  /** Whether a document's file lies in a folder that counts as a dataset. */
  holds(uri: string): boolean {
    const path = this.filePath(uri);
    return path !== undefined && deepestAbove(path, this.#folders) !== undefined;
  }

  /** Absolute path of the file behind a document, header views included; `undefined` for other schemes. */
  filePath(uri: string): string | undefined {
    const parsed = URI.parse(isHeaderView(uri) ? fileUriOfHeader(uri) : uri);
    return parsed.scheme === 'file' ? parsed.fsPath : undefined;
  }

  /** The dataset that a file belongs to: the deepest known folder above it, else its own folder. */
  datasetFile(path: string): DatasetFile {
    const root = deepestAbove(path, this.#folders) ?? dirname(path);
    return { root, path: posixPath(root, path) };
  }

  /** The folder above which nothing is looked for that a file belongs to: its dataset, else one that the client has open. */
  topOf(path: string): string {
    return deepestAbove(path, this.#folders) ?? deepestAbove(path, this.#opened) ?? dirname(path);
  }

  /** URI of the dataset that a document's file belongs to; empty for other schemes. */
  folderUri(uri: string): string {
    const path = this.filePath(uri);
    return path === undefined ? '' : URI.file(this.datasetFile(path).root).toString();
  }

  /** The document in which a file's findings are shown: its header view where the client serves those. */
  documentUri(root: string, path: string, content: 'text' | 'binary'): string {
    const uri = URI.file(resolve(root, path)).toString();
    return content === 'binary' && this.clientHeaderScheme === headerScheme ? headerUri(uri) : uri;
  }
}

/** A path in a folder, as datasets have it. @param root, path absolute */
export function posixPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

function deepestAbove(path: string, folders: Iterable<string>): string | undefined {
  let deepest: string | undefined;
  for (const folder of folders) {
    const below = path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
    if (below && folder.length > (deepest?.length ?? 0)) deepest = folder;
  }
  return deepest;
}
