import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  FilePermission,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  languages,
  MarkdownString,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { fileUriOfHeader, headerScheme } from '../model/protocol.ts';
import type { ScanState } from './scan-state.ts';
import type { ServerClient } from './server-client.ts';

/** Serves header views as read-only files, with breadcrumbs, a lock that says why, and tabs that survive a reload. */
export function headerFiles(server: ServerClient, state: ScanState): Disposable {
  const files = new HeaderFiles(server);
  return Disposable.from(
    workspace.registerFileSystemProvider(headerScheme, files, {
      isCaseSensitive: true,
      isReadonly: new MarkdownString('A header view shows what stands in the file. Edit the file with a DICOM tool.'),
    }),
    state.onChange(({ state }) => state === 'finished' && files.refresh()),
    workspace.onDidOpenTextDocument(colorHeader),
    files,
  );
}

/** File names do not tell header views from other files, so that their language cannot be contributed by pattern. */
function colorHeader(document: TextDocument): void {
  if (document.uri.scheme === headerScheme && document.languageId !== 'dicom-header') {
    void languages.setTextDocumentLanguage(document, 'dicom-header');
  }
}

/** The history of a repository stands in no file of its own; its folder is there. */
async function statOf(file: Uri): Promise<FileStat> {
  const isHistory = file.path.endsWith('/history');
  return workspace.fs.stat(file).then(undefined, (error) => {
    if (!isHistory) throw error;
    return workspace.fs.stat(Uri.joinPath(file, '..'));
  });
}

class HeaderFiles implements FileSystemProvider {
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(private readonly server: ServerClient) {}

  async stat(uri: Uri): Promise<FileStat> {
    const { ctime, mtime } = await statOf(fileOf(uri));
    // The text is made when it is read; the size of the file, which may be gigabytes, is not that of its header.
    return { type: FileType.File, ctime, mtime, size: 0, permissions: FilePermission.Readonly };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    try {
      const { text } = await this.server.request('cohortlint/header', { uri: fileOf(uri).toString() });
      return new TextEncoder().encode(text);
    } catch (error) {
      throw FileSystemError.Unavailable((error as Error).message);
    }
  }

  /** The files may have been changed: open views are read again. */
  refresh(): void {
    const open = workspace.textDocuments.filter(({ uri }) => uri.scheme === headerScheme);
    this.#changed.fire(open.map(({ uri }) => ({ type: FileChangeType.Changed, uri })));
  }

  watch(): Disposable {
    return new Disposable(() => {});
  }

  readDirectory(uri: Uri): never {
    throw FileSystemError.FileNotADirectory(uri);
  }

  createDirectory = readOnly;
  writeFile = readOnly;
  delete = readOnly;
  rename = readOnly;

  dispose(): void {
    this.#changed.dispose();
  }
}

function fileOf(uri: Uri): Uri {
  return Uri.parse(fileUriOfHeader(uri.toString()));
}

function readOnly(uri: Uri): never {
  throw FileSystemError.NoPermissions(uri);
}
