import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  createConnection,
  type InitializeParams,
  type InitializeResult,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { type InitializationOptions, isHeaderView } from '../model/protocol.ts';
import { version } from '../model/version.ts';
import { codeActionsFor, copyActionsFor } from './code-actions.ts';
import { ConsentAssist } from './consent/consent-assist.ts';
import type { ConsentFormAnswers } from './consent/consent-form.ts';
import { Manifests } from './consent/manifests.ts';
import { completionCapability, completionClient, offerCompletion } from './consent/offer-completion.ts';
import { RecordFixes } from './consent/record-fixes.ts';
import { DatasetScans } from './dataset-scans.ts';
import { Decisions } from './decisions.ts';
import { headerFolding, headerSymbols } from './header-outline.ts';
import { hoverOf, joinedHover } from './hover.ts';
import { OpenDocuments } from './open-documents.ts';
import { showHeader } from './publish-file.ts';
import { answer, checked } from './requests.ts';
import { badges } from './results/badges.ts';
import { consentOf } from './results/consent.ts';
import { gapPage } from './results/gap-table.ts';
import { issueDetails, placePage } from './results/issue-details.ts';
import { locate } from './results/locate.ts';
import { overview } from './results/overview.ts';
import { rarePeoplePage } from './results/rare-people.ts';
import { riskOf } from './results/risk.ts';
import { subjectPage } from './results/subject-table.ts';
import { Workspace } from './workspace.ts';

/** What the server offers to any editor. */
const capabilities: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
};

/** Starts the language server over the transport that the process was started with: `--stdio` or Node's IPC. */
export function startServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const workspace = openWorkspace(connection, params);
    register(connection, documents, workspace, params.capabilities);
    const offered = { ...capabilities, ...completionCapability(params.capabilities) };
    return { capabilities: offered, serverInfo: { name: 'cohortlint', version } };
  });
  documents.listen(connection);
  connection.listen();
}

function openWorkspace(connection: Connection, params: InitializeParams): Workspace {
  const options = checked<InitializationOptions>('InitializationOptions', params.initializationOptions ?? {});
  const workspace = new Workspace(connection, options, params.capabilities.workspace?.configuration === true);
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  for (const uri of folders) {
    if (!uri.startsWith('file:')) continue;
    const path = fileURLToPath(uri);
    workspace.locations.addOpened(path);
    if (options.judgeOnOpen !== 'scanned') workspace.locations.addFolder(path);
  }
  return workspace;
}

/** The table of contents: every request and notification, and what answers it. */
function register(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
  client: ClientCapabilities,
): void {
  const scans = new DatasetScans(connection, workspace);
  const open = new OpenDocuments(workspace);
  const decisions = new Decisions(connection, documents, workspace, scans);
  const manifests = new Manifests(documents, workspace);
  const consent = new ConsentAssist(documents, workspace, manifests, completionClient(client));
  const fixes = new RecordFixes(documents, workspace, manifests);
  const textOf = (uri: string): string => documents.get(uri)?.getText() ?? '';

  answer(connection, 'cohortlint/scanDataset', async (params, token) => {
    const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
    progress.begin('Scanning', 0, undefined, true);
    try {
      return await scans.run(params, progress, token);
    } finally {
      progress.done();
    }
  });
  answer(connection, 'cohortlint/scanFile', ({ uri }) => open.ask(URI.parse(uri).fsPath));
  answer(connection, 'cohortlint/header', ({ uri }) => showHeader(workspace, URI.parse(uri).fsPath));
  answer(connection, 'cohortlint/clear', () => scans.clear());
  answer(connection, 'cohortlint/checkStale', () => scans.checkStale());

  answer(connection, 'cohortlint/overview', ({ folder }) =>
    overview(scans.resultOf(folder), { stale: scans.isStale(folder) }),
  );
  answer(connection, 'cohortlint/issues', ({ folder, ...page }) => scans.resultOf(folder).issues.page(page));
  answer(connection, 'cohortlint/issue', ({ folder, issue }) => issueDetails(scans.resultOf(folder), issue));
  answer(connection, 'cohortlint/places', (params) => placePage(scans.resultOf(params.folder), params));
  answer(connection, 'cohortlint/subjects', ({ folder, ...page }) => subjectPage(scans.resultOf(folder), page));
  answer(connection, 'cohortlint/risk', ({ folder, ...which }) => riskOf(scans.resultOf(folder), which));
  answer(connection, 'cohortlint/rarePeople', ({ folder, ...page }) => rarePeoplePage(scans.resultOf(folder), page));
  answer(connection, 'cohortlint/consent', ({ folder }) => consentOf(scans.resultOf(folder)));
  answer(connection, 'cohortlint/gaps', ({ folder, ...page }) => gapPage(scans.resultOf(folder), page));
  answer(connection, 'cohortlint/locate', (params) => locate(workspace, scans.resultOf(params.folder), params));
  answer(connection, 'cohortlint/badges', ({ uris }) => badges(scans, uris));
  answer(connection, 'cohortlint/reportFormats', async () => {
    const { reportFormatDescriptions } = await import('./results/export-report.ts');
    return { formats: reportFormatDescriptions() };
  });
  answer(connection, 'cohortlint/export', async ({ folder, format, target }) =>
    (await import('./results/export-report.ts')).exportReport(
      scans.resultOf(folder).scan,
      format,
      URI.parse(target).fsPath,
    ),
  );

  answer(connection, 'cohortlint/fix', async (params, token) => {
    const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
    progress.begin('Writing a de-identified copy', 0, undefined, true);
    try {
      const { writeCopy } = await import('./write-copy.ts');
      return await writeCopy(workspace, params, progress, token);
    } finally {
      progress.done();
    }
  });

  answer(connection, 'cohortlint/accept', (params) => decisions.accept(params));
  answer(connection, 'cohortlint/withdraw', (params) => decisions.withdraw(params));
  answer(connection, 'cohortlint/ignore', (params) => decisions.ignore(params));

  const form = async (): Promise<ConsentFormAnswers> => {
    const { ConsentFormAnswers } = await import('./consent/consent-form.ts');
    return new ConsentFormAnswers(documents, workspace);
  };
  answer(connection, 'cohortlint/consentManifest', async ({ file }) => (await form()).manifestOf(file));
  answer(connection, 'cohortlint/consentForm', async ({ folder }) => (await form()).start(folder));
  answer(connection, 'cohortlint/consentEdit', async (params) => (await form()).edit(params));
  answer(connection, 'cohortlint/consentDocument', async (params) => (await form()).document(params));

  connection.onHover(({ textDocument: { uri }, position }) =>
    joinedHover(hoverOf(workspace.publisher.at(uri, position)), consent.hover(uri, position)),
  );
  offerCompletion(connection, client);
  connection.onCompletion(({ textDocument: { uri }, position }) => consent.complete(uri, position));
  connection.onDocumentSymbol(({ textDocument: { uri } }) => (isHeaderView(uri) ? headerSymbols(textOf(uri)) : null));
  connection.onFoldingRanges(({ textDocument: { uri } }) => (isHeaderView(uri) ? headerFolding(textOf(uri)) : null));
  connection.onCodeAction(({ textDocument: { uri }, context: { diagnostics } }) => [
    ...fixes.for(uri, diagnostics),
    ...(workspace.options.asksForReasons
      ? [...copyActionsFor(diagnostics, uri), ...codeActionsFor(diagnostics, workspace.locations.folderUri(uri))]
      : []),
  ]);
  connection.onDidChangeConfiguration(() => workspace.forgetJudges());
  connection.onExit(() => scans.dispose());

  documents.onDidOpen(({ document }) => open.opened(document));
  documents.onDidSave(({ document }) => {
    open.saved(document);
    const path = workspace.locations.filePath(document.uri);
    if (path !== undefined) void scans.fileSaved(path);
  });
}
