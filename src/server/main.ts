import { fileURLToPath } from 'node:url';
import {
  type Connection,
  createConnection,
  type InitializeParams,
  type InitializeResult,
  ProposedFeatures,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { headerOf } from '../engine/header.ts';
import {
  type FileParams,
  type HeaderResult,
  headerScheme,
  type InitializationOptions,
  requests,
  type ScanDatasetParams,
} from '../model/protocol.ts';
import { version } from '../model/version.ts';
import { DatasetScans } from './dataset-scans.ts';
import { headerFolding, headerSymbols } from './header-outline.ts';
import { hoverOf } from './hover.ts';
import { OpenDocuments } from './open-documents.ts';
import { judgeFile } from './publish-file.ts';
import { checked } from './requests.ts';
import { Workspace } from './workspace.ts';

/** What the server offers to any editor. */
const capabilities: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
};

/** Starts the language server over the transport that the process was started with: `--stdio` or Node's IPC. */
export function startServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const workspace = openWorkspace(connection, params);
    register(connection, documents, workspace);
    return { capabilities, serverInfo: { name: 'cohortlint', version } };
  });
  documents.listen(connection);
  connection.listen();
}

function openWorkspace(connection: Connection, params: InitializeParams): Workspace {
  const options = checked<InitializationOptions>('InitializationOptions', params.initializationOptions ?? {});
  const workspace = new Workspace(connection, options, params.capabilities.workspace?.configuration === true);
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  if (options.judgeOnOpen !== 'scanned') {
    for (const uri of folders) if (uri.startsWith('file:')) workspace.locations.addFolder(fileURLToPath(uri));
  }
  return workspace;
}

/** The table of contents: every request and notification, and what answers it. */
function register(connection: Connection, documents: TextDocuments<TextDocument>, workspace: Workspace): void {
  const scans = new DatasetScans(connection, workspace);
  const open = new OpenDocuments(workspace);
  const textOf = (uri: string): string => documents.get(uri)?.getText() ?? '';
  const isHeader = (uri: string): boolean => uri.startsWith(`${headerScheme}:`);

  connection.onRequest(requests.scanDataset, async (params, token) => {
    const request = checked<ScanDatasetParams>('ScanDatasetParams', params);
    const progress = connection.window.attachWorkDoneProgress(request.workDoneToken);
    progress.begin('Scanning', 0, undefined, true);
    try {
      return await explained(() => scans.run(request, progress, token));
    } finally {
      progress.done();
    }
  });
  connection.onRequest(requests.scanFile, (params) =>
    explained(async () => {
      const { uri } = checked<FileParams>('FileParams', params);
      await open.ask(URI.parse(uri).fsPath);
      return null;
    }),
  );
  connection.onRequest(requests.header, (params) =>
    explained(async (): Promise<HeaderResult> => {
      const { uri } = checked<FileParams>('FileParams', params);
      const { root, path } = workspace.locations.datasetFile(URI.parse(uri).fsPath);
      const judge = await workspace.judgeOf(root);
      const file = judgeFile(workspace, judge, path);
      workspace.publisher.set(file.uri, file.diagnostics);
      // Where there is none, reading it says why.
      return { text: file.headerText ?? headerOf(judge, path, 'raw').text };
    }),
  );
  connection.onRequest(requests.clear, () => {
    scans.clear();
    return null;
  });
  connection.onRequest(requests.checkStale, () => scans.checkStale().then(() => null));

  connection.onHover(({ textDocument, position }) => hoverOf(workspace.publisher.at(textDocument.uri, position)));
  connection.onDocumentSymbol(({ textDocument: { uri } }) => (isHeader(uri) ? headerSymbols(textOf(uri)) : null));
  connection.onFoldingRanges(({ textDocument: { uri } }) => (isHeader(uri) ? headerFolding(textOf(uri)) : null));
  connection.onDidChangeConfiguration(() => workspace.forgetJudges());
  connection.onExit(() => scans.dispose());

  documents.onDidOpen(({ document }) => open.opened(document));
  documents.onDidSave(({ document }) => {
    open.saved(document);
    const path = workspace.locations.filePath(document.uri);
    if (path !== undefined) scans.fileChanged(path);
  });
}

/** Errors reach the client as one line without a stack. */
async function explained<Result>(answer: () => Promise<Result>): Promise<Result> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    const [line] = String((error as Error).message ?? error).split('\n');
    throw new ResponseError(requestFailed, line!);
  }
}

/** LSP 3.17: a request failed although it was well-formed. */
const requestFailed = -32803;
